package vn.lientin.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before the first words of a story: "Hà Nội (TTXVN) – ", "QĐND Online, 15:49 - 10/06/2014 - ".
 *
 * @param paper the paper or agency, if one is named
 * @param length how many characters it takes
 * @param days where a day is told in groups {@code day}, {@code month} and {@code year}
 */
record Dateline(Optional<String> paper, int length, List<Matcher> days) {
    /** A day with its year, in named groups. */
    static final String DATE = date("(?:19|20)");

    static final String CLOCK = "\\d{1,2}(?::|h|g|giờ )\\d{2}(?::\\d{2})?";

    /** "Hôm nay, 14/3/2014," at the head of the story: the day that it is told on. */
    private static final Pattern TODAY = Pattern.compile(
            "(?iu)^[^.]{0,25}?(?<![\\p{L}\\p{N}])(?:hôm nay|sáng nay|chiều nay|tối nay|trưa nay)[,\\s(]*(?:ngày\\s*)?"
                    + DATE + "(?![\\p{L}\\p{N}])");
    /** "Hà Tĩnh, 12/9/2016. Từ sáng sớm". */
    private static final Pattern PLACE_AND_DAY =
            Pattern.compile("(?u)^\\p{Lu}\\p{L}*(?: \\p{Lu}\\p{L}*){0,4}(?:, | \\()(?:ngày )?" + DATE
                    + "\\)?(?:[.:]\\s|\\s*[-–]\\s|(?=\\s*\\(\\p{Lu}))");

    private static final Pattern DATELINE = Pattern.compile("^(?:" + Byline.NAMES
            + "\\s*[,-]?\\s*(?:\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{4})?\\s*)?)?\\((?<paper>[\\p{Lu}\\p{N}][\\p{L}\\p{N}. &-]{1,30}?)(?:,? (?:"
            + DATE + "|\\d{1,2}[/.-]\\d{1,2}))?\\)\\s*(?:[-–.:]\\s*|(?=\\p{Lu})|$)");
    private static final Pattern BARE_DATELINE = Pattern.compile(
            "^(?<paper>[\\p{Lu}&\\d]{2,8}(?:\\.VN| (?i:online|điện tử))?|\\p{Lu}\\p{L}*(?:\\.vn|\\.com|\\.net))\\s*[-–]\\s+");
    /** "QĐND Online, 15:49 - 10/06/2014 - Trong hai ngày". */
    private static final Pattern DATED_DATELINE =
            Pattern.compile("(?u)^(?<paper>\\p{Lu}[\\p{L}\\p{N} &]{1,40}?)[,\\s]+(?:" + CLOCK + "[\\s,|-]*)?(?:ngày )?"
                    + DATE + "(?:[\\s,|-]*" + CLOCK + ")?\\s*[-–]\\s+(?=\\p{Lu})");

    /** "Cổng TTĐT tỉnh A - Chiều 15/10". */
    private static final Pattern NAMED_DATELINE =
            Pattern.compile("(?u)^(?<paper>\\p{L}[\\p{L}\\p{N} &]{3,60}?)\\s[-–]\\s+(?=[\"“]?\\p{Lu})");
    /** "baomau.vn Sáng nay", "TGM. Chuyến thăm": no dash after the paper. */
    private static final Pattern UNMARKED_DATELINE = Pattern.compile(
            "^(?<paper>[a-z0-9-]{3,30}\\.(?:vn|com|net|org)(?:\\.vn)?(?=\\s+\\p{Lu})|\\p{Lu}{3,5}(?=\\.\\s+\\p{Lu}\\p{Ll}))\\.?\\s+");

    private static final Dateline NONE = new Dateline(Optional.empty(), 0, List.of());

    static Dateline of(String paragraph) {
        List<Matcher> days = new ArrayList<>();
        Dateline named = paper(paragraph);
        days.addAll(named.days);
        Matcher place = PLACE_AND_DAY.matcher(paragraph);
        if (place.find()) {
            days.add(place);
        }
        Matcher today = TODAY.matcher(paragraph.substring(named.length));
        if (today.find()) {
            days.add(today);
        }
        return new Dateline(named.paper, named.length, days);
    }

    /** A day in named groups, with so much of the century. */
    static String date(String century) {
        return "(?<day>\\d{1,2})[/.-](?<month>\\d{1,2})[/.-](?<year>" + century + "\\d{2})";
    }

    /** "TTO - " alone. */
    static Dateline bare(String line) {
        Matcher matcher = BARE_DATELINE.matcher(line);
        return matcher.find() ? found(matcher, List.of()) : NONE;
    }

    private static Dateline paper(String paragraph) {
        for (Pattern form : List.of(DATELINE, BARE_DATELINE, UNMARKED_DATELINE, NAMED_DATELINE, DATED_DATELINE)) {
            Matcher matcher = form.matcher(paragraph);
            boolean known = form == NAMED_DATELINE || form == DATED_DATELINE;
            if (matcher.find() && (!known || Imprint.mayBePaper(matcher.group("paper")))) {
                boolean dated = form == DATED_DATELINE || (form == DATELINE && matcher.group("day") != null);
                return found(matcher, dated ? List.of(matcher) : List.of());
            }
        }
        return NONE;
    }

    private static Dateline found(Matcher matcher, List<Matcher> days) {
        return new Dateline(Optional.of(matcher.group("paper")), matcher.end(), days);
    }
}
