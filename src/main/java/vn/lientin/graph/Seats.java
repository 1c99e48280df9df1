package vn.lientin.graph;

import java.util.Optional;
import vn.lientin.fact.Entity.Actor;
import vn.lientin.fact.Entity.Level;
import vn.lientin.fact.Entity.Organization;
import vn.lientin.fact.Entity.Place;
import vn.lientin.fact.Entity.Role;

/**
 * Says where an office has its seat: in a province, in a country (Việt Nam for national offices), or in a body that no
 * place is known of. Safe for many threads.
 */
final class Seats {
    static final Place VIET_NAM = new Place("VN", "Việt Nam", Level.COUNTRY);

    private final Lands lands;
    private final Beginnings national = Beginnings.read("/vi/lexicon/national_bodies.txt");
    private final Memberships memberships = Memberships.load();

    Seats(Lands lands) {
        this.lands = lands;
    }

    /** The seat, or empty where the article leaves open which province it is in. */
    Optional<Actor> of(Role role) {
        if (role.body() instanceof Place place) {
            return lands.top(place).map(top -> top);
        } else if (role.body() instanceof Organization body) {
            Optional<Place> place = body.place().or(role::jurisdiction);
            return place.isPresent() ? lands.top(place.get()).map(top -> top) : Optional.of(withoutPlace(body));
        }
        return Optional.empty();
    }

    private Actor withoutPlace(Organization body) {
        boolean ofNation = national.fit(body.label());
        Optional<Place> country = lands.countryAtEnd(body.label(), ofNation);
        if (country.isPresent()) {
            return country.get();
        }
        return ofNation ? VIET_NAM : body;
    }

    /** Whether the office does not tell where somebody works. */
    boolean isMembership(Role role) {
        return memberships.have(role.position(), role.body().label());
    }
}
