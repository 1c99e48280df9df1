package vn.lientin.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.lientin.text.Sentence;
import vn.lientin.text.Tokens;

/**
 * People's names that neither a surname nor an office shows: stretches of capitalised words, weighed by what stands in them
 * and around them. What is weighed heavily enough becomes a "Person", or "Called" where it is one word alone, which names
 * nobody in full.
 */
final class OpenNames {
    /** So much evidence is enough. */
    private static final int ENOUGH = 2;

    /** So much that a full name is certain. */
    private static final int SURE = 3;

    /** Certainly no name of a person. */
    private static final int NONE = -1;

    private static final int STRONG = 3;
    private static final int FAIR = 2;
    private static final int LONGEST = 5;
    /** Marks of other things that no name begins in. */
    private static final String[] TAKEN = {
        "Person",
        "ShortName",
        "Place",
        "Org",
        "Position",
        "Office",
        "Rank",
        "BodyHead",
        "Portfolio",
        "Region",
        "Country",
        "City",
        "ethnic-group",
        "Epithet",
        "LevelWord",
        "honor",
        "person-noun",
        "PartyCommittee",
        "RiskyCountry"
    };

    private final NameData names;
    private final Marks marks;
    private final Tokens tokens;
    private Sentence sentence;
    private final List<Run> runs = new ArrayList<>();
    private final Set<Run> accepted = new HashSet<>();

    /**
     * A stretch of words that may be a name.
     *
     * @param weight all evidence
     * @param firm the evidence without what tells only a little
     */
    private record Run(int from, int to, int weight, int firm) {}

    private OpenNames(NameData names, Marks marks, Sentence first) {
        this.names = names;
        this.marks = marks;
        this.tokens = marks.tokens();
        this.sentence = first;
    }

    static void mark(NameData names, Marks marks, List<Sentence> sentences) {
        if (sentences.isEmpty()) {
            return;
        }
        OpenNames open = new OpenNames(names, marks, sentences.get(0));
        sentences.forEach(open::collect);
        open.accept();
    }

    private void accept() {
        for (Run run : runs) {
            if (run.weight >= ENOUGH) {
                accept(run);
            }
        }
        acceptListed();
        acceptAgain();
    }

    private void acceptListed() {
        boolean more = true;
        while (more) {
            more = false;
            for (Run run : runs) {
                boolean likely = run.weight > 0 && (run.weight + FAIR >= ENOUGH) && !accepted.contains(run);
                if (likely && (isPersonBefore(run.from) || isPersonAfter(run.to))) {
                    accept(run);
                    more = true;
                }
            }
        }
    }

    /** Names that stand alone elsewhere, and the parts that foreign names go on with: "Donald Trump … Trump". */
    private void acceptAgain() {
        Set<String> known = new HashSet<>();
        for (Mark mark : marks.all("Called")) {
            known.add(tokens.text(mark.from(), mark.to()));
        }
        for (Mark mark : marks.all("Person")) {
            known.add(tokens.text(mark.to() - 1));
            if (isForeign(mark.from())) {
                known.add(tokens.text(mark.from()));
            }
        }
        for (Run run : runs) {
            if (run.weight > NONE && !accepted.contains(run) && known.contains(tokens.text(run.from, run.to))) {
                accept(run);
            }
        }
    }

    private void accept(Run run) {
        accepted.add(run);
        boolean whole = run.to - run.from > 1 && run.firm >= SURE && !isSigned(run);
        String rule = isForeign(run.from) ? NameFinder.FOREIGN_RULE : NameFinder.RULE;
        marks.add(new Mark(whole ? "Person" : "Called", run.from, run.to, tokens.text(run.from, run.to), rule));
    }

    /** A name that is a line of its own, or follows "Ảnh:", signs the article; the article does not tell of it. */
    private boolean isSigned(Run run) {
        boolean begins = run.from == 0 || tokens.kind(run.from - 1) == Tokens.Kind.BREAK;
        boolean ends = run.to >= tokens.size() || tokens.kind(run.to) == Tokens.Kind.BREAK || tokens.is(run.to, "(");
        return (begins && ends) || marks.endingAt(run.from, "credit").isPresent();
    }

    private void collect(Sentence here) {
        sentence = here;
        int i = here.from();
        while (i < here.to()) {
            int end = tokens.isCapitalised(i) && !isTaken(i) ? end(i) : i;
            if (end == i) {
                i++;
                continue;
            }
            int from = begin(i, end);
            if (end > from) {
                runs.add(run(from, end));
            }
            i = end;
        }
    }

    private boolean isTaken(int i) {
        return marks.covered(i, TAKEN);
    }

    private int end(int i) {
        int end = i + 1;
        while (end < sentence.to() && NameShape.words(tokens, i, end) <= LONGEST) {
            boolean word = tokens.isCapitalised(end) && !isTaken(end) && !isWide(end);
            boolean joined = NameShape.isJoint(tokens, end, sentence.to());
            boolean particle = names.particles().contains(tokens.lower(end))
                    && NameShape.leadsOn(tokens, end, sentence.to())
                    && isForeign(end - 1);
            boolean initial =
                    NameShape.isInitialDot(tokens, end) && end + 1 < sentence.to() && tokens.isCapitalised(end + 1);
            if (!word && !joined && !particle && !initial) {
                break;
            }
            end += joined ? 2 : 1;
        }
        if (end - i > 1 && names.isSplit(tokens, end - 1)) {
            end--;
        }
        boolean shortened = tokens.is(end, ".")
                && tokens.isAttached(end)
                && tokens.text(end - 1).length() == 1;
        return shortened && end < sentence.to() && end - i > 1 ? end + 1 : end;
    }

