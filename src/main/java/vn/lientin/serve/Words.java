package vn.lientin.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lientin.query.Bilingual;

/** What the pages say in one language, from {@code serve/words.tsv}. */
final class Words {
    private static final Map<String, Bilingual> ALL = load();

    private final String language;

    /** In Vietnamese, or in English where the code is {@code en}. */
    Words(String language) {
        this.language = language;
    }

    String language() {
        return language;
    }

    /** The words for a key, its {@code %s} filled in. */
    String get(String key, Object... parts) {
        String words = find(key).orElseThrow(() -> new IllegalArgumentException("no words for " + key));
        return parts.length == 0 ? words : String.format(words, parts);
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(ALL.get(key)).map(words -> words.in(language));
    }

    private static Map<String, Bilingual> load() {
        try (@Nullable InputStream in = Words.class.getResourceAsStream("/serve/words.tsv")) {
            if (in == null) {
                throw new IllegalStateException("serve/words.tsv is not on the classpath");
            }
            Map<String, Bilingual> words = new HashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(cells -> words.put(cells[0], new Bilingual(cells[1], cells[2])));
            return Map.copyOf(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
