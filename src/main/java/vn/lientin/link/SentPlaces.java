package vn.lientin.link;

import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.text.Tokens;

/** Places in a list of those present that stand for whom they sent: "lãnh đạo các tỉnh A, B", "đoàn đại biểu tỉnh A". */
final class SentPlaces {
    private final Marks marks;
    private final Tokens tokens;

    SentPlaces(Marks marks) {
        this.marks = marks;
        this.tokens = marks.tokens();
    }

    /** Whether words for those who were sent stand before a place, with nothing but places and bodies in between. */
    boolean isSent(Mark actor, int from) {
        if (actor.rule().startsWith("actors.delegation/")) {
            return true;
        }
        if (marks.begins(actor.to(), "names-follow") || marks.ends(actor.from(), "once")) {
            return false;
        }
        if (marks.begins(actor.from(), "sent")) {
            return isNamed(actor);
        }
        return actor.rule().startsWith("actors.place/") && isSentBefore(actor.from(), from);
    }

    /** "lãnh đạo tỉnh" alone may stand for persons who are listed. */
    private boolean isNamed(Mark actor) {
        return marks.has("Place", actor.from(), actor.to())
                && marks.covering(actor.from(), "Subject", "Office").isEmpty();
    }

    private boolean isSentBefore(int place, int from) {
        int i = place;
        while (i > from) {
            if (marks.ends(i, "sent")) {
                return true;
            }
            if (isOfEach(i)) {
                return false;
            }
            int before = before(i);
            if (before == i) {
                return false;
            }
            i = before;
        }
        return false;
    }

    /** "UBND các huyện A, B": the body of each place, not the places. */
    private boolean isOfEach(int several) {
        return marks.begins(several, "several") && marks.ends(several, "Org");
    }

    private boolean isOfPerson(int token) {
        return marks.covering(token, "Subject")
                .filter(subject -> marks.has("Person", subject.from(), subject.to()))
                .isPresent();
    }

    /** Where the item of the list, or the word that joins it, that ends here begins; the same if there is none. */
    private int before(int to) {
        if (tokens.is(to - 1, ")")) {
            for (int i = to - 2; i > to - 8 && i >= 0; i--) {
                if (tokens.is(i, "(")) {
                    return i;
                }
            }
            return to;
        }
        for (String type : new String[] {"Place", "Org", "list-joint", "delegation"}) {
            int begin = marks.endingAt(to, type).map(Mark::from).orElse(to);
            if (begin < to && !isOfPerson(begin)) {
                return begin;
            }
        }
        boolean opensPlaces = tokens.is(to - 1, ":") && marks.ends(to - 1, "list-joint");
        return opensPlaces || tokens.kind(to - 1) == Tokens.Kind.NUMBER || tokens.is(to - 1, ",") ? to - 1 : to;
    }
}
