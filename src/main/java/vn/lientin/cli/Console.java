package vn.lientin.cli;

import java.io.PrintStream;

/**
 * Where a command writes.
 *
 * @param out results; see {@link TextOutput}
 * @param err progress, warnings and errors
 * @param terminal whether a person watches
 */
public record Console(PrintStream out, PrintStream err, boolean terminal) {
    /** Whether input and output are a terminal. Since JDK 22 there is a console anyway, which has to be asked. */
    @SuppressWarnings("SystemConsoleNull")
    public static boolean isTerminal() {
        java.io.Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException before22) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
