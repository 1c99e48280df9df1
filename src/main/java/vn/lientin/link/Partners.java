package vn.lientin.link;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lientin.extract.Marks;
import vn.lientin.fact.Entity.Actor;
import vn.lientin.fact.Entity.Level;
import vn.lientin.fact.Entity.Place;

/** "Hội A phối hợp với UBND huyện B trao quà cho xã C": who is at home where it is given only helps to hand it over. */
final class Partners {
    private final Marks marks;
    private final Parties parties;

    Partners(Marks marks, Parties parties) {
        this.marks = marks;
        this.parties = parties;
    }

    /** Those who give, all of them where none comes from elsewhere. */
    Set<Actor> withoutHosts(Giving giving, Set<Actor> givers, Set<Actor> to) {
        boolean joined = givers.size() > 1
                && !to.isEmpty()
                && marks.has("partner", giving.giver().from(), giving.giver().to());
        if (!joined) {
            return givers;
        }
        Set<Actor> guests = givers.stream()
                .filter(giver -> isLeading(giver, givers) || !isHost(giver, giving, to))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return guests.isEmpty() ? givers : guests;
    }

    /** "Hội A của tỉnh phối hợp với Bệnh viện B": who is named first leads, but for a government. */
    private static boolean isLeading(Actor giver, Set<Actor> givers) {
        return giver.equals(givers.iterator().next())
                && !PartySorts.isGoverning(giver)
                && PartySorts.governed(giver) instanceof Place place
                && place.level() == Level.PROVINCE;
    }

    private boolean isHost(Actor giver, Giving giving, Set<Actor> to) {
        Actor home = PartySorts.governed(giver);
        boolean local = home instanceof Place;
        return local
                && (to.stream()
                                .map(PartySorts::governed)
                                .allMatch(whom -> whom.equals(home) || parties.isWithin(whom, home))
                        || giving.receiver()
                                .filter(whom -> parties.liesIn(whom, home))
                                .isPresent());
    }
}
