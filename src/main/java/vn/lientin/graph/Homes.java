package vn.lientin.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lientin.fact.ArticleFacts;
import vn.lientin.fact.Entity.Actor;
import vn.lientin.fact.Entity.Level;
import vn.lientin.fact.Entity.Organization;
import vn.lientin.fact.Entity.Person;
import vn.lientin.fact.Entity.Place;
import vn.lientin.fact.Entity.Role;
import vn.lientin.fact.Fact;

/**
 * Where the persons of one article are at home, by their offices in it: what tells namesakes apart from the start.
 *
 * <p>Home is the one province of somebody's offices; else the one country, Việt Nam for national offices; else the one
 * body without a place. Only what they hold, or are appointed to, counts, and for those who hold nothing what they held. A
 * seat in an assembly or a committee counts where there is no other office: a minister who stands for a province in the
 * National Assembly is no local official. Offices in two provinces settle nothing,
 * and neither does a "Bộ Quốc phòng" whose country is left out, if the name is a foreign one.
 */
final class Homes {
    private final Seats seats;
    private final NameFrequency names;
    private final Map<Person, List<Role>> held = new HashMap<>();
    private final Map<Person, List<Role>> former = new HashMap<>();

    private Homes(Seats seats, NameFrequency names) {
        this.seats = seats;
        this.names = names;
    }

    static Homes of(ArticleFacts article, Seats seats, NameFrequency names) {
        Homes homes = new Homes(seats, names);
        for (Fact fact : article.facts()) {
            if (fact instanceof Fact.Tenure tenure) {
                boolean current = tenure.status() == Fact.TenureStatus.CURRENT;
                note(current ? homes.held : homes.former, tenure.holder(), tenure.role());
            } else if (fact instanceof Fact.OfficeChange change) {
                boolean appointment = change.change() == Fact.Change.APPOINTMENT;
                note(appointment ? homes.held : homes.former, change.holder(), change.role());
            }
        }
        return homes;
    }

    private static void note(Map<Person, List<Role>> offices, Person holder, Role role) {
        offices.computeIfAbsent(holder, person -> new ArrayList<>()).add(role);
    }

    /** The person's home, or empty where the article does not settle it. */
    Optional<Actor> of(Person person) {
        List<Role> offices = held.getOrDefault(person, former.getOrDefault(person, List.of()));
        List<Role> posts =
                offices.stream().filter(role -> !seats.isMembership(role)).toList();
        return only(posts)
                .or(() -> posts.isEmpty() ? only(offices) : Optional.empty())
                .filter(home -> !home.equals(Seats.VIET_NAM) || names.isVietnamese(person.label()));
    }

    private Optional<Actor> only(List<Role> offices) {
        Set<Actor> provinces = new HashSet<>();
        Set<Actor> countries = new HashSet<>();
        Set<Actor> bodies = new HashSet<>();
        for (Role role : offices) {
            seats.of(role).ifPresent(seat -> {
                if (seat instanceof Organization) {
                    bodies.add(seat);
                } else if (seat instanceof Place place && place.level() == Level.PROVINCE) {
                    provinces.add(place);
                } else {
                    countries.add(seat);
                }
            });
        }
        for (Set<Actor> found : List.of(provinces, countries, bodies)) {
            if (!found.isEmpty()) {
                return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
