package vn.lientin.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.lientin.text.Tokens;
import vn.lientin.text.Words;

/** What is known of people's names: {@code vi/names}. */
final class NameData {
    private static final String VOWELS = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ";
    /** What a Vietnamese syllable can have before its vowels, and behind them. */
    private static final Set<String> ONSETS = Words.set("onsets");

    private static final Set<String> CODAS = Words.set("codas");
    private static final int MOST_VOWELS = 3;

    private static final Set<String> PARTICLES = Words.set("name-particles");

    /** Surname to how sure it is, from 1 to 3. */
    private final Map<String, Integer> surnames = new HashMap<>();
    /** First syllables of surnames of several syllables. */
    private final Set<String> compound = new HashSet<>();

    private final Set<String> given = new HashSet<>();
    private final Set<String> middle = new HashSet<>();
    private final Set<String> compounds = new HashSet<>();
    private final Set<String> foreign = new HashSet<>();
    private final Set<String> noPersons = new HashSet<>();

    private NameData() {}

    static NameData load() {
        NameData data = new NameData();
        for (String[] row : Words.rows("names/surnames.tsv")) {
            data.surnames.merge(row[0], Integer.parseInt(row[2]), Math::max);
            if (row[0].indexOf(' ') > 0) {
                data.compound.add(row[0]);
            }
        }
        Words.rows("names/given_names.tsv").forEach(row -> data.given.add(row[0]));
        Words.rows("names/middle_names.tsv").forEach(row -> data.middle.add(row[0]));
        Words.rows("names/foreign_names.tsv").forEach(row -> data.foreign.add(row[0]));
        data.noPersons.addAll(Words.lines("names/not_persons.txt"));
        data.compounds.addAll(Words.lines("words/compounds.txt"));
        return data;
    }

    boolean isSurname(String syllable) {
        return strength(syllable) >= 2;
    }

    /** How surely a capitalised syllable begins a name: 0 (not at all) to 3. */
    int strength(String syllable) {
        int known = surnames.getOrDefault(syllable, 0);
        boolean particle = syllable.startsWith("H'") || syllable.startsWith("K'");
        return particle ? 3 : known;
    }

    /** Whether two syllables are a surname of their own: "Rơ Châm". */
    boolean isCompound(String syllables) {
        return compound.contains(syllables);
    }

    boolean isGivenName(String syllable) {
        return given.contains(syllable);
    }

    boolean isMiddleName(String syllable) {
        return middle.contains(syllable);
    }

    /** Whether full names of other tongues begin with it: "Maria", "Tanaka". */
    boolean isForeignName(String word) {
        return foreign.contains(word);
    }

    /** Whether the word stands in names of companies, clubs and products: "Group". */
    boolean isNoPerson(String word) {
        return noPersons.contains(word);
    }

    /** Whether a capitalised syllable and the one after it in small letters are one common word: "Khẳng định". */
    boolean isSplit(Tokens tokens, int capital) {
        int next = capital + 1;
        return next < tokens.size()
                && tokens.isWord(next)
                && !tokens.isCapitalised(next)
                && compounds.contains(tokens.lower(capital) + " " + tokens.lower(next));
    }

    /** Whether a syllable in small letters and the one before it are one common word: "tình báo". */
    boolean endsWord(Tokens tokens, int i) {
        return i > 0 && !tokens.isCapitalised(i) && compounds.contains(tokens.lower(i - 1) + " " + tokens.lower(i));
    }

    /** Middle syllables that hardly anything but names has. */
    boolean isMarkOfName(String syllable) {
        return syllable.equals("Thị") || syllable.equals("Văn");
    }

    /** Whether the word can be a syllable: initial consonants, a vowel group, final consonants. */
    static boolean isVietnamese(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        int vowels = end(lower, 0, false);
        int coda = end(lower, vowels, true);
        // in "giữ" and "quê" the first vowel is of the onset
        int most = lower.startsWith("gi") || lower.startsWith("qu") ? MOST_VOWELS + 1 : MOST_VOWELS;
        return coda > vowels
                && coda - vowels <= most
                && (vowels == 0 || ONSETS.contains(lower.substring(0, vowels)))
                && (coda == lower.length() || CODAS.contains(lower.substring(coda)));
    }

    /** Where the vowels, or what is none, from a letter on end. */
    private static int end(String word, int from, boolean vowels) {
        int i = from;
        while (i < word.length() && VOWELS.indexOf(word.charAt(i)) >= 0 == vowels) {
            i++;
        }
        return i;
    }

    /** Whether a word in small letters stands inside names: "van", "bin". */
    boolean isParticle(String word) {
        return PARTICLES.contains(word);
    }
}
