package vn.lientin.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.lientin.extract.NameEvidence.Run;
import vn.lientin.text.Sentence;
import vn.lientin.text.Tokens;

/**
 * People's names that neither a surname nor an office shows: stretches of capitalised words, weighed by what stands in them
 * and around them. What is weighed heavily enough becomes a "Person", or "Called" where it is one word alone, which names
 * nobody in full.
 */
final class OpenNames {
    /** The type of one word alone. */
    static final String CALLED = "Called";

    /** So much evidence is enough. */
    private static final int ENOUGH = 2;

    /** So much that a full name is certain. */
    private static final int SURE = 3;

    /** So many tokens stand in the brackets after a name of a list. */
    private static final int IN_BRACKETS = 7;

    /** So many words has the longest name. */
    static final int LONGEST = 5;

    /** Marks of other things that no name begins in. */
    private static final List<String> TAKEN = List.of(
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
            "RiskyCountry");

    private final NameData names;
    private final Marks marks;
    private final Tokens tokens;
    private final TypeSet taken;
    private Sentence sentence;
    private final List<Run> runs = new ArrayList<>();
    private final Set<Run> accepted = new HashSet<>();

    private OpenNames(NameData names, Marks marks, Sentence first) {
        this.names = names;
        this.marks = marks;
        this.tokens = marks.tokens();
        this.taken = marks.types(TAKEN);
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
            if (isAmongNames(run)) {
                accept(run, true);
            } else if (run.weight() >= ENOUGH || isInLineUp(run)) {
                accept(run);
            }
        }
        acceptListed();
        acceptAgain();
    }

    /** "Lê Văn An, Kha Ly Chan và Mai Thị Bình": in a list between two full names. */
    private boolean isAmongNames(Run run) {
        return run.weight() > NameEvidence.NONE
                && run.to() - run.from() > 1
                && isListed(run.from() - 1)
                && isListed(run.to())
                && marks.ends(run.from() - 1, "Person")
                && marks.begins(run.to() + 1, "Person");
    }

    /** "Đội hình dự kiến: Stone; Dean, Hill, Moss": one of a list of those who play. */
    private boolean isInLineUp(Run run) {
        int begin = marks.article().sentenceAt(run.from()).map(Sentence::from).orElse(run.from());
        return run.weight() > 0
                && !tokens.is(run.to(), ":")
                && (isListed(run.to()) || isListed(run.from() - 1))
                && marks.within("line-up", begin, run.from()).stream().findAny().isPresent();
    }

    private void acceptListed() {
        boolean more = true;
        while (more) {
            more = false;
            for (Run run : runs) {
                boolean before = isPersonBefore(run.from());
                boolean after = isPersonAfter(behindBrackets(run.to()));
                boolean likely = run.weight() > (before && after ? NameEvidence.NONE : 0) && !accepted.contains(run);
                if (likely && (before || after)) {
                    accept(run);
                    more = true;
                }
            }
        }
    }

    /** Names that stand alone elsewhere, and the parts that foreign names go on with: "Donald Trump … Trump". */
    private void acceptAgain() {
        Set<String> known = new HashSet<>();
        for (Mark mark : marks.all(CALLED)) {
            known.add(tokens.text(mark.from(), mark.to()));
        }
        for (Mark mark : marks.all("Person")) {
            known.add(tokens.text(mark.to() - 1));
            if (isForeign(mark.from())) {
                known.add(tokens.text(mark.from()));
            }
        }
        for (Run run : runs) {
            if (run.weight() > NameEvidence.NONE && !accepted.contains(run) && known.contains(text(run))) {
                accept(run);
            }
        }
    }

    private void accept(Run run) {
        accept(run, run.to() - run.from() > 1 && run.firm() >= SURE);
    }

    private void accept(Run run, boolean full) {
        accepted.add(run);
        boolean whole = full && !isSigned(run);
        String rule = isForeign(run.from()) ? NameFinder.FOREIGN_RULE : NameFinder.RULE;
        marks.add(new Mark(whole ? "Person" : CALLED, run.from(), run.to(), text(run), rule));
    }

    private String text(Run run) {
        return tokens.text(run.from(), run.to());
    }

    /** A name that is a line of its own, or follows "Ảnh:", signs the article; the article does not tell of it. */
    private boolean isSigned(Run run) {
        boolean begins = run.from() == 0 || tokens.kind(run.from() - 1) == Tokens.Kind.BREAK;
        boolean ends =
                run.to() >= tokens.size() || tokens.kind(run.to()) == Tokens.Kind.BREAK || tokens.is(run.to(), "(");
        return (begins && ends) || marks.ends(run.from(), "credit");
    }

    private void collect(Sentence here) {
        sentence = here;
        NameEvidence evidence = new NameEvidence(names, marks, here);
        int i = here.from();
        while (i < here.to()) {
            int end = tokens.isCapitalised(i) && !isTaken(i) ? end(i) : i;
            if (end == i) {
                i++;
                continue;
            }
            int from = begin(i, end);
            if (end > from) {
                runs.add(evidence.of(from, end));
            }
            i = end;
        }
    }

    private boolean isTaken(int i) {
        return marks.covered(i, taken) && !isCalledLikeCountry(i);
    }

    /** "chị Nga kể": the word for a country behind a word of address. */
    private boolean isCalledLikeCountry(int i) {
        return marks.begins(i, "RiskyCountry")
                && marks.ends(i, "honor")
                && !names.endsWord(tokens, i - 1)
                && !marks.covered(i, "Place", "Person", "ShortName", "Org", "Office");
    }

    private int end(int i) {
        int end = i + 1;
        while (end < sentence.to() && NameShape.words(tokens, i, end) <= LONGEST) {
            boolean free = !isTaken(end) || isGivenNameToo(end);
            boolean word = tokens.isCapitalised(end) && free && !isWide(end);
            boolean joined = NameShape.isJoint(tokens, end, sentence.to());
            boolean particle = names.isParticle(tokens.lower(end))
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

    /** "Bảo Anh": what alone is a word of address, behind a syllable of a name. */
    private boolean isGivenNameToo(int i) {
        String before = tokens.text(i - 1);
        return names.isGivenName(tokens.text(i))
                && (names.isGivenName(before) || names.isMiddleName(before))
                && marks.begins(i, "honor")
                && !marks.covered(i, "Person", "ShortName", "Place", "Org", "Position", "Office", "Rank");
    }

    /** Where words stand far apart they do not belong together: columns, headings. */
    private boolean isWide(int i) {
        return tokens.start(i) - tokens.end(i - 1) > 1;
    }

    /** A common word whose capital only opens the sentence is no part of the name: "Theo Frank …". */
    private int begin(int i, int end) {
        String first = tokens.text(i);
        boolean called = NameContext.isBefore(marks, i, sentence.from()) || marks.ends(i, "kin");
        boolean opens = !called && (i == sentence.from() || !tokens.isWord(i - 1));
        boolean strange = names.isForeignName(first) && end - i > 1 && isForeign(i + 1);
        if (opens
                && !strange
                && marks.at(i, "opener").filter(word -> word.length() == 1).isPresent()) {
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

    private boolean isPersonBefore(int from) {
        if (from == 0 || !isListed(from - 1)) {
            return false;
        }
        int end = beforeBrackets(from - 1);
        return marks.ends(end, "Person") || marks.ends(end, CALLED);
    }

    /** "Lê Văn An (Huế), …": the token behind what stands in brackets after a name. */
    private int behindBrackets(int to) {
        int end = to;
        while (tokens.is(to, "(") && end < tokens.size() && end < to + IN_BRACKETS) {
            if (tokens.is(end++, ")")) {
                return end;
            }
        }
        return to;
    }

    private int beforeBrackets(int end) {
        int from = end;
        while (tokens.is(end - 1, ")") && from > 0 && from > end - IN_BRACKETS) {
            if (tokens.is(--from, "(")) {
                return from;
            }
        }
        return end;
    }

    private boolean isPersonAfter(int to) {
        return isListed(to) && (marks.begins(to + 1, "Person") || marks.begins(to + 1, CALLED));
    }

    private boolean isListed(int i) {
        return tokens.is(i, ",")
                || tokens.is(i, ";")
                || tokens.is(i, "/")
                || tokens.isDash(i)
                || marks.begins(i, "among-people");
    }
}
