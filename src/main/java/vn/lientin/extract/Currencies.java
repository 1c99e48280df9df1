package vn.lientin.extract;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.lientin.text.Words;

/** Currencies by their ISO 4217 codes. */
public final class Currencies {
    static final String DONG = "VND";

    private static final List<String[]> ROWS = Words.rows("lexicon/currencies.tsv");
    private static final Map<String, String> CODES =
            ROWS.stream().collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));
    private static final Map<String, String> UNITS = ROWS.stream()
            .filter(row -> !row[2].isEmpty())
            .collect(Collectors.toUnmodifiableMap(row -> row[1], row -> row[2]));

    private Currencies() {}

    /** The code of a currency as the text writes it; what isn't listed is đồng ("VNĐ", "đ"). */
    static String code(String word) {
        return CODES.getOrDefault(word.toLowerCase(Locale.ROOT), DONG);
    }

    /** What a figure in this currency counts: "đồng", "USD". */
    public static String unit(String code) {
        return UNITS.getOrDefault(code, code);
    }
}
