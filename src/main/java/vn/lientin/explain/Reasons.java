package vn.lientin.explain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The texts of {@code explain/reasons.tsv} in one language. */
final class Reasons {
    private static final String FILE = "/explain/reasons.tsv";

    private final Map<String, String> texts = new HashMap<>();

    /**
     * Reads them.
     *
     * @param language {@code vi} or {@code en}
     */
    Reasons(String language) {
        int column = language.equals("vi") ? 1 : 2;
        try (InputStream in = Objects.requireNonNull(Reasons.class.getResourceAsStream(FILE), FILE)) {
            new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(row -> texts.put(row[0], row[column]));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    /** The text of a reason; of one that is not known its id. */
    String text(String id, Optional<String> there) {
        String text = texts.getOrDefault(id, id);
        return there.map(words -> text.replace("{0}", words)).orElseGet(() -> text.replaceFirst(":? ?\\{0}$", ""));
    }

    Optional<String> find(String id) {
        return Optional.ofNullable(texts.get(id));
    }
}
