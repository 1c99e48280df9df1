package vn.lientin.extract;

import java.util.Locale;
import java.util.Set;
import vn.lientin.text.Sentence;
import vn.lientin.text.Tokens;
import vn.lientin.text.Words;

/** How much speaks for it that a stretch of capitalised words in a sentence names a person: what stands in it and around it. */
final class NameEvidence {
    /** Certainly no name of a person. */
    static final int NONE = -1;

    private static final String VOWELS = "aeiouy";

    /** Letters with marks, which brands have none of. */
    private static final int NOT_ASCII = 0x80;

    /** What family names begin with that have a capital inside: "Mc", "De". */
    private static final Set<String> BEGINNINGS = Words.set("before-inner-capital");

    /** So many words of a title may stand before a name. */
    private static final int TITLE = 5;

    private static final int STRONG = 3;
    private static final int FAIR = 2;

    /**
     * A stretch of words that may be a name.
     *
     * @param weight all evidence
     * @param firm the evidence without what tells only a little
     */
    record Run(int from, int to, int weight, int firm) {}

    private final NameData names;
    private final Marks marks;
    private final Tokens tokens;
    private final Sentence sentence;

    NameEvidence(NameData names, Marks marks, Sentence sentence) {
        this.names = names;
        this.marks = marks;
        this.tokens = marks.tokens();
        this.sentence = sentence;
    }

    /** The stretch with its evidence. */
    Run of(int from, int to) {
        int words = NameShape.words(tokens, from, to);
        if (words > OpenNames.LONGEST || isThing(from, to)) {
            return new Run(from, to, NONE, NONE);
        }
        int within = inside(from, to, words);
        int firm = before(from) + after(to) + within;
        return new Run(from, to, firm + (within > 0 ? slight(from, to, words) : 0), firm);
    }

    /** What tells a little more: an adverb after the name, "của" or "với" before it, two syllables. */
    private int slight(int from, int to, int words) {
        boolean foreign = isForeign(from);
        boolean adverb = to < sentence.to() && marks.begins(to, "adverb") && (words == 1 || foreign);
        boolean beside = foreign && marks.ends(from, "beside-people");
        boolean pair = words == 2 && !foreign && !isForeign(to - 1);
        boolean opens = words == 2 && foreign && from == sentence.from();
        return (adverb ? 1 : 0) + (beside ? 1 : 0) + (pair ? 1 : 0) + (opens ? 1 : 0);
    }

    private boolean isThing(int from, int to) {
        if ((marks.begins(from, "body-word") && to - from > 1) || isOtherWord(from, to)) {
            return true;
        }
        if (isThingBefore(from) || NameContext.isBlocked(marks, from, 0)) {
            return !marks.ends(from, "kin") && !NameContext.isCalled(marks, from) && !isOfTitle(from, to);
        }
        boolean time = tokens.is(from - 2, ":");
        boolean address = from > sentence.from()
                && !time
                && (tokens.kind(from - 1) == Tokens.Kind.NUMBER
                        || (tokens.isAttached(from) && tokens.is(from - 1, "/")));
        if (address && !marks.covered(from - 1, "Date")) {
            return true;
        }
        for (int i = from; i < to; i++) {
            boolean digits = tokens.text(i).chars().anyMatch(Character::isDigit);
            boolean capitals =
                    tokens.isAllCapitals(i) && (to - from != 2 || tokens.text(i).length() > 2);
            if (digits || capitals || isBrand(i) || isShortOfWord(i, to) || isNoPerson(from, i)) {
                return true;
            }
        }
        return to < tokens.size() && tokens.kind(to) == Tokens.Kind.NUMBER;
    }

    /** "chuyên gia phân tích thị trường Peter Smith": the thing before a known first name is only what the title is of. */
    private boolean isOfTitle(int from, int to) {
        if (to - from < 2 || !isForeign(from) || !names.isForeignName(tokens.text(from))) {
            return false;
        }
        int i = from;
        while (i > sentence.from() && from - i < TITLE && !isTitle(i) && !tokens.isCapitalised(i - 1)) {
            i--;
        }
        return i < from && isTitle(i);
    }

    private boolean isTitle(int end) {
        return marks.ends(end, "Position") || marks.ends(end, "person-noun");
    }

    /** "VietinBank", "JPMorgan": a capital inside the word, but not behind the beginning of a family name, "McGregor". */
    private boolean isBrand(int i) {
        String text = tokens.text(i);
        if (!tokens.isCapitalised(i) || text.chars().anyMatch(c -> c >= NOT_ASCII)) {
            return false;
        }
        for (int at = 1; at < text.length(); at++) {
            boolean capital = Character.isUpperCase(text.charAt(at));
            boolean small = Character.isLowerCase(text.charAt(at));
            if ((capital && Character.isLowerCase(text.charAt(at - 1))) || (small && at > 1 && isUpper(text, at - 1))) {
                return BEGINNINGS.stream().noneMatch(text::startsWith);
            }
        }
        return false;
    }

