package vn.lientin.cli;

import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import vn.lientin.evaluate.GoldException;
import vn.lientin.query.QueryProblem;
import vn.lientin.serve.ServerProblem;
import vn.lientin.store.StoreException;

/** Tells of an exception in one line. */
final class Failure {
    private Failure() {}

    /** Returns the exit status. */
    static int report(Exception e, CommandLine command, boolean stacktrace) {
        boolean expected = isExpected(e);
        String message = expected ? String.valueOf(e.getMessage()) : "unexpected " + e;
        if (!message.isEmpty()) {
            command.getErr().println("lientin: " + message);
        }
        if (stacktrace) {
            e.printStackTrace(command.getErr());
        } else if (!expected) {
            command.getErr().println("lientin: run it again with --stacktrace to see where it happened");
        }
        return status(e);
    }

    /** Whether the message tells a user all that there is to know. */
    private static boolean isExpected(Exception e) {
        return e instanceof CommandException
                || e instanceof StoreException
                || e instanceof QueryProblem
                || e instanceof ServerProblem
                || e instanceof GoldException;
    }

    private static int status(Exception e) {
        if (e instanceof CommandException failure) {
            return failure.status();
        }
        return e instanceof QueryProblem ? ExitCode.USAGE : ExitCode.SOFTWARE;
    }
}
