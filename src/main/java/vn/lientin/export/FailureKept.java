package vn.lientin.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** Keeps how writing failed: Jena throws an exception of its own in its place, and its writer of RDF/XML none at all. */
final class FailureKept extends FilterOutputStream {
    private Optional<IOException> failure = Optional.empty();

    FailureKept(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int one) throws IOException {
        keeping(() -> out.write(one));
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        keeping(() -> out.write(bytes, from, length));
    }

    @Override
    public void flush() throws IOException {
        keeping(out::flush);
    }

    /** @throws IOException if writing failed before */
    void check() throws IOException {
        if (failure.isPresent()) {
            throw failure.get();
        }
    }

    private void keeping(Writing writing) throws IOException {
        try {
            writing.run();
        } catch (IOException e) {
            failure = failure.or(() -> Optional.of(e));
            throw e;
        }
    }

    private interface Writing {
        void run() throws IOException;
    }
}
