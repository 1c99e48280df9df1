package vn.lientin.fetch;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The pages that were fetched, in a file of JSON Lines to which each visit adds a line; the last one of a page counts. Safe
 * for many threads.
 *
 * <p>It is only asked for what is still so: a visit counts as long as its article is stored as it was read then. So a run
 * that was killed before it stored an article fetches it again, and so does one after the article was removed. Another
 * version of the program, which may read more out of a page, fetches all again.
 */
public final class Visits {
    private static final Gson JSON = new GsonBuilder().disableHtmlEscaping().create();
    /** A file with that many lines for each page is written anew. */
    private static final int LINES_PER_PAGE = 3;

    private final Optional<Path> file;
    private final BiPredicate<String, String> isStored;
    private final Map<String, Visit> visits = new HashMap<>();

    private Visits(Optional<Path> file, BiPredicate<String, String> isStored) {
        this.file = file;
        this.isStored = isStored;
    }

    /** Remembers for as long as this object lasts. */
    public static Visits forgotten() {
        return new Visits(Optional.empty(), (article, digest) -> true);
    }

    /**
     * The visits in {@code file}, which need not be there yet.
     *
     * @param isStored whether an article is stored with this digest
     * @throws UncheckedIOException where the file cannot be read
     */
    public static Visits in(Path file, BiPredicate<String, String> isStored) {
        Visits visits = new Visits(Optional.of(file), isStored);
        try {
            visits.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read: " + e.getMessage(), e);
        }
        return visits;
    }

    private void load(Path file) throws IOException {
        int lines = 0;
        try (Stream<String> all = Files.lines(file)) {
            for (String line : (Iterable<String>) all::iterator) {
                lines++;
                Line.read(line).ifPresent(visit -> visits.put(visit.address(), visit));
            }
        } catch (NoSuchFileException e) {
            return;
        }
        if (lines > LINES_PER_PAGE * Math.max(1, visits.size())) {
            writeAnew(file);
        }
    }

    private void writeAnew(Path file) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.write(fresh, visits.values().stream().map(Line::write).toList());
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The visit to an address, where its article is still stored as it was then. */
    synchronized Optional<Visit> of(String address) {
        return Optional.ofNullable(visits.get(address)).filter(visit -> isStored.test(visit.article(), visit.digest()));
    }

    /** Remembers what may save the next visit; nothing where the server gives nothing to ask with. */
    public synchronized void keep(Visit visit) {
        if (visit.validators().isEmpty() || visit.equals(visits.put(visit.address(), visit)) || file.isEmpty()) {
            return;
        }
        try {
            Files.write(file.get(), List.of(Line.write(visit)), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(file.get() + " cannot be written: " + e.getMessage(), e);
        }
    }

    /** A line of the file. */
    private record Line(
            @Nullable String address,
            @Nullable String article,
            @Nullable String digest,
            @Nullable String etag,
            @Nullable String lastModified,
            @Nullable String by) {
        /** Empty for what a run that was killed left half written. */
        static Optional<Visit> read(String text) {
            try {
                return Optional.ofNullable(JSON.fromJson(text, Line.class)).flatMap(Line::visit);
            } catch (JsonParseException e) {
                return Optional.empty();
            }
        }

        private Optional<Visit> visit() {
            return address == null || article == null || digest == null || !UserAgent.VERSION.equals(by)
                    ? Optional.empty()
                    : Optional.of(new Visit(
                            address,
                            article,
                            digest,
                            new Validators(Optional.ofNullable(etag), Optional.ofNullable(lastModified))));
        }

        static String write(Visit visit) {
            return JSON.toJson(new Line(
                    visit.address(),
                    visit.article(),
                    visit.digest(),
                    visit.validators().etag().orElse(null),
                    visit.validators().lastModified().orElse(null),
                    UserAgent.VERSION));
        }
    }
}
