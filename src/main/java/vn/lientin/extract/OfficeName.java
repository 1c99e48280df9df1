package vn.lientin.extract;

import java.util.Optional;

/**
 * An office as the text gives it.
 *
 * @param position canonical, as "Phó Bí thư Thường trực"
 * @param body the body that the text names
 * @param impliedBody the body that goes with the position where the text names none; may be empty
 * @param part the part of that body which the office is in: "Hội đồng quản trị"; mostly empty
 * @param place the place that the office is of: "Thị trưởng Seoul"
 * @param former whether it is said to be held no longer
 */
public record OfficeName(
        String position,
        Optional<BodyName> body,
        String impliedBody,
        String part,
        Optional<PlaceFinder.Found> place,
        boolean former) {

    /** The implied body of an office that is in a hamlet, and not in a body of it. */
    public static final String OF_VILLAGE = "@village";

    /** In {@link #impliedBody}: a body of the kinds named after it that the article has named before. */
    public static final String SAME = "@same:";

    /** {@link #impliedBody} of who heads a mission abroad, of the country that follows. */
    public static final String MISSION = "@mission";

    /** In {@link #impliedBody}: that of the assemblies named after it whose session the article tells of. */
    public static final String SESSION = "@session:";

    /** In {@link #impliedBody}: the body named after it, of the country that follows, else of Viet Nam. */
    public static final String STATE = "@state:";

    /** Whether nothing says what the office is of. */
    public boolean isBare() {
        boolean open = impliedBody.isEmpty() || impliedBody.startsWith(SAME) || impliedBody.startsWith(SESSION);
        return body.isEmpty() && open && place.isEmpty();
    }

    /** The full name of the body that the office is in where that is a part of the whole: "Hội đồng quản trị Công ty A". */
    public String ofPart(String whole) {
        return part.isEmpty() || whole.startsWith(part + " ") ? whole : part + " " + whole;
    }
}
