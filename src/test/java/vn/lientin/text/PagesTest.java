package vn.lientin.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lientin.read.Reading.Article;
import vn.lientin.read.SourceFile;
import vn.lientin.source.Inputs;

/** What is taken from pages in the designs of the Vietnamese press. */
class PagesTest {
    private static final double LEAST = 0.95;

    static Stream<PageFixture> pages() {
        return PageFixture.all();
    }

    static ArticleText read(PageFixture fixture) {
        SourceFile file =
                ((Article) Inputs.of(List.of(fixture.page())).iterator().next().read()).file();
        return ArticleText.of(file);
    }

    /** The article's own words: paragraphs, headings and captions. */
    static String body(ArticleText article) {
        return article.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.BODY
                        || block.kind() == Block.Kind.HEADING
                        || block.kind() == Block.Kind.CAPTION)
                .map(block -> article.text().substring(block.start(), block.end()))
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void takesTitleAndDay(PageFixture fixture) {
        ArticleText article = read(fixture);
        assertThat(article.metadata().title()).contains(fixture.stated().get("title"));
        assertThat(article.metadata().published().map(String::valueOf))
                .contains(fixture.stated().get("published"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void takesPublisherAndAuthor(PageFixture fixture) {
        ArticleText article = read(fixture);
        assertThat(article.metadata().publisher().orElse(""))
                .isEqualTo(fixture.stated().get("publisher"));
        assertThat(article.metadata().author().orElse(""))
                .isEqualTo(fixture.stated().get("author"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void takesTheBodyAndNothingElse(PageFixture fixture) {
        ArticleText article = read(fixture);
        String body = body(article);
        assertThat(f1(body, fixture.body())).as(body).isGreaterThanOrEqualTo(LEAST);
        assertThat(fixture.absent()).allSatisfy(absent -> assertThat(body).doesNotContain(absent));
        String wanted = FoldedText.fold(fixture.body());
        assertThat(body.strip()).startsWith(wanted.substring(0, 20)).endsWith(wanted.substring(wanted.length() - 20));
    }

    /** How many words two texts share. */
    static double f1(String found, String wanted) {
        List<String> a = words(found);
        List<String> b = words(wanted);
        Map<String, Integer> left = new HashMap<>();
        b.forEach(word -> left.merge(word, 1, Integer::sum));
        int shared = 0;
        for (String word : a) {
            if (left.merge(word, -1, Integer::sum) >= 0) {
                shared++;
            }
        }
        return a.isEmpty() ? 0 : 2.0 * shared / (a.size() + b.size());
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : FoldedText.fold(text).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    @Test
    void thereAreManyPages() {
        assertThat(pages().count()).isGreaterThanOrEqualTo(30);
    }
}