    /** Whether the letter and the one before it are capitals. */
    private static boolean isUpper(String text, int at) {
        return Character.isUpperCase(text.charAt(at)) && Character.isUpperCase(text.charAt(at - 1));
    }

    /** "MV Cuội": two capitals that no syllable is made of, before one that is. */
    private boolean isShortOfWord(int i, int to) {
        return i + 1 < to
                && tokens.isAllCapitals(i)
                && tokens.text(i).length() == 2
                && tokens.text(i).toLowerCase(Locale.ROOT).chars().noneMatch(c -> VOWELS.indexOf(c) >= 0)
                && !isForeign(i + 1);
    }

    /** A word of companies and places, unless it is a family name behind a first name: "Dana White". */
    private boolean isNoPerson(int from, int i) {
        boolean family = i > from && names.isForeignName(tokens.text(from)) && names.isForeignName(tokens.text(i));
        return names.isNoPerson(tokens.text(i)) && !family;
    }

    /** A field of work, the first half of a common word ("giáo viên Lịch sử"), an address of the net, a letter that counts. */
    private boolean isOtherWord(int from, int to) {
        boolean address = tokens.is(to, ".")
                && to + 1 < tokens.size()
                && tokens.isAttached(to)
                && tokens.isAttached(to + 1)
                && tokens.isWord(to + 1)
                && !tokens.isCapitalised(to + 1);
        boolean letter = to - from == 1 && tokens.text(from).length() == 1 && !NameContext.isCalled(marks, from);
        boolean field = marks.at(from, "field")
                .or(() -> marks.at(from, "nobody").filter(word -> !marks.ends(from, "honor")))
                .filter(word -> word.to() == to)
                .isPresent();
        return address || letter || field || names.isSplit(tokens, to - 1);
    }

    /** "hãng A", but not "nhân viên tình báo A", where the word is half of another. */
    private boolean isThingBefore(int from) {
        return marks.endingAt(from, "thing")
                .filter(thing -> isNear(thing) && !(thing.length() == 1 && names.endsWord(tokens, from - 1)))
                .isPresent();
    }

    private boolean isNear(Mark mark) {
        return mark.from() >= sentence.from();
    }

    private int before(int from) {
        if (NameContext.isBefore(marks, from, sentence.from())) {
            return STRONG;
        }
        if (marks.endingAt(from, "kin").filter(this::isNear).isPresent()) {
            return STRONG;
        }
        return marks.ends(from, "credit") ? FAIR : 0;
    }

    private int after(int to) {
        if (to >= sentence.to()) {
            return 0;
        }
        if (isAge(to) || NameContext.isAfter(marks, to - 1, to, sentence.to())) {
            return STRONG;
        }
        int i = to;
        while (i < sentence.to() && marks.begins(i, "adverb")) {
            i = marks.at(i, "adverb").get().to();
        }
        return marks.begins(i, "human-act") || marks.begins(i, "say") ? FAIR : 0;
    }

    /** "(24 tuổi", ", 24 tuổi", "(SN 1990". */
    private boolean isAge(int to) {
        int i = to + 1;
        boolean opens = tokens.is(to, ",") || tokens.is(to, "(");
        return opens
                && i + 1 < sentence.to()
                && (marks.begins(i, "born") || (tokens.kind(i) == Tokens.Kind.NUMBER && tokens.is(i + 1, "tuổi")));
    }

    private int inside(int from, int to, int words) {
        boolean foreign = false;
        for (int i = from; i < to; i++) {
            foreign |= tokens.isWord(i) && isForeign(i);
        }
        return foreign ? foreign(from, words) : vietnamese(from, to, words);
    }

    private int foreign(int from, int words) {
        boolean known = names.isForeignName(tokens.text(from));
        if (words == 1) {
            return known && isForeign(from) ? FAIR : 1;
        }
        return known ? STRONG : 1;
    }

    private int vietnamese(int from, int to, int words) {
        String first = tokens.text(from);
        int strength = names.strength(first);
        boolean given = names.isGivenName(tokens.text(to - 1));
        boolean unit =
                marks.at(from, "UnitName").filter(name -> name.to() == to).isPresent();
        if (words == 1) {
            return (given || strength > 0) && !names.isSplit(tokens, from) && !unit ? 1 : 0;
        }
        if (unit || words > 4 || names.isSplit(tokens, to - 1)) {
            return 0;
        }
        if (strength >= 2) {
            return FAIR;
        }
        if (words > 2 && strength == 0) {
            return names.isForeignName(first) ? FAIR : 0;
        }
        boolean middle = names.isMiddleName(first) || names.isGivenName(first) || strength > 0;
        return given && middle ? 1 : 0;
    }

    private boolean isForeign(int i) {
        return !NameData.isVietnamese(tokens.text(i));
    }
}
