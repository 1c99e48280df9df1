package vn.lientin.link;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import vn.lientin.fact.Entity.Actor;
import vn.lientin.fact.Entity.Level;
import vn.lientin.fact.Entity.Organization;
import vn.lientin.fact.Entity.Place;
import vn.lientin.fact.Entity.Role;
import vn.lientin.link.Holders.Held;
import vn.lientin.text.Words;

/** Which of the offices that an article gives to people another one says more of, or gives to somebody else more surely. */
final class FullerOffices {
    /** First words of positions that several people hold in one body. */
    private static final List<String> MANY = Stream.of("lexicon/memberships.txt", "lexicon/shared_positions.txt")
            .flatMap(list -> Words.lines(list).stream())
            .toList();

    private static final String DEPUTY = Words.set("deputy").iterator().next() + " ";
    private static final Set<String> OF_SEVERAL = Words.set("of-several");

    private FullerOffices() {}

    /** Takes the others away. */
    static void keep(List<Held> held) {
        dropRivals(held);
        dropShorter(held);
        dropShortened(held);
        dropSameMinisters(held);
    }

    /** "Bộ trưởng" of the "Bộ Quốc phòng Lào" whom the article calls "Bộ trưởng Quốc phòng Lào" elsewhere. */
    private static void dropSameMinisters(List<Held> held) {
        held.removeIf(one -> held.stream()
                .anyMatch(other -> other.person().equals(one.person())
                        && other.former() == one.former()
                        && other.role().position().startsWith(one.role().position() + " ")
                        && one.role().body().label().endsWith(field(one.role(), other.role()))));
    }

    /** " Quốc phòng Lào": what the longer office adds, and the country. */
    private static String field(Role shorter, Role longer) {
        return longer.position().substring(shorter.position().length()) + " "
                + longer.body().label();
    }

    /** There is one minister: of two people with one head's office the one whom it stands beside has it. */
    private static void dropRivals(List<Held> held) {
        held.removeIf(one -> !one.former()
                && isHead(one.role().position())
                && !isBeside(one)
                && held.stream()
                        .anyMatch(other -> !other.former()
                                && isBeside(other)
                                && other.role().equals(one.role())
                                && !other.person().equals(one.person())));
    }

    private static boolean isBeside(Held one) {
        int gap = one.personMark().from() >= one.officeMark().to()
                ? one.personMark().from() - one.officeMark().to()
                : one.officeMark().from() - one.personMark().to();
        return gap <= 2;
    }

    /** Whether one person at a time has the office in a body. */
    static boolean isHead(String position) {
        return MANY.stream().noneMatch(position::startsWith);
    }

    /** "Thủ tướng Chính phủ Lào" says more than "Thủ tướng Lào", "Bộ Quốc phòng Lào" more than "Bộ Quốc phòng". */
    private static void dropShorter(List<Held> held) {
        held.removeIf(one -> held.stream()
                .anyMatch(other -> other.person().equals(one.person())
                        && other.former() == one.former()
                        && other.role().position().equals(one.role().position())
                        && isShorter(one.role().body(), other.role().body())));
    }

    private static boolean isShorter(Actor one, Actor other) {
        boolean country = one instanceof Place place && place.level() == Level.COUNTRY;
        return country
                ? other.label().endsWith(" " + one.label())
                : one instanceof Organization
                        && HomeCountry.isOfState(one.label())
                        && other.label().startsWith(one.label() + " ");
    }

    /** "Tham tán" of whom the article calls "Tham tán Nông nghiệp" of the same embassy elsewhere. */
    private static void dropShortened(List<Held> held) {
        held.removeIf(one -> held.stream()
                .anyMatch(other -> other.former() == one.former()
                        && other.person().equals(one.person())
                        && other.role().body().equals(one.role().body())
                        && other.role().position().startsWith(one.role().position() + " ")));
    }

    /** The position that one is the deputy of, in small letters: "bí thư" of "Phó Bí thư Thường trực". */
    static String head(String position) {
        return position.toLowerCase(Locale.ROOT).replace("phó ", "").replace(" thường trực", "");
    }

    /** Whether people named together may share the position: there are several deputies of one body, but one head. */
    static boolean isOneOfMany(String position) {
        return isDeputy(position) || OF_SEVERAL.stream().anyMatch(position::startsWith);
    }

    static boolean isDeputy(String position) {
        return position.startsWith(DEPUTY);
    }

    static String deputyOf(String head) {
        return DEPUTY + head;
    }
}
