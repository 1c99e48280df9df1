package vn.lientin.link;

import java.util.Locale;
import java.util.Optional;
import vn.lientin.extract.BodyName;
import vn.lientin.extract.Mark;
import vn.lientin.extract.OfficeName;
import vn.lientin.fact.Entity;
import vn.lientin.fact.Entity.Actor;
import vn.lientin.fact.Entity.Organization;
import vn.lientin.fact.Entity.Place;
import vn.lientin.fact.Entity.Role;
import vn.lientin.fact.Linking.Because;

/** Why the name of a body, of a place or of an office stands for what it was taken for. */
final class BodyLinks {
    /** The reason, and the mark of what settled it. */
    record Why(Because because, Optional<Mark> there) {}

    private static final String PARTY = "@party:";

    private final Reading reading;

    BodyLinks(Reading reading) {
        this.reading = reading;
    }

    /** Empty where the words say it themselves. */
    Optional<Why> organization(Mark org, Organization body) {
        return body((BodyName) org.value(), org, body);
    }

    /** Empty where the words say it themselves. */
    Optional<Why> role(Mark office, Role role) {
        OfficeName name = (OfficeName) office.value();
        if (name.body().isPresent()) {
            return body(name.body().get(), office, role.body());
        }
        String implied = name.impliedBody();
        if (implied.startsWith(PARTY)) {
            return placeOf(role.body()).map(place -> settled(office, "", place));
        }
        boolean elsewhere = implied.startsWith(OfficeName.SAME) || implied.startsWith(OfficeName.SESSION);
        if (implied.isEmpty() || elsewhere || !name.part().isEmpty()) {
            Because because = elsewhere ? Because.BODY_NAMED_ELSEWHERE : Because.BODY_OF_PERSON;
            return name.place().isPresent() && implied.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Why(because, named(role.body(), office)));
        }
        return Optional.of(new Why(Because.BODY_OF_POSITION, Optional.empty()));
    }

    /** Empty where the words are its name. */
    Optional<Why> place(Mark words, Place place) {
        String text = reading.tokens().text(words.from(), words.to()).toLowerCase(Locale.ROOT);
        return text.contains(place.label().toLowerCase(Locale.ROOT))
                ? Optional.empty()
                : Optional.of(settled(words, text, place));
    }

    private Optional<Why> body(BodyName name, Mark words, Actor body) {
        if (name.needsPlace()) {
            return placeOf(body).map(place -> settled(words, name.level(), place));
        }
        boolean whole = !name.needsCommittee() && name.fullName().equals(body.label());
        return whole || body.label().equals(name.stem())
                ? Optional.empty()
                : Optional.of(new Why(Because.BODY_NAMED_ELSEWHERE, named(body, words)));
    }

    /** What settled the place, where it is the context that did. */
    private Why settled(Mark words, String level, Place place) {
        return reading.places()
                .settled(words.from(), level)
                .filter(settled -> settled.place().place().equals(place))
                .map(settled -> new Why(settled.because(), settled.named()))
                .orElseGet(() -> new Why(Because.BODY_OF_PERSON, named(place, words)));
    }

    private static Optional<Place> placeOf(Actor body) {
        return body instanceof Organization organization ? organization.place() : Optional.empty();
    }

    /** Where the article names the entity, or a part of its name: the last time before the words, else first. */
    Optional<Mark> named(Entity entity, Mark words) {
        String type = entity instanceof Place ? "Place" : "Org";
        Optional<Mark> nearest = Optional.empty();
        for (Mark mark : reading.marks().all(type)) {
            String text = reading.tokens().text(mark.from(), mark.to());
            boolean other = mark.to() <= words.from() || mark.from() >= words.to();
            if (other && entity.label().contains(text) && (nearest.isEmpty() || mark.from() < words.from())) {
                nearest = Optional.of(mark);
            }
        }
        return nearest;
    }
}
