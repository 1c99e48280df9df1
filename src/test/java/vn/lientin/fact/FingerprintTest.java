package vn.lientin.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FingerprintTest {
    @Property(tries = 200)
    void isReadBackAsItWasWritten(@ForAll @Size(max = 60) List<@IntRange(max = 400) Integer> words) {
        Fingerprint print = Fingerprint.of(words.stream().map(String::valueOf).toList());
        Fingerprint read = Fingerprint.parse(print.toString());

        assertThat(read).hasToString(print.toString());
        assertThat(read.isSameText(print)).isTrue();
        assertThat(read.isEmpty()).isEqualTo(words.size() < 4);
        assertThat(read.resemblance(print)).isEqualTo(print.isEmpty() ? 0 : 1);
        assertThat(read.sharedNumbers(print)).isEqualTo(1);
    }

    /** Two bodies of 600 words that share the 300 in the middle share a third of all their shingles. */
    @Test
    void estimatesWhatTwoBodiesShare() {
        Fingerprint one = Fingerprint.of(words(0, 600));
        Fingerprint other = Fingerprint.of(words(300, 900));

        assertThat(one.resemblance(other)).isEqualTo(other.resemblance(one)).isCloseTo(0.33, within(0.1));
        assertThat(one.containment(other)).isCloseTo(0.5, within(0.12));
        assertThat(Fingerprint.of(words(0, 200)).containment(one)).isGreaterThan(0.85);
        assertThat(one.resemblance(Fingerprint.of(words(700, 900)))).isZero();
    }

    @Test
    void theOrderOfTheWordsCounts() {
        assertThat(Fingerprint.of(List.of("a", "b", "c", "d", "e"))
                        .isSameText(Fingerprint.of(List.of("e", "d", "c", "b", "a"))))
                .isFalse();
    }

    @Test
    void comparesNumbersApart() {
        Fingerprint monday = Fingerprint.of(List.of("có", "126", "ca", "mới", "3.482", "ca", "đã", "khỏi", "22"));
        Fingerprint tuesday = Fingerprint.of(List.of("có", "98", "ca", "mới", "3.580", "ca", "đã", "khỏi", "22"));

        assertThat(monday.numbers()).isEqualTo(3);
        assertThat(monday.sharedNumbers(tuesday)).isCloseTo(0.33, within(0.01));
    }

    @Test
    void refusesWhatIsNone() {
        assertThatThrownBy(() -> Fingerprint.parse("AAAA")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Fingerprint.parse("không")).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> words(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "w" + i).toList();
    }
}
