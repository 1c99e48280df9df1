package vn.lientin.link;

import java.util.Locale;
import vn.lientin.extract.Mark;
import vn.lientin.fact.Fact.Capacity;

/** What the rules of cues call the capacities of those beside them, and how strongly each is told. */
final class Capacities {
    /** Follows from who did what: the visitor leads. */
    static final int IMPLIED = 4;

    static final int SPOKE = 3;
    static final int THERE = 1;

    /** Said outright: "chủ trì", "làm trưởng đoàn", "Tiếp đoàn có". */
    private static final int OUTRIGHT = 6;
    /** Who concludes is in the chair, unless somebody else is. */
    private static final int CONCLUDED = 5;

    private static final String CONCLUDES = "chair-by-conclusion";
    /** Whoever is named first where two sides talk is the host, unless the other one is at home there. */
    private static final String OF_TALKS = "host-of-talks";

    private Capacities() {}

    static Capacity of(String name) {
        return switch (name) {
            case CONCLUDES -> Capacity.CHAIR;
            case OF_TALKS -> Capacity.HOST;
            default -> Capacity.valueOf(name.toUpperCase(Locale.ROOT));
        };
    }

    static int strength(String name, Mark cue) {
        boolean impliedLead = name.equals("lead") && !CueClause.isLed(cue);
        return switch (name) {
            case "delegate" -> THERE;
            case "speaker" -> SPOKE;
            case CONCLUDES -> CONCLUDED;
            case OF_TALKS -> IMPLIED;
            default -> impliedLead ? IMPLIED : OUTRIGHT;
        };
    }
}
