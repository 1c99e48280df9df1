package vn.lientin.link;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.lientin.fact.Entity.Organization;
import vn.lientin.text.Words;

/** The full name of a body that is named in short after it was named in full. */
final class FullNames {
    private static final List<String> BOARDS = Words.lines("words/boards-in-short.txt");

    private static final List<String> UNITS = Words.lines("words/numbered-units.txt");

    private FullNames() {}

    /**
     * "Ban Vận động" where "Ban Vận động hiến máu tỉnh A" was named before; "Đoàn 4" where "Đoàn Kinh tế - Quốc phòng 4" was named
     * before: the same first word and number.
     *
     * @param bodies those named so far, the last one first
     */
    static Organization of(Organization body, List<Organization> bodies) {
        int last = body.label().lastIndexOf(' ');
        String number = body.label().substring(last + 1);
        Optional<String> unit =
                UNITS.stream().filter(name -> body.label().endsWith(" " + name)).findFirst();
        if (unit.isPresent()) {
            return number(unit.get(), bodies)
                    .map(no -> new Organization(body.label() + " " + no, body.place()))
                    .map(named -> commandOf(named, bodies))
                    .orElse(body);
        }
        if (BOARDS.contains(body.label())) {
            return bodies.stream()
                    .filter(full -> full.label().startsWith(body.label() + " "))
                    .findFirst()
                    .orElse(body);
        }
        boolean numbered = last > 0 && number.chars().allMatch(Character::isDigit);
        return numbered
                ? bodies.stream()
                        .filter(full -> full.label().startsWith(body.label().substring(0, last + 1))
                                && full.label().endsWith(" " + number))
                        .findFirst()
                        .orElse(body)
                : body;
    }

    /** "Quân khu" alone, where "Bộ Tư lệnh Quân khu 9" was named, and never the unit itself. */
    private static Organization commandOf(Organization unit, List<Organization> bodies) {
        return bodies.contains(unit)
                ? unit
                : bodies.stream()
                        .filter(full -> full.label().endsWith(" " + unit.label()))
                        .findFirst()
                        .orElse(unit);
    }

    /** The number of the only unit called so that the article has named so far: "Quân khu 9". */
    private static Optional<String> number(String unit, List<Organization> bodies) {
        Pattern numbered = Pattern.compile("(?<![\\p{L}\\p{N}])" + unit + " (\\d+)");
        List<String> numbers = bodies.stream()
                .flatMap(body -> numbered.matcher(body.label()).results())
                .map(found -> found.group(1))
                .distinct()
                .toList();
        return numbers.size() == 1 ? Optional.of(numbers.get(0)) : Optional.empty();
    }
}
