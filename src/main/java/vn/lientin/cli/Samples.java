package vn.lientin.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The sample articles that come with the program: a folder, in the jar or in the build's output. */
final class Samples implements AutoCloseable {
    private final Path folder;
    private final Optional<FileSystem> jar;

    private Samples(Path folder, Optional<FileSystem> jar) {
        this.folder = folder;
        this.jar = jar;
    }

    static Samples open() {
        try {
            Path program = Path.of(Samples.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(program)) {
                return new Samples(program.resolve("samples"), Optional.empty());
            }
            FileSystem jar = FileSystems.newFileSystem(program);
            return new Samples(jar.getPath("samples"), Optional.of(jar));
        } catch (IOException e) {
            throw new UncheckedIOException("the sample articles", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program's own place", e);
        }
    }

    Path folder() {
        return folder;
    }

    @Override
    public void close() {
        jar.ifPresent(open -> {
            try {
                open.close();
            } catch (IOException e) {
                throw new UncheckedIOException("the sample articles", e);
            }
        });
    }
}
