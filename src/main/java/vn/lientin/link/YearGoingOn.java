package vn.lientin.link;

import java.util.Optional;
import java.util.Set;
import vn.lientin.extract.Marks;
import vn.lientin.text.Sentence;
import vn.lientin.text.Tokens;
import vn.lientin.text.Words;

/** The year that a text says is going on: "5 tháng đầu năm 2017", "quý I-2017", "trong năm 2017, hai nước sẽ …". */
final class YearGoingOn {
    private static final Set<String> IN = Words.set("in-running-year");
    private static final Set<String> DONE = Words.set("of-running-year");
    private static final Set<String> QUARTER = Words.set("quarter");
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
        for (Sentence sentence : marks.article().sentences()) {
            for (int i = sentence.from() + 2; sentence.isBody() && i < sentence.to(); i++) {
                if (tokens.is(i, written)
                        && (isGoingOn(i, sentence) || (!isAhead(sentence) && (isQuarter(i) || isHalf(i))))) {
                    return Optional.of(newest);
                }
            }
        }
        return Optional.empty();
    }

    private boolean isAhead(Sentence sentence) {
        return marks.has("will", sentence.from(), sentence.to());
    }

    private boolean isGoingOn(int year, Sentence sentence) {
        if (!tokens.is(year - 1, "năm") || !IN.contains(tokens.lower(year - 2))) {
            return false;
        }
        for (int i = year + 1; i < Math.min(sentence.to(), year + CLAUSE) && !tokens.is(i, ";"); i++) {
            if (DONE.contains(tokens.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "quý I-2017", "quý 1/2017", but not "so với quý 1/2017". */
    private boolean isQuarter(int year) {
        int quarter = year - 3;
        return quarter > 0
                && (tokens.isDash(year - 1) || tokens.is(year - 1, "/"))
                && QUARTER.contains(tokens.lower(quarter))
                && !COMPARED.contains(tokens.lower(quarter - 1));
    }

    /** "5 tháng đầu năm 2017", "quý đầu năm 2017", but not "so với 5 tháng đầu năm 2017". */
    private boolean isHalf(int year) {
        int span = year - 3;
        boolean part = span > 1 && tokens.is(year - 1, "năm") && tokens.is(year - 2, "đầu");
        int before = part && tokens.kind(span - 1) == Tokens.Kind.NUMBER ? span - 2 : span - 1;
        return part
                && (tokens.is(span, "tháng") || QUARTER.contains(tokens.lower(span)))
                && before > 0
                && !COMPARED.contains(tokens.lower(before));
    }
}
