package vn.lientin.text;

import java.text.Normalizer;
import java.util.Arrays;
import vn.lientin.fact.Span;

/**
 * A text in one comparable spelling, with a map back to the original.
 *
 * <p>Folding composes characters (NFC), writes Ð as Đ, puts tone marks where the press puts them (hòa, not hoà), makes
 * every space a plain one, and leaves out characters that nobody sees. It keeps case, and it keeps line breaks.
 */
public final class FoldedText {
    private final String original;
    private final char[] folded;
    /** Code point offset in the original of each folded char; one more for the end. */
    private final int[] from;
    /** Code point offset after the original characters of each folded char. */
    private final int[] to;

    private FoldedText(String original, char[] folded, int[] from, int[] to) {
        this.original = original;
        this.folded = folded;
        this.from = from;
        this.to = to;
    }

    public static FoldedText of(String original) {
        return new Folder(original).fold();
    }

    /** Folds without keeping the map, for lists and examples. */
    public static String fold(String text) {
        return of(text).toString();
    }

    public String original() {
        return original;
    }

    public int length() {
        return folded.length;
    }

    public char charAt(int i) {
        return folded[i];
    }

    public String substring(int start, int end) {
        return new String(folded, start, end - start);
    }

    /** The same text with spaces at these places, in folded characters. */
    FoldedText withSpaces(Iterable<Integer> places) {
        char[] spaced = folded.clone();
        places.forEach(place -> spaced[place] = ' ');
        return new FoldedText(original, spaced, from, to);
    }

    /** The original characters behind the folded ones from {@code start} to {@code end} (exclusive). */
    public Span span(int start, int end) {
        return new Span(from[start], to[end - 1]);
    }

    @Override
    public String toString() {
        return new String(folded);
    }

    private static final class Folder {
        private static final String TONED = "àáảãạèéẻẽẹỳýỷỹỵÀÁẢÃẠÈÉẺẼẸỲÝỶỸỴ";
        private static final String PLAIN = "aaaaaeeeeeyyyyyAAAAAEEEEEYYYYY";
        private static final String TONED_O = "òóỏõọ";
        private static final String TONED_U = "ùúủũụ";
        private static final String TONED_CAPITAL_O = "ÒÓỎÕỌ";
        private static final String TONED_CAPITAL_U = "ÙÚỦŨỤ";

        private static final char FIRST_COMBINING = '\u0300';

        private final String original;
        private char[] out;
        private int[] from;
        private int[] to;
        private int size;

        Folder(String original) {
            this.original = original;
            this.out = new char[original.length()];
            this.from = new int[out.length];
            this.to = new int[out.length];
        }

        FoldedText fold() {
            int point = 0;
            for (int i = 0; i < original.length(); ) {
                int end = isSingle(i) ? i + 1 : clusterEnd(i);
                int points = 1;
                if (end - i == 1) {
                    add(simple(original.charAt(i)), point, point + 1);
                } else {
                    points = original.codePointCount(i, end);
                    String composed = Normalizer.normalize(original.substring(i, end), Normalizer.Form.NFC);
                    for (int k = 0; k < composed.length(); k++) {
                        add(composed.charAt(k), point, point + points);
                    }
                }
                point += points;
                i = end;
            }
            placeTones();
            return size == out.length
                    ? new FoldedText(original, out, from, to)
                    : new FoldedText(
                            original, Arrays.copyOf(out, size), Arrays.copyOf(from, size), Arrays.copyOf(to, size));
        }

        /** Whether the character at {@code i} and the one after it are of those that never combine. */
        private boolean isSingle(int i) {
            return original.charAt(i) < FIRST_COMBINING
                    && (i + 1 == original.length() || original.charAt(i + 1) < FIRST_COMBINING);
        }

        /** End of the character at {@code i} with the marks that combine with it. */
        private int clusterEnd(int i) {
            int end = i + Character.charCount(original.codePointAt(i));
            while (end < original.length() && isCombining(original.charAt(end))) {
                end++;
            }
            return end;
        }

        private static boolean isCombining(char c) {
            return c >= FIRST_COMBINING && c <= '\u036f';
        }

        private void add(char c, int start, int end) {
            if (c == 0) {
                return;
            }
            if (size == out.length) {
                int more = size + size / 2 + 16;
                out = Arrays.copyOf(out, more);
                from = Arrays.copyOf(from, more);
                to = Arrays.copyOf(to, more);
            }
            out[size] = c;
            from[size] = start;
            to[size++] = end;
        }

        /** One character in its comparable form, or 0 for one that nobody sees. */
        private static char simple(char c) {
            if (c < 0x80) {
                return c == '\n' || c >= ' ' ? c : c == '\t' ? ' ' : 0;
            }
            return switch (c) {
                case '\u00d0' -> 'Đ';
                case '\u00f0' -> 'đ';
                case '\u00a0', '\u202f', '\u205f', '\u3000' -> ' ';
                case '\u00ad', '\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u2060', '\ufeff' -> 0;
                case '\u201e', '\u00ab' -> '“';
                case '\u201f', '\u00bb' -> '”';
                case '\u2018', '\u2019', '\u02bc', '\u00b4' -> '\'';
                case '\u2014', '\u2015', '\u2012' -> '–';
                case '\u2010', '\u2011' -> '-';
                case '\u2028', '\u2029', '\u0085' -> '\n';
                default -> c >= '\u2000' && c <= '\u200a' ? ' ' : c < '\u00a0' ? 0 : c;
            };
        }

        /** hoà becomes hòa, thuỷ thủy; "quý" and "huỳnh" stay. */
        private void placeTones() {
            for (int i = 1; i < size; i++) {
                int tone = out[i] < 0x80 ? -1 : TONED.indexOf(out[i]);
                if (tone < 0 || (i + 1 < size && Character.isLetter(out[i + 1]))) {
                    continue;
                }
                char plain = PLAIN.charAt(tone);
                boolean y = plain == 'y' || plain == 'Y';
                boolean afterQ = i >= 2 && (out[i - 2] == 'q' || out[i - 2] == 'Q');
                String carriers = carriers(out[i - 1], y, afterQ);
                if (!carriers.isEmpty()) {
                    out[i - 1] = carriers.charAt(tone % 5);
                    out[i] = plain;
                }
            }
        }

        private static String carriers(char vowel, boolean y, boolean afterQ) {
            if (y && !afterQ) {
                return vowel == 'u' ? TONED_U : vowel == 'U' ? TONED_CAPITAL_U : "";
            }
            if (!y) {
                return vowel == 'o' ? TONED_O : vowel == 'O' ? TONED_CAPITAL_O : "";
            }
            return "";
        }
    }
}
