package vn.lientin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lientin.tools.CrashHarness;

/** Each command that writes, killed once: the short form of what {@link CrashHarness} does again and again. */
class CrashTest {
    private static final int ARTICLES = 100;

    @Test
    void whatIsKilledIsDoneByTheNextCall(@TempDir Path folder) throws Exception {
        CrashHarness harness = new CrashHarness(folder, System.nanoTime(), ARTICLES);
        List<String> commands = List.of("build", "update", "remove", "compact");
        for (int i = 0; i < commands.size(); i++) {
            assertThat(harness.killOnce(i)).startsWith(commands.get(i));
        }
    }
}
