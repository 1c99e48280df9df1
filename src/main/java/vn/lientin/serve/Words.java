package vn.lientin.serve;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.lientin.graph.Resources;
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
        return Resources.lines("/serve/words.tsv").stream()
                .map(line -> line.split("\t", -1))
                .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> new Bilingual(cells[1], cells[2])));
    }
}
