package vn.lientin.link;

import java.util.stream.Stream;
import vn.lientin.fact.ArticleFacts;
import vn.lientin.fact.ArticleFacts.Mention;
import vn.lientin.fact.ArticleFacts.Metadata;
import vn.lientin.fact.Entity;
import vn.lientin.fact.Fact;
import vn.lientin.read.SourceFile;

/** What is read of articles of which nothing is stated beside their texts. */
final class Texts {
    private Texts() {}

    /** The facts of one kind, in the order in which they stand. */
    static <T extends Fact> Stream<T> facts(Class<T> kind, String text) {
        return read(text).facts().stream().filter(kind::isInstance).map(kind::cast);
    }

    /** What is mentioned of one kind, in the order in which it stands. */
    static <T extends Entity> Stream<T> mentioned(Class<T> kind, String text) {
        return read(text).mentions().stream()
                .map(Mention::entity)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private static ArticleFacts read(String text) {
        return ArticleReader.load().read(new SourceFile("a.txt", "", text, Metadata.NONE));
    }
}
