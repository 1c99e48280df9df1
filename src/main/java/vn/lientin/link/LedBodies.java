package vn.lientin.link;

import java.util.List;
import vn.lientin.extract.BodyName;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.text.Words;

/** The body that a board named for itself leads: the association of "Ban Chấp hành Hội A". */
final class LedBodies {
    private static final List<String> BOARDS = Words.lines("words/boards-alone.txt");

    private LedBodies() {}

    /** Whether the name is that of a board alone: nobody knows which body it leads. */
    static boolean isBoardAlone(String name) {
        return BOARDS.contains(name);
    }

    /** The body that the board leads; the body itself where it is no such board. */
    static Mark of(Mark body, Marks marks) {
        String name = ((BodyName) body.value()).stem();
        return BOARDS.stream().noneMatch(board -> name.startsWith(board + " "))
                ? body
                : marks.within("Org", body.from() + 1, body.to()).stream()
                        .filter(org -> org.to() == body.to())
                        .findFirst()
                        .orElse(body);
    }
}
