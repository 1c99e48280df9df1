package vn.lientin.link;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lientin.extract.BodyName;
import vn.lientin.extract.Mark;
import vn.lientin.extract.OfficeName;
import vn.lientin.extract.PlaceFinder;
import vn.lientin.fact.Entity.Person;
import vn.lientin.fact.Entity.Role;
import vn.lientin.link.Holders.Held;

/** Whom an office without a name can stand for. */
final class NamelessOffices {
    private NamelessOffices() {}

    /**
     * Those whom the article names with the office.
     *
     * @param role what the office is, where the text settles it
     */
    static Set<Person> holders(Mark office, Optional<Role> role, List<Held> held) {
        OfficeName name = (OfficeName) office.value();
        Set<Person> exact = new LinkedHashSet<>();
        Set<Person> alike = new LinkedHashSet<>();
        for (Held one : held) {
            OfficeName other = (OfficeName) one.officeMark().value();
            if (one.former() != name.former()) {
                continue;
            }
            if (role.isPresent() && one.role().equals(role.get())) {
                exact.add(one.person());
            }
            if (other.position().equals(name.position()) && sameBody(other, name)) {
                alike.add(one.person());
            }
        }
        return (exact.isEmpty() && role.isEmpty()) || name.isBare() ? alike : exact;
    }

    private static String implied(OfficeName office) {
        return office.impliedBody().replace(OfficeName.STATE, "");
    }

    private static boolean sameBody(OfficeName a, OfficeName b) {
        if (b.isBare()) {
            return true;
        }
        String left = a.body().map(BodyName::stem).orElse(implied(a));
        String right = b.body().map(BodyName::stem).orElse(implied(b));
        boolean samePlace = b.body().flatMap(BodyName::place).isEmpty()
                || a.body()
                        .flatMap(BodyName::place)
                        .map(PlaceFinder.Found::place)
                        .equals(b.body().flatMap(BodyName::place).map(PlaceFinder.Found::place));
        return left.equals(right) && samePlace;
    }
}
