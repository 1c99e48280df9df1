package vn.lientin.evaluate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lientin.fact.ArticleFacts.Metadata;
import vn.lientin.graph.ArticleGraph;
import vn.lientin.graph.ArticleQuads;
import vn.lientin.link.ArticleReader;
import vn.lientin.read.SourceFile;
import vn.lientin.store.KnowledgeBase;

final class ScoreFolder {
    public static void main(String[] args) throws Exception {
        ArticleReader reader = ArticleReader.load();
        Map<String, String> texts = new HashMap<>();
        try (KnowledgeBase base = KnowledgeBase.inMemory();
                Stream<Path> files = Files.list(Path.of(args[0]))) {
            ArticleGraph graph = new ArticleGraph(base.iris());
            List<ArticleQuads> quads = new ArrayList<>();
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                String name = file.getFileName().toString();
                if (args.length > 2 && !name.contains(args[2])) {
                    continue;
                }
                String text = Files.readString(file);
                texts.put(name, text);
                quads.add(graph.write(reader.read(new SourceFile(
                        name,
                        "00",
                        text,
                        new Metadata(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())))));
            }
            base.put(quads);
            new TextReport(Evaluation.of(Path.of(args[1]), base, texts), System.out).write(true);
        }
    }
}
