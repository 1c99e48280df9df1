package vn.lientin.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import net.dankito.readability4j.Article;
import net.dankito.readability4j.Readability4J;
import org.junit.jupiter.api.Test;

/** Shows that our own reading of pages is better on the fixtures than Readability4J; prints both in one table. */
class ReadabilityComparisonTest {
    private static final double LEAST = 0.95;

    /** What one reader took from one page. */
    private record Reading(double f1, boolean title, int absent) {
        boolean isRight() {
            return f1 >= LEAST && title && absent == 0;
        }
    }

    @Test
    void oursReadsMorePagesRight() throws IOException {
        int ours = 0;
        int theirs = 0;
        StringBuilder table = new StringBuilder(
                "page                          F1 ours theirs  title ours theirs  furniture ours theirs\n");
        List<PageFixture> pages = PageFixture.all().toList();
        for (PageFixture page : pages) {
            Reading our = ours(page);
            Reading their = theirs(page);
            ours += our.isRight() ? 1 : 0;
            theirs += their.isRight() ? 1 : 0;
            table.append(String.format(
                    Locale.ROOT,
                    "%-32s %.3f  %.3f %11s %6s %15d %6d%n",
                    page,
                    our.f1,
                    their.f1,
                    our.title,
                    their.title,
                    our.absent,
                    their.absent));
        }
        table.append(String.format(Locale.ROOT, "all right: %d and %d of %d", ours, theirs, pages.size()));
        System.out.println(table);
        assertThat(ours).as(table.toString()).isGreaterThan(theirs);
    }

    private static Reading ours(PageFixture page) {
        ArticleText article = PagesTest.read(page);
        return reading(page, PagesTest.body(article), article.metadata().title().orElse(""));
    }

    private static Reading theirs(PageFixture page) throws IOException {
        Article article = new Readability4J("https://paper.example/", Files.readString(page.page())).parse();
        String text = Objects.requireNonNullElse(article.getTextContent(), "");
        return reading(page, text, Objects.requireNonNullElse(article.getTitle(), ""));
    }

    private static Reading reading(PageFixture page, String body, String title) {
        int absent = (int) page.absent().stream().filter(body::contains).count();
        return new Reading(
                PagesTest.f1(body, page.body()), title.equals(page.stated().get("title")), absent);
    }
}
