package vn.lientin.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers as the press writes them. */
class NumbersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1.000      | 1000
                    1,5        | 1.5
                    1.234,5    | 1234.5
                    3.5        | 3.5
                    12,345     | 12.345
                    7,800      | 7800
                    0,250      | 0.250
                    1,234,567  | 1234567
                    nửa        | 0.5
                    """)
    void readsNumbers(String text, BigDecimal number) {
        assertThat(Numbers.of(text)).hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
    }
}
