package vn.lientin.read;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Days as markup, visible text and addresses of the Vietnamese press write them. */
final class PressDate {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern(
            "yyyy-MM-dd['T'][' ']HH:mm[:ss][.SSSSSSS][.SSSSSS][.SSS][.SS][.S][ ][XXX][XX][X]");

    private static final List<String> MONTHS = PageWords.lines("page-month.txt");

    private static final Pattern ISO_DAY = Pattern.compile("^\\s*((?:19|20)\\d\\d-\\d\\d-\\d\\d)");
    private static final Pattern SLASHED = Pattern.compile(
            "(?<![\\d/.-])(?<day>\\d{1,2})\\s?[/.-]\\s?(?<month>\\d{1,2})\\s?[/.-]\\s?(?<year>(?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern SPELLED =
            Pattern.compile("(?iu)(?<!\\d)(?<day>\\d{1,2})\\s*(?:,\\s*)?tháng\\s*(?<month>\\d{1,2}|"
                    + MONTHS.stream()
                            .sorted(Comparator.comparing(String::length).reversed())
                            .collect(Collectors.joining("|"))
                    + ")\\s*(?:,|năm)?\\s*(?<year>(?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<![\\d/.-])(?<year>(?:19|20)\\d\\d)[/-](?<month>\\d{1,2})[/-](?<day>\\d{1,2})(?!\\d)");

    private static final List<Pattern> FORMS = List.of(SLASHED, SPELLED, YEAR_FIRST);

    /** "/2021/11/01/", "-20211101144312.htm", "/20211101/". */
    private static final Pattern IN_PATH =
            Pattern.compile("/(?<year>(?:19|20)\\d\\d)[/-](?<month>\\d\\d?)[/-](?<day>\\d\\d?)(?:/|$)");

    private static final Pattern STAMP = Pattern.compile(
            "(?<![0-9])(?<year>20\\d\\d)(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\\d|3[01])(?:[0-2]\\d[0-5]\\d(?:[0-5]\\d)?)?\\d{0,5}(?![0-9])");
    private static final int FIRST_YEAR = 1995;

    private PressDate() {}

    /** The day in Vietnam of a time in markup; one without an offset is taken as Vietnam's. */
    static Optional<LocalDate> inMarkup(String value) {
        String time = value.strip();
        try {
            return Optional.of(OffsetDateTime.parse(time, OFFSET)
                            .atZoneSameInstant(VIETNAM)
                            .toLocalDate())
                    .filter(PressDate::isOfThePress);
        } catch (DateTimeException noOffset) {
            Matcher iso = ISO_DAY.matcher(time);
            return iso.find() ? day(iso.group(1)) : inText(time).or(() -> ofSeconds(time));
        }
    }

    /** The second of a time in markup, where it tells one; without an offset it is taken as Vietnam's. */
    static Optional<Instant> secondInMarkup(String value) {
        String time = value.strip();
        try {
            return Optional.of(DateTimeFormatter.ISO_DATE_TIME
                            .withZone(VIETNAM)
                            .parse(time.replaceFirst("([+-]\\d\\d)(\\d\\d)$", "$1:$2"), Instant::from)
                            .truncatedTo(ChronoUnit.SECONDS))
                    .filter(second -> isOfThePress(second.atZone(VIETNAM).toLocalDate()));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String iso) {
        try {
            return Optional.of(LocalDate.parse(iso)).filter(PressDate::isOfThePress);
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> ofSeconds(String time) {
        return time.matches("\\d{10}")
                ? Optional.of(Instant.ofEpochSecond(Long.parseLong(time))
                                .atZone(VIETNAM)
                                .toLocalDate())
                        .filter(PressDate::isOfThePress)
                : Optional.empty();
    }

    /** The first day that a visible text names in full. */
    static Optional<LocalDate> inText(String text) {
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(text);
            if (matcher.find()) {
                return day(matcher);
            }
        }
        return Optional.empty();
    }

    /** The text without its day, clock, weekday marks: what else a date line says. */
    static String withoutDay(String text) {
        String rest = text;
        for (Pattern form : FORMS) {
            rest = form.matcher(rest).replaceAll(" ");
        }
        return rest;
    }

    static Optional<LocalDate> inAddress(String url) {
        for (Pattern form : new Pattern[] {IN_PATH, STAMP}) {
            Matcher matcher = form.matcher(url);
            if (matcher.find()) {
                return day(matcher);
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(Matcher matcher) {
        try {
            return Optional.of(LocalDate.of(
                            Integer.parseInt(matcher.group("year")),
                            month(matcher.group("month")),
                            Integer.parseInt(matcher.group("day"))))
                    .filter(PressDate::isOfThePress);
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private static int month(String told) {
        int number = MONTHS.indexOf(told.toLowerCase(Locale.ROOT)) + 1;
        return number > 0 ? number : Integer.parseInt(told);
    }

    private static boolean isOfThePress(LocalDate day) {
        return day.getYear() >= FIRST_YEAR;
    }
}
