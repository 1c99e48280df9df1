package vn.lientin.tools;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.lientin.fact.ArticleFacts.Metadata;
import vn.lientin.read.Reading;
import vn.lientin.read.SourceFile;
import vn.lientin.source.Input;
import vn.lientin.source.Inputs;

/** What a tool is asked to show: articles, or a sentence on the command line. */
final class Articles {
    private Articles() {}

    /** The articles at a path; where there is no such path, the words themselves. */
    static List<SourceFile> of(String pathOrText) {
        Path path = Path.of(pathOrText.replace('"', ' ').strip());
        if (!Files.exists(path)) {
            return List.of(new SourceFile("text", "", pathOrText, Metadata.NONE));
        }
        List<SourceFile> articles = new ArrayList<>();
        for (Input input : Inputs.of(List.of(path))) {
            Reading reading = input.read();
            if (reading instanceof Reading.Article article) {
                articles.add(article.file());
            } else {
                System.err.println(reading);
            }
        }
        return articles;
    }
}
