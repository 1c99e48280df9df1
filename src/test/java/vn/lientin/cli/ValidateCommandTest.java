package vn.lientin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks of a knowledge base with one fact that can hardly be: a meeting after the day of its article. */
class ValidateCommandTest {
    private static final String WARNING = "The meeting is after the day of its article.";

    @TempDir
    static Path temporary;

    private static Path database = Path.of("");

    private final Calls lientin = new Calls();

    @BeforeAll
    static void build() throws IOException {
        database = temporary.resolve("db");
        Path article = temporary.resolve("a.txt");
        Files.writeString(
                article,
                "Hội nghị tại Hậu Giang\n\n01/08/2021 08:00\n\nNgày 3/8/2021, Bí thư Tỉnh ủy Hậu Giang Đỗ Văn Mẫu dự hội nghị "
                        + "phòng, chống dịch tại tỉnh Hậu Giang.\n");
        assertThat(new Calls().run("build", "--db", database, article)).isZero();
    }

    @Test
    void aWarningIsToldAndDoesNotFail() {
        assertThat(lientin.run("validate", "--db", database)).isZero();
        assertThat(lientin.out()).contains(WARNING).contains("conforms: 1 articles, 1 warnings");
    }

    @Test
    void theReportIsOneOfShacl() throws IOException {
        Path report = temporary.resolve("report.ttl");
        assertThat(lientin.run("validate", "--db", database, "-o", report)).isZero();
        assertThat(lientin.out()).isEqualToNormalizingNewlines("conforms: 1 articles, 1 warnings\n");
        assertThat(results(Files.readString(report), Lang.TTL)).isEqualTo(1);

        assertThat(lientin.run("validate", "--db", database, "--format", "nt")).isZero();
        assertThat(results(lientin.out(), Lang.NTRIPLES)).isEqualTo(1);
    }

    private static long results(String report, Lang lang) {
        return RDFParser.fromString(report, lang).toGraph().stream(Node.ANY, SHACL.result, Node.ANY)
                .count();
    }

    @Test
    void thereAreQueuesForACurator() {
        assertThat(lientin.run("validate", "--db", database, "--review")).isZero();
        assertThat(lientin.out())
                .contains("conforms: 1 articles")
                .contains("\nreview-duplicates: ")
                .contains("\nreview-amounts: ");
    }

    @Test
    void refusesAFormatThatIsNone() {
        assertThat(lientin.run("validate", "--db", database, "--format", "csv")).isEqualTo(2);
        assertThat(lientin.err()).contains("--format: text, ttl, nt, jsonld or rdfxml, not csv");
    }
}