    /** Where words stand far apart they do not belong together: columns, headings. */
    private boolean isWide(int i) {
        return tokens.start(i) - tokens.end(i - 1) > 1;
    }

    /** A common word whose capital only opens the sentence is no part of the name: "Theo Frank …". */
    private int begin(int i, int end) {
        String first = tokens.text(i);
        boolean called = NameContext.isBefore(marks, i, sentence.from())
                || marks.endingAt(i, "kin").isPresent();
        boolean opens = !called && (i == sentence.from() || !tokens.isWord(i - 1));
        if (opens && marks.at(i, "opener").filter(word -> word.length() == 1).isPresent()) {
            return i + 1;
        }
        boolean common = NameData.isVietnamese(first)
                && names.strength(first) == 0
                && !(names.isGivenName(first) && end - i > 1 && !isForeign(i + 1))
                && !names.isForeignName(first);
        return opens && common ? i + 1 : i;
    }

    private boolean isForeign(int i) {
        return !NameData.isVietnamese(tokens.text(i));
    }

    private Run run(int from, int to) {
        int words = NameShape.words(tokens, from, to);
        if (words > LONGEST || isThing(from, to)) {
            return new Run(from, to, NONE, NONE);
        }
        int within = inside(from, to, words);
        int firm = before(from) + after(to) + within;
        return new Run(from, to, firm + (within > 0 ? slight(from, to, words) : 0), firm);
    }

    /** What tells a little more: an adverb after the name, "của" or "với" before it, two syllables. */
    private int slight(int from, int to, int words) {
        boolean foreign = isForeign(from);
        boolean adverb = to < sentence.to() && marks.at(to, "adverb").isPresent() && (words == 1 || foreign);
        boolean beside = foreign && marks.endingAt(from, "beside-people").isPresent();
        boolean pair = words == 2 && !foreign && !isForeign(to - 1);
        boolean opens = words == 2 && foreign && from == sentence.from();
        return (adverb ? 1 : 0) + (beside ? 1 : 0) + (pair ? 1 : 0) + (opens ? 1 : 0);
    }

    private boolean isThing(int from, int to) {
        if (marks.at(from, "body-word").isPresent() && to - from > 1) {
            return true;
        }
        if (marks.endingAt(from, "thing").filter(this::isNear).isPresent() || NameContext.isBlocked(marks, from, 0)) {
            return marks.endingAt(from, "kin").isEmpty() && !NameContext.isCalled(marks, from);
        }
        boolean address = from > sentence.from()
                && (tokens.kind(from - 1) == Tokens.Kind.NUMBER
                        || (tokens.isAttached(from) && tokens.is(from - 1, "/")));
        if (address && !marks.covered(from - 1, "Date")) {
            return true;
        }
        for (int i = from; i < to; i++) {
            boolean digits = tokens.text(i).chars().anyMatch(Character::isDigit);
            boolean capitals =
                    tokens.isAllCapitals(i) && (to - from != 2 || tokens.text(i).length() > 2);
            if (digits || capitals || names.isNoPerson(tokens.text(i))) {
                return true;
            }
        }
        return to < tokens.size() && tokens.kind(to) == Tokens.Kind.NUMBER;
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
        return marks.endingAt(from, "credit").isPresent() ? FAIR : 0;
    }

    private int after(int to) {
        if (to >= sentence.to()) {
            return 0;
        }
        if (isAge(to) || NameContext.isAfter(marks, to - 1, to, sentence.to())) {
            return STRONG;
        }
        int i = to;
        while (i < sentence.to() && marks.at(i, "adverb").isPresent()) {
            i = marks.at(i, "adverb").get().to();
        }
        return marks.at(i, "human-act").isPresent() || marks.at(i, "say").isPresent() ? FAIR : 0;
    }

    /** "(24 tuổi", ", 24 tuổi", "(SN 1990". */
    private boolean isAge(int to) {
        int i = to + 1;
        boolean opens = tokens.is(to, ",") || tokens.is(to, "(");
        return opens
                && i + 1 < sentence.to()
                && (marks.at(i, "born").isPresent()
                        || (tokens.kind(i) == Tokens.Kind.NUMBER && tokens.is(i + 1, "tuổi")));
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
        if (words > 4 || names.isSplit(tokens, to - 1)) {
            return 0;
        }
        if (unit) {
            return 0;
        }
        if (strength >= 2) {
            return FAIR;
        }
        if (words > 2 && strength == 0) {
            return 0;
        }
        boolean middle = names.isMiddleName(first) || names.isGivenName(first) || strength > 0;
        return given && middle ? 1 : 0;
    }

    private boolean isPersonBefore(int from) {
        return isListed(from - 1)
                && (marks.endingAt(from - 1, "Person").isPresent()
                        || marks.endingAt(from - 1, "Called").isPresent());
    }

    private boolean isPersonAfter(int to) {
        return isListed(to)
                && (marks.at(to + 1, "Person").isPresent()
                        || marks.at(to + 1, "Called").isPresent());
    }

    private boolean isListed(int i) {
        return tokens.is(i, ",")
                || tokens.is(i, "và")
                || tokens.is(i, "-")
                || tokens.is(i, "–")
                || tokens.is(i, "cùng")
                || tokens.is(i, "với")
                || tokens.is(i, ";")
                || tokens.is(i, "hay")
                || tokens.is(i, "/");
    }
}
