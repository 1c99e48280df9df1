package vn.lientin.link;

import java.util.Optional;
import java.util.Set;
import vn.lientin.extract.Marks;
import vn.lientin.text.Sentence;
import vn.lientin.text.Tokens;
import vn.lientin.text.Words;

/** The year that a text says is going on: "5 tháng đầu năm 2017", "quý I-2017", "trong năm 2017, hai nước sẽ …". */
final class YearGoingOn {
    /** Before "năm 2017", where the clause tells what is done in it. */
    private static final Set<String> IN = Words.set("in-running-year");
    /** Between that year and what is done in it. */
    private static final Set<String> DONE = Words.set("of-running-year");

    private static final Set<String> QUARTER = Words.set("quarter");

    /** Before a time that something is compared with. */
    private static final Set<String> COMPARED = Words.set("before-compared-time");

    /** Tokens behind the year in which the verb stands. */
    private static final int CLAUSE = 14;

    private final Marks marks;
    private final Tokens tokens;

    YearGoingOn(Marks marks) {
        this.marks = marks;
        this.tokens = marks.tokens();
    }

    /** The newest year that the text names, if it is the one going on. */
    Optional<Integer> of(int newest) {
        String written = Integer.toString(newest);
        return marks.article().sentences().stream()
                        .filter(Sentence::isBody)
                        .anyMatch(sentence -> tells(written, sentence))
                ? Optional.of(newest)
                : Optional.empty();
    }

    private boolean tells(String written, Sentence sentence) {
        boolean ahead = isAhead(sentence);
        for (int i = sentence.from() + 1; i < sentence.to(); i++) {
            boolean year = tokens.is(i, written);
            boolean part = year ? isQuarter(i) || isFirstPart(i) : isQuarterIn(i, "/" + written);
            if ((part && !ahead) || (year && isGoingOn(i, sentence))) {
                return true;
            }
        }
        return false;
    }

    private boolean isAhead(Sentence sentence) {
        return marks.has("will", sentence.from(), sentence.to());
    }

    private boolean isGoingOn(int year, Sentence sentence) {
        if (!tokens.is(year - 1, "năm") || !tokens.isAny(year - 2, IN)) {
            return false;
        }
        for (int i = year + 1; i < Math.min(sentence.to(), year + CLAUSE) && !tokens.is(i, ";"); i++) {
            if (tokens.isAny(i, DONE)) {
                return true;
            }
        }
        return false;
    }

    /** "quý I-2017", "quý I/2017", but not "so với quý I/2017". */
    private boolean isQuarter(int year) {
        boolean joined = tokens.isDash(year - 1) || tokens.is(year - 1, "/");
        return joined && isOfQuarter(year - 2);
    }

    /** "quý 1/2017": the number of the quarter and the year are one token. */
    private boolean isQuarterIn(int number, String year) {
        return tokens.kind(number) == Tokens.Kind.NUMBER
                && tokens.lower(number).length() == year.length() + 1
                && tokens.lower(number).endsWith(year)
                && isOfQuarter(number);
    }

    private boolean isOfQuarter(int number) {
        return tokens.isAny(number - 1, QUARTER) && !tokens.isAny(number - 2, COMPARED);
    }

    /** "5 tháng đầu năm 2017", "quý đầu năm 2017", but not "so với 5 tháng đầu năm 2017". */
    private boolean isFirstPart(int year) {
        int span = year - 3;
        boolean counted = span > 0 && tokens.kind(span - 1) == Tokens.Kind.NUMBER;
        return tokens.is(year - 1, "năm")
                && tokens.is(year - 2, "đầu")
                && (tokens.is(span, "tháng") || tokens.isAny(span, QUARTER))
                && !tokens.isAny(counted ? span - 2 : span - 1, COMPARED);
    }
}
