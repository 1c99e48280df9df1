package vn.lientin.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.lientin.source.FileTrouble;

/**
 * Makes a folder whole or not at all: it is filled beside its place and then renamed.
 *
 * <p>The name of the unfinished folder ends in the number of its process, so that what a killed one left is recognised
 * and cleared away by the next.
 */
final class FreshFolder {
    private FreshFolder() {}

    /** Whether there is nothing in {@code folder} that could be lost. */
    static boolean isFree(Path folder) {
        if (!Files.isDirectory(folder)) {
            return !Files.exists(folder);
        }
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isEmpty();
        } catch (IOException e) {
            throw new StoreException(folder + " is not a folder for a knowledge base: " + FileTrouble.explain(e), e);
        }
    }

    /** Fills {@code folder}, which {@link #isFree}; if another process was faster, its folder stands. */
    static void make(Path folder, Consumer<Path> fill) {
        Path place = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(place.getParent());
            clearLeftOvers(place);
            Path fresh =
                    Files.createDirectory(beside(place, ProcessHandle.current().pid()));
            try {
                fill.accept(fresh);
                moveInto(fresh, place);
            } finally {
                delete(fresh);
            }
        } catch (IOException e) {
            throw new StoreException("no knowledge base could be made at " + folder + ": " + FileTrouble.explain(e), e);
        }
    }

    private static void moveInto(Path fresh, Path place) throws IOException {
        Path target = Files.exists(place) ? place.toRealPath() : place;
        if (isFree(target)) {
            Files.deleteIfExists(target);
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static Path beside(Path place, long process) {
        return place.resolveSibling(prefix(place) + process);
    }

    private static String prefix(Path place) {
        return "." + place.getFileName() + ".new-";
    }

    private static void clearLeftOvers(Path place) throws IOException {
        String prefix = prefix(place);
        try (DirectoryStream<Path> siblings = Files.newDirectoryStream(
                place.getParent(), path -> path.getFileName().toString().startsWith(prefix))) {
            for (Path sibling : siblings) {
                if (!isAlive(sibling.getFileName().toString().substring(prefix.length()))) {
                    delete(sibling);
                }
            }
        }
    }

    /** Its own number counts as dead: what bears it was left by an earlier process of that number. */
    private static boolean isAlive(String process) {
        if (!process.matches("[0-9]{1,10}")) {
            return true;
        }
        Optional<ProcessHandle> handle = ProcessHandle.of(Long.parseLong(process));
        return handle.isPresent() && !handle.get().equals(ProcessHandle.current());
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> paths = Files.walk(folder)) {
            deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        for (Path path : deepestFirst) {
            Files.deleteIfExists(path);
        }
    }
}
