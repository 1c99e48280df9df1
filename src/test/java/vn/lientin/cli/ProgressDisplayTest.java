package vn.lientin.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The inputs are walked twice only for somebody who watches a bar. */
class ProgressDisplayTest {
    @ParameterizedTest
    @CsvSource({"true, 1", "false, 0"})
    void countsTheInputsOnlyOnATerminal(boolean terminal, int counts) {
        PrintStream err = new PrintStream(new ByteArrayOutputStream(), true, UTF_8);
        AtomicInteger counted = new AtomicInteger();

        ProgressDisplay.of(() -> OptionalInt.of(counted.incrementAndGet()), new Console(err, err, terminal))
                .close();

        assertThat(counted).hasValue(counts);
    }
}
