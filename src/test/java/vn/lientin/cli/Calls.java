package vn.lientin.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lientin.Main;

/** Calls the program as a person does, and keeps what it said last. */
final class Calls {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /** Returns the exit status. */
    int run(Object... args) {
        out.reset();
        return runInto(new PrintStream(out, true, UTF_8), args);
    }

    /** The same with another standard output. */
    int runInto(PrintStream standardOutput, Object... args) {
        err.reset();
        Console console = new Console(standardOutput, new PrintStream(err, true, UTF_8), false);
        return Lientin.run(console, texts(args).toArray(String[]::new));
    }

    String out() {
        return out.toString(UTF_8);
    }

    String err() {
        return err.toString(UTF_8);
    }

    /** The same call as a process of its own, which may be killed or kept from writing; it writes no file but its own. */
    static List<String> process(Object... args) {
        Stream<String> java = Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:-UsePerfData",
                "-Xss4m",
                "-cp",
                classPath(),
                Main.class.getName());
        return Stream.concat(java, texts(args)).toList();
    }

    private static Stream<String> texts(Object... args) {
        return Arrays.stream(args).map(Object::toString);
    }

    /** Whoever runs the tests may have a class loader of its own. */
    private static String classPath() {
        return Main.class.getClassLoader() instanceof URLClassLoader loader
                ? Arrays.stream(loader.getURLs()).map(URL::getPath).collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }
}
