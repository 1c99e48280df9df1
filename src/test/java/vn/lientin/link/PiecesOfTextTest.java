package vn.lientin.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lientin.fact.ArticleFacts.Metadata;
import vn.lientin.read.SourceFile;

/** Texts that begin and end where no article does: nothing that is looked for beside a word need be there. */
class PiecesOfTextTest {
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.;:])\\s|\\n");
    private static final Pattern SPACE = Pattern.compile(" ");
    /** Every so manieth sentence is taken, cut behind one of its first so many words. */
    private static final int STEP = 3;

    private static final int CUTS = 23;

    private final ArticleReader reader = ArticleReader.load();

    @Test
    void sentencesAndTheirHalvesAreRead() throws IOException {
        List<String> pieces = pieces();
        assertThat(pieces).hasSizeGreaterThan(5_000);
        assertThat(pieces).allSatisfy(piece -> reader.read(new SourceFile("a.txt", "", piece, Metadata.NONE)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Còn ông Lê Văn Bình, mặc dù chưa rõ vì sao, nhưng trước mắt Trung tâm xin nhận lỗi và mong người dân chia sẻ.",
                "Bộ Tài chính trình Thủ tướng theo quy định. H.Vũ"
            })
    void nothingStandsBeforeTheFirstWordAndBehindTheLast(String text) {
        assertThat(reader.read(new SourceFile("a.txt", "", text, Metadata.NONE)).name())
                .isEqualTo("a.txt");
    }

    private static List<String> pieces() throws IOException {
        List<String> pieces = new ArrayList<>();
        int count = 0;
        for (String sentence : OpenSentences.cutAt(SENTENCE_END)) {
            if (count++ % STEP == 0) {
                String[] words = SPACE.split(sentence);
                int cut = Math.min(words.length, 1 + count / STEP % CUTS);
                pieces.add(sentence);
                pieces.add(String.join(" ", List.of(words).subList(0, cut)));
                pieces.add(String.join(" ", List.of(words).subList(cut - 1, words.length)));
            }
        }
        return pieces;
    }
}
