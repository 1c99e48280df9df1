package vn.lientin.link;

import java.util.Set;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.text.Tokens;
import vn.lientin.text.Words;

/** What may stand between a body and the cue that it goes with: where it is, on what day, with whom. Tokens throughout. */
final class Asides {
    private static final Set<String> SEVERAL = Words.set("several");
    private static final Set<String> JOINED = Words.set("joins-places");
    /** Tokens back in which something that stands beside a name may begin. */
    private static final int ASIDE = 14;

    /** Tokens of "nhiệm kỳ 2016 - 2021". */
    private static final int TERM = 5;

    /** Tokens back in which "phối hợp với …" begins. */
    private static final int TOGETHER = 40;

    /** Words of "cùng hơn 200 cán bộ, hội viên". */
    private static final int CROWD = 9;
    /** Words of "và hơn". */
    private static final int BEFORE_NUMBER = 3;

    private static final Set<String> CROWDS = Words.set("begins-crowd");
    private static final Set<String> AND = Words.set("joins-bodies");

    private final Marks marks;
    private final Tokens tokens;

    Asides(Marks marks) {
        this.marks = marks;
        this.tokens = marks.tokens();
    }

    /** Where "phối hợp với …", if it ends here, begins. */
    int together(int to, int from) {
        for (int i = to - 1; i >= Math.max(from, to - TOGETHER); i--) {
            boolean near = to - i <= ASIDE || marks.ends(i, "Org");
            if (near && tokens.is(i, "phối") && tokens.is(i + 1, "hợp")) {
                return i;
            }
        }
        return to;
    }

    /** Where "hai tỉnh A và B", if it ends here and stands behind a body, begins. */
    int severalPlaces(int to, int from) {
        int i = to;
        int places = 0;
        while (i > from) {
            int place = marks.endingAt(i, "Place").map(Mark::from).orElse(i);
            if (place < i) {
                places++;
                i = place;
            } else if (places > 0 && SEVERAL.contains(tokens.lower(i - 1))) {
                return places > 1 && marks.ends(i - 1, "Org") ? i - 1 : to;
            } else if (places > 0 && JOINED.contains(tokens.lower(i - 1))) {
                i--;
            } else {
                return to;
            }
        }
        return to;
    }

    /** Where "do A làm trưởng đoàn", if it ends here, begins. */
    int beforeLed(int at, int from, CueClause clause) {
        for (Mark other : clause.cues()) {
            if (CueClause.isNested(other) && other.to() == at) {
                for (int i = other.from() - 1; i > from; i--) {
                    if (tokens.is(i, "do")) {
                        return i;
                    }
                }
            }
        }
        return at;
    }

    /** Where what stands beside a name begins: "(Gia Lai)", "khóa VI", "nhiệm kỳ 2016 - 2021", "tại thành phố A", a day. */
    int aside(int to, int from) {
        for (int i = to - 1; i >= Math.max(from, to - ASIDE); i--) {
            boolean bracket = tokens.is(i, "(") && tokens.is(to - 1, ")");
            boolean place = tokens.isAny(i, Words.set("at")) && endsAt(i + 1, "Place", to);
            boolean term = (to - i <= 3 && tokens.is(i, "khóa"))
                    || (to - i <= TERM && tokens.is(i, "nhiệm") && tokens.is(i + 1, "kỳ"));
            if (bracket || place || term || endsAt(i, "Date", to)) {
                return i;
            }
        }
        return to;
    }

    private boolean endsAt(int from, String type, int to) {
        return marks.at(from, type).filter(mark -> mark.to() == to).isPresent();
    }

    /** Where "và hơn 200 hội viên", "cùng các hội viên", if it ends here and stands behind a body, begins. */
    int crowd(int to, int from) {
        int number = to - 1;
        int least = Math.max(from, to - CROWD);
        while (number > least && !counts(number) && isInCrowd(number)) {
            number--;
        }
        if (number == to - 1 || !counts(number)) {
            return to;
        }
        for (int i = number - 1; i > Math.max(from, number - BEFORE_NUMBER - 1); i--) {
            if (tokens.isAny(i, AND) && marks.ends(i, "Org")) {
                return i;
            }
        }
        return to;
    }

    private boolean counts(int token) {
        return tokens.kind(token) == Tokens.Kind.NUMBER
                || (CROWDS.contains(tokens.lower(token)) && tokens.isAny(token - 1, AND));
    }

    private boolean isInCrowd(int token) {
        return tokens.is(token, ",") || (tokens.isWord(token) && !tokens.isCapitalised(token));
    }

    /** Token after a bracket, if one opens here; the same if none does. */
    int afterBracket(int at, int to) {
        for (int i = at; tokens.is(at, "(") && i < Math.min(to, at + ASIDE); i++) {
            if (tokens.is(i, ")")) {
                return i + 1;
            }
        }
        return at;
    }
}
