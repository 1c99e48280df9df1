package vn.lientin;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import vn.lientin.cli.Console;
import vn.lientin.cli.Lientin;

/** Starts the command named on the command line. */
public final class Main {
    private Main() {}

    /** Exits with 0 done, 1 the job failed, 2 wrong usage. */
    public static void main(String[] args) {
        System.setOut(utf8(FileDescriptor.out));
        System.setErr(utf8(FileDescriptor.err));
        int status = Lientin.run(new Console(System.out, System.err, Console.isTerminal()), args);
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Vietnamese must come out whole, whatever the platform takes for its encoding. */
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
