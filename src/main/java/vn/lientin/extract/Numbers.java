package vn.lientin.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.lientin.text.Words;

/** Numbers as the press writes them, in digits or words. */
public final class Numbers {
    static final BigDecimal HALF = new BigDecimal("0.5");

    private static final List<String[]> ROWS = Words.rows("lexicon/numbers.tsv");
    private static final Map<String, BigDecimal> VALUES = ROWS.stream()
            .filter(row -> !row[1].isEmpty())
            .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> new BigDecimal(row[1])));
    private static final Map<String, Integer> ZEROS = ROWS.stream()
            .filter(row -> !row[2].isEmpty())
            .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> Integer.valueOf(row[2])));

    /** "1.000", "1.234,5". */
    private static final Pattern POINTED = Pattern.compile("\\d{1,3}(\\.\\d{3})+(,\\d+)?");
    /** "1,000,000", "7,800". */
    private static final Pattern ENGLISH = Pattern.compile("\\d{1,3}(,\\d{3}){2,}|[1-9]\\d{0,2},\\d\\d0");

    private static final Pattern PLAIN = Pattern.compile("\\d+([.,]\\d+)?");

    private Numbers() {}

    /**
     * "1.000" is a thousand, "1,5" one and a half, "1.234,5" both; a point before other than three digits is decimal. Nobody ends
     * a fraction in a zero: "7,800" is a number in English spelling.
     */
    public static Optional<BigDecimal> of(String text) {
        Optional<BigDecimal> word = Optional.ofNullable(VALUES.get(text.toLowerCase(Locale.ROOT)));
        if (word.isPresent()) {
            return word;
        }
        if (POINTED.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(".", "").replace(',', '.')));
        }
        if (ENGLISH.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(",", "")));
        }
        return PLAIN.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(',', '.'))) : Optional.empty();
    }

    /** How many zeros a word ("triệu") adds to the number before it; none if it is no such word. */
    public static int zeros(String word) {
        return ZEROS.getOrDefault(word, 0);
    }
}
