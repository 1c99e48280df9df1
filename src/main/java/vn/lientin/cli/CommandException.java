package vn.lientin.cli;

import picocli.CommandLine.ExitCode;

/** A command cannot do its job; the message tells a user why, and what to do; an empty one, that nobody needs to know. */
final class CommandException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** What a shell gives for a command whose reader has left, as in {@code … | head}. */
    private static final int BROKEN_PIPE = 141;

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

    /** Nobody reads what is written: nothing went wrong, but the job was not done either. */
    static CommandException readerLeft() {
        return new CommandException("", BROKEN_PIPE);
    }

    /** The exit status. */
    int status() {
        return status;
    }
}
