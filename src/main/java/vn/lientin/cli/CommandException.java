package vn.lientin.cli;

import picocli.CommandLine.ExitCode;

/** A command cannot do its job; the message tells a user why, and what to do. */
final class CommandException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;

    private CommandException(String message, int status) {
        super(message);
        this.status = status;
    }

    static CommandException failed(String message) {
        return new CommandException(message, ExitCode.SOFTWARE);
    }

    /** What was typed cannot be meant. */
    static CommandException wrongUsage(String message) {
        return new CommandException(message, ExitCode.USAGE);
    }

    /** The exit status. */
    int status() {
        return status;
    }
}
