package vn.lientin.evaluate;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is compared and counted on a line of its own. */
public enum Relation {
    TITLE,
    PUBLISHED,
    PUBLISHER,
    AUTHOR,
    PERSON,
    PLACE,
    ROLE,
    RANK,
    MEETING,
    MEETING_PLACE,
    ATTENDED,
    ATTENDED_CAPACITY,
    SUPPORTED,
    AMOUNT,
    DIRECTION,
    SAID,
    DOCUMENT,
    FIGURE,
    APPOINTED,
    DISMISSED,
    ABSENT;

    /** As in reports and options: {@code meeting-place}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Relation> of(String code) {
        return Arrays.stream(values())
                .filter(relation -> relation.code().equals(code))
                .findFirst();
    }

    /** Whether its items tell of the article itself; {@code article} sums them up. */
    boolean isMetadata() {
        return compareTo(AUTHOR) <= 0;
    }

    /** Whether each of its items is a fact node, made by a rule; the others look at parts of such facts. */
    boolean countsForRules() {
        return switch (this) {
            case ROLE, RANK, MEETING, ATTENDED, SUPPORTED, SAID, DOCUMENT, FIGURE, APPOINTED, DISMISSED -> true;
            default -> false;
        };
    }
}
