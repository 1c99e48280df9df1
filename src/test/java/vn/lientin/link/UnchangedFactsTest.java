package vn.lientin.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lientin.fact.ArticleFacts.Metadata;
import vn.lientin.fact.Fact;
import vn.lientin.read.SourceFile;

/** What is told does not change with what stands beside it, or with how its lines are broken. */
class UnchangedFactsTest {
    private static final String HEAD = "Tin trong ngày\n\n";
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=\\p{Ll}[.])\\s+(?=\\p{Lu})|\\n");
    /** Where a fact stands, and its number among those of the article, may change. */
    private static final Pattern POSITION =
            Pattern.compile("evidence=Evidence.*?rule=[^\\]]*\\]|Span\\[[^\\]]*\\]|number=\\d+");
    /** What opens an article or stands below a photograph is read by its place. */
    private static final Pattern BY_PLACE = Pattern.compile("^(?:Ảnh|.{0,40}\\)|\\p{Lu}{2,5} -|.{0,20}Online)");
    /** Every so manieth sentence is taken. */
    private static final int STEP = 11;
    /** So many of them make a text. */
    private static final int TOGETHER = 12;

    private final ArticleReader reader = ArticleReader.load();

    @ParameterizedTest
    @ValueSource(
            strings = {"%s Trời mưa to từ hôm qua.", "%s Giá rau sẽ tăng ở nhiều chợ.", "Giá rau ở chợ lại tăng. %s"})
    void aSentenceAboutNothingChangesNothing(String neighbour) throws IOException {
        List<String> sentences = sentences();
        assertThat(sentences).hasSizeGreaterThan(500);
        assertThat(sentences.stream().filter(sentence -> !facts(String.format(neighbour, sentence))
                        .equals(facts(sentence))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {66, 78})
    void wrappedLinesChangeNothing(int width) throws IOException {
        List<String> paragraphs = sentences();
        for (int i = 0; i + TOGETHER < paragraphs.size(); i += TOGETHER) {
            List<String> body = paragraphs.subList(i, i + TOGETHER);
            assertThat(facts(String.join(
                            "\n\n",
                            body.stream().map(line -> wrapped(line, width)).toList())))
                    .isEqualTo(facts(String.join("\n\n", body)));
        }
    }

    private static String wrapped(String paragraph, int width) {
        StringBuilder lines = new StringBuilder();
        int length = 0;
        for (String word : paragraph.split(" ")) {
            boolean full = length > 0 && length + 1 + word.length() > width;
            lines.append(length == 0 ? "" : full ? "\n" : " ").append(word);
            length = full || length == 0 ? word.length() : length + 1 + word.length();
        }
        return lines.toString();
    }

    private Set<String> facts(String body) {
        return reader.read(new SourceFile("a.txt", "", HEAD + body, Metadata.NONE)).facts().stream()
                .map(Fact::toString)
                .map(fact -> POSITION.matcher(fact).replaceAll(""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> sentences() throws IOException {
        List<String> sentences = OpenSentences.cutAt(SENTENCE_END).stream()
                .filter(UnchangedFactsTest::isWhole)
                .toList();
        return IntStream.range(0, sentences.size())
                .filter(i -> i % STEP == 0)
                .mapToObj(sentences::get)
                .toList();
    }

    /** Whether a line is a sentence that needs no other: what it quotes begins and ends in it. */
    private static boolean isWhole(String line) {
        return line.length() > 60
                && line.endsWith(".")
                && !BY_PLACE.matcher(line).find()
                && line.replaceAll("“[^“”]*”|\"[^\"]*\"", "").chars().noneMatch(c -> "“”\"".indexOf(c) >= 0);
    }
}
