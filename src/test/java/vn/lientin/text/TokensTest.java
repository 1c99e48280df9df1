package vn.lientin.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {
    /** 256 and 512 are as many as there is room for before more is made. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 255, 256, 257, 512})
    void behindTheLastOneStandsAnEmptyOne(int count) {
        Tokens tokens = Tokens.of(FoldedText.of("Mưa ".repeat(count)));
        assertThat(tokens.size()).isEqualTo(count);
        assertThat(tokens.isCapitalised(count)).isFalse();
        assertThat(tokens.lower(count)).isEmpty();
        assertThat(tokens.kind(count)).isEqualTo(Tokens.Kind.BREAK);
    }
}
