package vn.lientin.explain;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.lientin.graph.Resources;

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
        Resources.lines(FILE).stream().map(line -> line.split("\t", -1)).forEach(row -> texts.put(row[0], row[column]));
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
