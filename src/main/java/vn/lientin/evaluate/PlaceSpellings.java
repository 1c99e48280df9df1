package vn.lientin.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.lientin.text.Words;

/**
 * Places whose names are spelled in several ways ("Đăk Glei", "Đắk Glei"; "Luông Pha Băng", "Luang Prabang"): at the end of a
 * name they are the same.
 */
final class PlaceSpellings {
    private static final int LONGEST = 5;
    private static final Pattern BETWEEN = Pattern.compile("\\|");
    private static final Map<String, String> OFFICIAL = official();

    private PlaceSpellings() {}

    /** The plain name with the place at its end as the gazetteer spells it. */
    static String official(String plain) {
        String[] words = plain.split(" ");
        for (int from = Math.max(0, words.length - LONGEST); from < words.length; from++) {
            String end = String.join(" ", List.of(words).subList(from, words.length));
            String official = OFFICIAL.get(end);
            if (official != null) {
                return plain.substring(0, plain.length() - end.length()) + official;
            }
        }
        return plain;
    }

    private static Map<String, String> official() {
        Map<String, String> names = Words.rows("gazetteer/units.tsv").stream()
                .collect(Collectors.toMap(row -> row[0], row -> Spelling.plain(row[2])));
        Map<String, String> official = new HashMap<>();
        Words.rows("gazetteer/unit_aliases.tsv").stream()
                .filter(row -> row[2].equals("spelling") && names.containsKey(row[0]))
                .forEach(row -> official.putIfAbsent(Spelling.plain(row[1]), names.get(row[0])));
        Words.rows("gazetteer/cities_foreign.tsv").forEach(row -> addAliases(row[1], row[0], official));
        Words.rows("gazetteer/countries.tsv").forEach(row -> addAliases(row[4], row[2], official));
        return official;
    }

    private static void addAliases(String aliases, String name, Map<String, String> official) {
        BETWEEN.splitAsStream(aliases)
                .filter(alias -> !alias.isEmpty())
                .forEach(alias -> official.putIfAbsent(Spelling.plain(alias), Spelling.plain(name)));
    }
}
