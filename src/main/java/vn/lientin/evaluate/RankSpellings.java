package vn.lientin.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.lientin.text.Words;

/** Ranks and titles whose names are abbreviated: "PGS.TS" is "Phó Giáo sư" and "Tiến sĩ". */
final class RankSpellings {
    private static final Pattern BETWEEN = Pattern.compile(", ");
    private static final Map<String, String> IN_FULL = inFull();

    private RankSpellings() {}

    /** The ranks that words name, each in full. */
    static List<String> each(String words) {
        return BETWEEN.splitAsStream(IN_FULL.getOrDefault(Spelling.plain(words), words))
                .toList();
    }

    private static Map<String, String> inFull() {
        Map<String, String> names = new HashMap<>();
        Words.rows("lexicon/ranks.tsv").forEach(row -> names.putIfAbsent(Spelling.plain(row[0]), row[1]));
        return names;
    }
}
