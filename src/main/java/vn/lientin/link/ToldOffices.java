package vn.lientin.link;

import java.util.List;
import java.util.Optional;
import vn.lientin.extract.Mark;
import vn.lientin.extract.OfficeName;
import vn.lientin.fact.Entity.Role;

/** "Trưởng Ban Dân vận Tỉnh ủy" alone: the office that the article told before with somebody's name in the same words. */
final class ToldOffices {
    private final List<Holders.Held> held;

    ToldOffices(List<Holders.Held> held) {
        this.held = held;
    }

    /** What the office is; empty where its place is told with it, and where it was told of nobody or of several. */
    Optional<Role> of(Mark office) {
        OfficeName name = (OfficeName) office.value();
        boolean open = name.body().filter(body -> body.place().isEmpty()).isPresent();
        List<Role> roles = held.stream()
                .filter(one -> open && !one.former() && one.officeMark().to() <= office.from())
                .filter(one -> isSame((OfficeName) one.officeMark().value(), name))
                .map(Holders.Held::role)
                .distinct()
                .toList();
        return roles.size() == 1 ? Optional.of(roles.get(0)) : Optional.empty();
    }

    private static boolean isSame(OfficeName one, OfficeName other) {
        return one.position().equals(other.position())
                && one.body().map(body -> body.stem()).equals(other.body().map(body -> body.stem()));
    }
}
