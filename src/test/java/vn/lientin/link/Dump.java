package vn.lientin.link;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import vn.lientin.fact.ArticleFacts;
import vn.lientin.fact.ArticleFacts.Metadata;
import vn.lientin.fact.Fact;
import vn.lientin.read.SourceFile;

/** Prints the facts of files: for people who write rules. */
final class Dump {
    private Dump() {}

    public static void main(String[] args) throws Exception {
        ArticleReader reader = ArticleReader.load();
        for (String arg : args) {
            ArticleFacts facts = reader.read(new SourceFile(
                    arg,
                    "",
                    Files.readString(Path.of(arg)),
                    new Metadata(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())));
            System.out.println("== " + arg + " " + facts.metadata());
            facts.mentions().forEach(m -> System.out.println("  mention " + m.entity()));
            for (Fact fact : facts.facts()) {
                System.out.println(
                        "  " + fact + "\n       " + fact.evidence().passage().of(facts.text()));
            }
        }
    }
}
