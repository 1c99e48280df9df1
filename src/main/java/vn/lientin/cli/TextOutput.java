package vn.lientin.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import vn.lientin.source.FileTrouble;

/**
 * Text in UTF-8 that ends the command where it cannot be written: a {@link PrintStream} would swallow that, and a result that
 * nobody gets would pass for done.
 */
public final class TextOutput {
    private TextOutput() {}

    /**
     * Text to a stream; a write that fails throws a {@link CommandException}.
     *
     * @param name what is written, for the message
     */
    public static PrintStream to(OutputStream out, String name) {
        return new PrintStream(new Throwing(out, name), true, StandardCharsets.UTF_8);
    }

    private static final class Throwing extends FilterOutputStream {
        private final String name;

        Throwing(OutputStream out, String name) {
            super(out);
            this.name = name;
        }

        @Override
        public void write(int one) {
            orFail(() -> out.write(one));
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            orFail(() -> out.write(bytes, from, length));
        }

        @Override
        public void flush() {
            orFail(out::flush);
        }

        private void orFail(Writing writing) {
            try {
                writing.run();
            } catch (IOException e) {
                String reason = FileTrouble.explain(e);
                throw reason.toLowerCase(Locale.ROOT).contains("pipe")
                        ? CommandException.readerLeft()
                        : CommandException.failed("cannot write " + name + ": " + reason);
            }
        }

        private interface Writing {
            void run() throws IOException;
        }
    }
}
