package vn.lientin.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed leaves a knowledge base that is right, a few times; {@link CrashHarness} does it many times. */
class CrashSafetyTest {
    private static final int MOMENTS = 2;

    private final Path work;

    CrashSafetyTest(@TempDir Path work) {
        this.work = work;
    }

    @Test
    void aKilledProcessLosesNothing() throws IOException, InterruptedException {
        CrashHarness harness = new CrashHarness(work, System.nanoTime());
        for (int turn = 0; turn < MOMENTS; turn++) {
            assertThat(harness.killOnce(turn)).isNotEmpty();
        }
    }
}
