package vn.lientin;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import vn.lientin.cli.Console;
import vn.lientin.cli.Lientin;
import vn.lientin.cli.TextOutput;

/** Starts the command named on the command line. */
public final class Main {
    private Main() {}

    /**
     * Exits with 0 done, 1 the job failed, 2 wrong usage, 141 nobody read on. Vietnamese must come out whole, whatever the
     * platform takes for its encoding.
     */
    public static void main(String[] args) {
        System.setOut(TextOutput.to(new FileOutputStream(FileDescriptor.out), "the standard output"));
        System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        int status = Lientin.run(new Console(System.out, System.err, Console.isTerminal()), args);
        if (status != 0) {
            System.exit(status);
        }
    }
}
