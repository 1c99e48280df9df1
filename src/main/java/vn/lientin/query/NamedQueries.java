package vn.lientin.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The queries of {@code queries/}, by name.
 *
 * <p>They are found by listing that folder where this class was loaded from, a folder of classes or a jar, so there is
 * no list to keep. Immutable.
 */
public final class NamedQueries {
    private static final String FOLDER = "queries";
    private static final String ENDING = ".rq";

    private final Map<String, NamedQuery> byName;

    private NamedQueries(Map<String, NamedQuery> byName) {
        this.byName = byName;
    }

    /** The queries that come with the program. */
    public static NamedQueries load() {
        try {
            URI source = Objects.requireNonNull(
                            NamedQueries.class.getProtectionDomain().getCodeSource(), "classes without a source")
                    .getLocation()
                    .toURI();
            Path path = Path.of(source);
            if (Files.isDirectory(path)) {
                return read(path.resolve(FOLDER));
            }
            try (FileSystem jar = FileSystems.newFileSystem(path)) {
                return read(jar.getPath(FOLDER));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + FOLDER, e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The queries of a folder. */
    static NamedQueries read(Path folder) throws IOException {
        Map<String, NamedQuery> queries = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(ENDING)).toList()) {
                NamedQuery query = readFile(file);
                queries.put(query.name(), query);
            }
        }
        return new NamedQueries(queries);
    }

    /** The query of one file, with or without a header. */
    static NamedQuery readFile(Path file) throws IOException {
        String fileName = Objects.requireNonNull(file.getFileName()).toString();
        String name = fileName.endsWith(ENDING) ? fileName.substring(0, fileName.length() - ENDING.length()) : fileName;
        return QueryHeader.read(name, Files.readString(file));
    }

    public Optional<NamedQuery> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** All of them, by name. */
    public Collection<NamedQuery> all() {
        return byName.values();
    }

    /** The query named so; otherwise the problem tells which names there are. */
    public NamedQuery get(String name) {
        return find(name)
                .orElseThrow(() ->
                        new QueryProblem("no query " + name + "; there are " + String.join(", ", byName.keySet())));
    }
}
