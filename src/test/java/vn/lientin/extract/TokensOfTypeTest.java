package vn.lientin.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TokensOfTypeTest {
    private static final int TOKENS = 200;
    private static final int TYPES = 3;

    /** Words of 64 bits begin and end anywhere: every span, over tokens that are set at random. */
    @Test
    void findsTheFirstAndTheLastOfAnySpan() {
        TokensOfType tokens = new TokensOfType(TOKENS, TYPES);
        TreeSet<Integer> set = new TreeSet<>(List.of(0, 63, 64, 127, 128, TOKENS - 1));
        new Random(7).ints(5, 0, TOKENS).forEach(set::add);
        set.forEach(token -> tokens.set(1, token));
        for (int from = 0; from < TOKENS; from++) {
            for (int to = from + 1; to <= TOKENS; to++) {
                var within = set.subSet(from, to);
                assertThat(tokens.next(1, from, to)).isEqualTo(within.isEmpty() ? -1 : within.first());
                assertThat(tokens.last(1, from, to)).isEqualTo(within.isEmpty() ? -1 : within.last());
            }
        }
    }

    @Test
    void keepsTypesApartAndForgetsWhatIsCleared() {
        TokensOfType tokens = new TokensOfType(TOKENS, TYPES);
        tokens.set(0, 70);
        tokens.set(2, 70);
        tokens.clear(2, 70);
        assertThat(tokens.next(0, 0, TOKENS)).isEqualTo(70);
        assertThat(tokens.next(1, 0, TOKENS)).isEqualTo(-1);
        assertThat(tokens.last(2, 0, TOKENS)).isEqualTo(-1);
    }
}
