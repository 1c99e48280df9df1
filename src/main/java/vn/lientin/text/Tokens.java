package vn.lientin.text;

import java.util.Arrays;
import java.util.Set;

/** The syllables, numbers and punctuation marks of a folded text, in order. */
public final class Tokens {
    /** What a token is. */
    public enum Kind {
        WORD,
        NUMBER,
        PUNCTUATION,
        /** The end of a line. */
        BREAK
    }

    /** Letters that begin names with an apostrophe. */
    private static final String PARTICLES = "HK";

    private final FoldedText text;
    private int[] start = new int[256];
    private int[] end = new int[256];
    private String[] written = new String[256];
    private String[] lower = new String[256];
    /** By token: the first character in lower case, by which most texts that it is compared with are known to be others. */
    private char[] initial = new char[256];

    private Kind[] kind = new Kind[256];
    private boolean[] capitalised = new boolean[256];
    private int size;

    private Tokens(FoldedText text) {
        this.text = text;
    }

    public static Tokens of(FoldedText text) {
        Tokens tokens = new Tokens(text);
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == ' ') {
                i++;
            } else {
                i = tokens.addAt(i, c);
            }
        }
        tokens.close();
        return tokens;
    }

    /** Behind the last token stands an empty one: whoever looks at the next token need not ask whether there is one. */
    private void close() {
        makeRoom();
        start[size] = text.length();
        end[size] = text.length();
        written[size] = "";
        lower[size] = "";
        kind[size] = Kind.BREAK;
    }

    private int addAt(int i, char c) {
        int end;
        Kind kind;
        if (c == '\n') {
            end = i + 1;
            kind = Kind.BREAK;
        } else if (Character.isDigit(c)) {
            end = numberEnd(i);
            kind = Kind.NUMBER;
        } else if (Character.isLetter(c)) {
            end = wordEnd(i);
            kind = Kind.WORD;
        } else {
            end = i + (Character.isHighSurrogate(c) && i + 1 < text.length() ? 2 : 1);
            kind = Kind.PUNCTUATION;
        }
        add(i, end, kind);
        return end;
    }

    /** Digits with single separators between them: 1.000, 1,5, 31/8/2021, 13.6. */
    private int numberEnd(int i) {
        int end = i + 1;
        while (end < text.length()) {
            char c = text.charAt(end);
            boolean separator = c == '.' || c == ',' || c == '/';
            if (Character.isDigit(c)
                    || (separator && end + 1 < text.length() && Character.isDigit(text.charAt(end + 1)))) {
                end++;
            } else {
                break;
            }
        }
        return end;
    }

    /** Letters and digits, with an apostrophe between letters (H'Yim, also where it is written with a space: K' Brêm). */
    private int wordEnd(int i) {
        int end = i + 1;
        while (end < text.length()) {
            char c = text.charAt(end);
            boolean apostrophe = c == '\'' && end + 1 < text.length() && Character.isLetter(text.charAt(end + 1));
            if (Character.isLetterOrDigit(c) || apostrophe) {
                end++;
            } else if (end == i + 1 && isLooseParticle(i)) {
                end += 2;
            } else {
                break;
            }
        }
        return end;
    }

    private boolean isLooseParticle(int i) {
        return PARTICLES.indexOf(text.charAt(i)) >= 0
                && i + 3 < text.length()
                && text.charAt(i + 1) == '\''
                && text.charAt(i + 2) == ' '
                && Character.isUpperCase(text.charAt(i + 3));
    }

    private void add(int from, int to, Kind k) {
        makeRoom();
        start[size] = from;
        end[size] = to;
        Spellings.Spelling spelling = Spellings.of(text, from, to);
        written[size] = spelling.written();
        lower[size] = spelling.lower();
        initial[size] = spelling.initial();
        capitalised[size] = k == Kind.WORD && Character.isUpperCase(text.charAt(from));
        kind[size++] = k;
    }

    /** For one more token. */
    private void makeRoom() {
        if (size == start.length) {
            start = Arrays.copyOf(start, size * 2);
            end = Arrays.copyOf(end, size * 2);
            written = Arrays.copyOf(written, size * 2);
            lower = Arrays.copyOf(lower, size * 2);
            initial = Arrays.copyOf(initial, size * 2);
            kind = Arrays.copyOf(kind, size * 2);
            capitalised = Arrays.copyOf(capitalised, size * 2);
        }
    }

    public int size() {
        return size;
    }

    /** First folded character of token {@code i}. */
    public int start(int i) {
        return start[i];
    }

    /** Folded character after the last of token {@code i}. */
    public int end(int i) {
        return end[i];
    }

    public Kind kind(int i) {
        return kind[i];
    }

    /** Token {@code i} in lower case. */
    public String lower(int i) {
        return lower[i];
    }

    /** Token {@code i} as it stands in the folded text. */
    public String text(int i) {
        return written[i];
    }

    /** The folded text from token {@code from} to before token {@code to}. */
    public String text(int from, int to) {
        return text.substring(start[from], end[to - 1]);
    }

    public boolean isWord(int i) {
        return i >= 0 && i < size && kind[i] == Kind.WORD;
    }

    public boolean is(int i, String lowerText) {
        return i >= 0
                && i < size
                && !lowerText.isEmpty()
                && initial[i] == lowerText.charAt(0)
                && lower[i].equals(lowerText);
    }

    public boolean isAny(int i, Set<String> lowerTexts) {
        return i >= 0 && i < size && lowerTexts.contains(lower[i]);
    }

    /** Whether token {@code i} stands so in the folded text, capitals and all. */
    public boolean isExactly(int i, String text) {
        return i < size && written[i].equals(text);
    }

    public boolean isDash(int i) {
        return is(i, "-") || is(i, "–");
    }

    /** Whether token {@code i} is a word that begins with a capital. */
    public boolean isCapitalised(int i) {
        return capitalised[i];
    }

    /** Whether token {@code i} is a word of two or more letters, all capitals. */
    public boolean isAllCapitals(int i) {
        if (!isCapitalised(i) || end[i] - start[i] < 2) {
            return false;
        }
        for (int k = start[i]; k < end[i]; k++) {
            if (Character.isLowerCase(text.charAt(k))) {
                return false;
            }
        }
        return true;
    }

    /** Whether token {@code i} is an abbreviation, or has a capital inside as names of companies do: "VinBus". */
    public boolean isBrandLike(int i) {
        boolean inner = false;
        for (int k = start[i] + 1; isCapitalised(i) && k < end[i]; k++) {
            inner |= Character.isUpperCase(text.charAt(k)) && Character.isLowerCase(text.charAt(k - 1));
        }
        return inner || isAllCapitals(i);
    }

    /** Whether token {@code i} follows its predecessor without a space. */
    public boolean isAttached(int i) {
        return i > 0 && end[i - 1] == start[i];
    }

    /** The first token that begins at or after a folded character. */
    public int at(int character) {
        int k = Arrays.binarySearch(start, 0, size, character);
        return k >= 0 ? k : -k - 1;
    }

    public FoldedText source() {
        return text;
    }
}
