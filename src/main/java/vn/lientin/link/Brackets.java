package vn.lientin.link;

import java.util.stream.IntStream;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.text.Tokens;

/** Brackets between an office and the name of its holder, or between the names of holders: which of them may be skipped. */
final class Brackets {
    /** So many words may stand in them. */
    private static final int LONGEST = 12;

    private final Marks marks;
    private final Tokens tokens;

    Brackets(Marks marks) {
        this.marks = marks;
        this.tokens = marks.tokens();
    }

    /**
     * "Bí thư Huyện ủy A (tỉnh B) Lê Văn C", "Cục trưởng Cục A (Bộ B) Lê Văn C", "Chủ tịch Hiệp hội A (HoA) Lê Văn C": the
     * token after brackets that tell more of the body, or after one that closes here; the same token where none do.
     */
    int skipBody(int i) {
        if (tokens.is(i, ")")) {
            return i + 1;
        }
        int close = close(i);
        return close > i && (marks.ends(close, "Place") || isOtherName(i, close)) ? close + 1 : i;
    }

    /** "A (phụ trách kinh tế) và B": the token after what is told of one of a list; the same token where nothing is. */
    int skipRemark(int i) {
        int close = close(i);
        return close > i && !marks.has("Office", i, close) ? close + 1 : i;
    }

    /** Where the brackets close that open here; the same token where none open, or they hold too much. */
    private int close(int open) {
        for (int i = open + 1; tokens.is(open, "(") && i < Math.min(open + LONGEST, tokens.size()); i++) {
            if (tokens.is(i, ")")) {
                return i;
            }
        }
        return open;
    }

    /** What else the body is called, or the body that it is a part of: "LĐ-TB và XH", "NN&PTNT", "VinaSao", "Bộ Y tế". */
    private boolean isOtherName(int open, int close) {
        int from = marks.at(open + 1, "called-in-short").map(Mark::to).orElse(open + 1);
        return from < close
                && (IntStream.range(from, close).allMatch(this::isOfShortName)
                        || marks.at(from, "Org")
                                .filter(org -> org.to() == close && tokens.isCapitalised(from))
                                .isPresent());
    }

    /** One capital word that is no name of somebody, a dash, "&", "và". */
    private boolean isOfShortName(int i) {
        return tokens.isDash(i)
                || tokens.is(i, "&")
                || tokens.is(i, "và")
                || (tokens.isCapitalised(i)
                        && marks.covering(i, "Person", "ShortName").isEmpty());
    }
}
