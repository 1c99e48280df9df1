package vn.lientin.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.lientin.extract.BodyName;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.extract.PlaceFinder;
import vn.lientin.extract.Rule.Found;
import vn.lientin.fact.Entity.Actor;
import vn.lientin.fact.Entity.Organization;
import vn.lientin.fact.Entity.Place;
import vn.lientin.text.Sentence;
import vn.lientin.text.Tokens;
import vn.lientin.text.Words;

/** Which place or body each Actor mark stands for. */
final class Actors {
    private static final List<String> COMPANIES = Words.lines("words/company-heads.txt");

    /** Bodies that an article about one of them names many others of. */
    private static final Set<String> STATE = Set.copyOf(Words.lines("words/state-heads.txt"));

    /** All but one of so many that the article names are the one that it is about. */
    private static final int OFTEN = 3;

    /** So many sentences tell what the article is about. */
    private static final int LEAD = 3;

    private final Map<Mark, Actor> actors = new LinkedHashMap<>();
    /** The bodies named so far, the last one first. */
    private final List<Organization> bodies = new ArrayList<>();

    private final Marks marks;
    private final Offices offices;
    private final PlaceContext places;
    private final Counterparts friends;
    private final SentenceTopics topics;
    private final ToldOffices told;
    private Optional<Actor> delegation = Optional.empty();

    Actors(Marks marks, Offices offices, PlaceContext places, ToldOffices told) {
        this.told = told;
        this.marks = marks;
        this.offices = offices;
        this.places = places;
        this.topics = new SentenceTopics(marks);
        this.friends = new Counterparts(marks, places, this::of);
        for (Mark mark : marks.all("Actor")) {
            Optional<Actor> actor = settle(mark, (Found) mark.value());
            actor.ifPresent(a -> actors.put(mark, a));
            if (actor.isPresent() && actor.get() instanceof Organization body) {
                bodies.add(0, body);
            }
            if (isNamedDelegation(mark)) {
                delegation = actor;
            }
        }
    }

    /** "Đoàn công tác tỉnh A"; "Đoàn đại biểu Quốc hội tỉnh A": a body of that name that a sentence is about. */
    private boolean isNamedDelegation(Mark mark) {
        return mark.rule().startsWith("actors.delegation/")
                || (mark.rule().startsWith("actors.body/")
                        && marks.at(mark.from(), "delegation")
                                .filter(words -> words.length() > 1)
                                .isPresent());
    }

    private Optional<Actor> settle(Mark mark, Found found) {
        Optional<String> same = word(found, "same");
        if (same.isPresent()) {
            return delegation.or(() -> named(same.get())).or(() -> traveller(mark));
        }
        if (found.parts().has("alone")) {
            return onlyNamed(mark).or(() -> lastTopic(mark));
        }
        if (found.parts().has("last")) {
            return topic(mark).or(() -> named(mark).reduce((one, other) -> other));
        }
        if (found.parts().has("organizer")) {
            return topics.holder(mark).flatMap(this::of);
        }
        Optional<String> friend = word(found, "friend");
        if (friend.isPresent()) {
            return friends.of(
                    friend.get(),
                    mark,
                    !found.parts().first("friend").map(Mark.Part::from).equals(Optional.of(mark.from())));
        }
        if (found.parts().has("company")) {
            return last(body -> COMPANIES.stream().anyMatch(head -> body.label().startsWith(head + " ")));
        }
        Optional<String> near = word(found, "near");
        if (near.isPresent()) {
            return PlaceContext.called(marks, near.get(), mark.from())
                    .reduce((one, other) -> other)
                    .map(Actor.class::cast);
        }
        Optional<String> institution = word(found, "institution");
        if (institution.isPresent()) {
            return STATE.contains(institution.get())
                    ? ofState(institution.get(), mark)
                    : own(institution.get(), mark)
                            .or(() -> named(institution.get()))
                            .or(() -> NounNames.last(marks, institution.get(), mark.from()))
                            .or(() -> found.with("else", "").equals("topic") ? lastTopic(mark) : Optional.empty());
        }
        Optional<String> hamlet = word(found, "hamlet");
        if (hamlet.isPresent()) {
            return NounNames.onlyHamlet(marks).map(Actor.class::cast);
        }
        Optional<String> level = word(found, "level");
        Optional<Mark.Part> desk = found.parts().first("desk");
        if (desk.isPresent()) {
            String stem = marks.tokens().text(desk.get().from(), desk.get().to());
            return places.at(mark.from(), levelWord(level.orElse("")))
                    .map(place -> new Organization(
                            stem.substring(0, 1).toUpperCase(Locale.ROOT) + stem.substring(1) + " "
                                    + place.withLevelWord(),
                            Optional.of(place.place())));
        }
        if (level.isPresent()) {
            return places.at(mark.from(), levelWord(level.get())).map(PlaceFinder.Found::place);
        }
        return found.parts()
                .first("who")
                .flatMap(Mark.Part::mark)
                .flatMap(who ->
                        who.type().equals("Org") ? body(who) : Optional.of(((PlaceFinder.Found) who.value()).place()));
    }

    /** The body of a mark; a mission named without its country is the one named before. */
    private Optional<Actor> body(Mark org) {
        BodyName name = (BodyName) org.value();
        return Missions.isNameless(name)
                ? named(name.stem().toLowerCase(Locale.ROOT))
                : ofOffice(org, name).or(() -> offices.organization(org).map(body -> FullNames.of(body, bodies)));
    }

    /** "Trưởng Ban Dân vận Tỉnh ủy" alone: of the Tỉnh ủy that it was told of before. */
    private Optional<Actor> ofOffice(Mark org, BodyName name) {
        return marks.covering(org.from(), "Office")
                .filter(office -> name.place().isEmpty())
                .flatMap(told::of)
                .map(role -> role.body())
                .map(body -> body instanceof Organization whole && whole.label().startsWith(name.stem() + " ")
                        ? whole
                        : PartySorts.governed(body));
    }

    private Optional<String> word(Found found, String part) {
        return found.parts()
                .first(part)
                .map(level -> marks.tokens().text(level.from(), level.to()).toLowerCase(Locale.ROOT));
    }

    /**
     * "Bộ", "Sở": the one that the sentence names before it, else the only one that the paragraph does, else the one that the
     * article names much more often than others.
     */
    private Optional<Actor> ofState(String word, Mark mark) {
        int begin = marks.article().sentenceAt(mark.from()).map(Sentence::from).orElse(0);
        List<Actor> here = bodies(word, begin, mark.from());
        if (!here.isEmpty()) {
            return Optional.of(here.get(here.size() - 1));
        }
        List<Actor> near = bodies(word, marks.article().paragraphAt(mark.from()), mark.from()).stream()
                .distinct()
                .toList();
        if (near.size() == 1) {
            return Optional.of(near.get(0));
        }
        List<Actor> all = bodies(word, 0, marks.tokens().size());
        return all.stream()
                .filter(body -> OFTEN * all.stream().filter(body::equals).count() > (OFTEN - 1) * (long) all.size())
                .findFirst();
    }

    private List<Actor> bodies(String word, int from, int to) {
        return marks.within("Org", from, to).stream()
                .flatMap(org -> offices.organization(org).stream())
                .map(Actor.class::cast)
                .filter(body -> Called.is(body, word))
                .toList();
    }

    /** "Nhà trường": the only school that the article begins with, when it is written like a name. */
    private Optional<Actor> own(String word, Mark mark) {
        if (!marks.tokens().isCapitalised(mark.from())) {
            return Optional.empty();
        }
        List<Actor> lead = marks.article().sentences().stream()
                .limit(LEAD)
                .flatMap(sentence -> bodies(word, sentence.from(), sentence.to()).stream())
                .distinct()
                .toList();
        return lead.size() == 1 ? Optional.of(lead.get(0)) : Optional.empty();
    }

    /** "công ty", "bệnh viện": the body named last whose name begins so. */
    private Optional<Actor> named(String word) {
        return last(body -> Called.is(body, word));
    }

    private Optional<Actor> last(Predicate<Organization> fits) {
        return bodies.stream().filter(fits).findFirst().map(Actor.class::cast);
    }

    /** The only body that the sentence names before a mark, or else the paragraph. */
    private Optional<Actor> onlyNamed(Mark mark) {
        int begin = marks.article().sentenceAt(mark.from()).map(Sentence::from).orElse(0);
        List<Actor> here = named(mark, begin).distinct().toList();
        List<Actor> all = here.isEmpty() ? named(mark).distinct().toList() : here;
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    /** The bodies that the paragraph names before a mark, but for those in brackets. */
    private Stream<Actor> named(Mark mark) {
        int begin = marks.article()
                .sentenceAt(mark.from())
                .flatMap(here -> marks.article().sentences().stream()
                        .filter(sentence -> sentence.block() == here.block())
                        .findFirst())
                .map(Sentence::from)
                .orElse(mark.from());
        return named(mark, begin);
    }

    /** "Đơn vị này": the body that the sentence before was about. */
    private Optional<Actor> topic(Mark mark) {
        return topics.before(mark).flatMap(this::of).filter(Organization.class::isInstance);
    }

    /** "đơn vị": the body that the article went on about, but for one that governs. */
    private Optional<Actor> lastTopic(Mark mark) {
        return topics.last(mark)
                .flatMap(this::of)
                .filter(Organization.class::isInstance)
                .filter(body -> !PartySorts.isGoverning(body));
    }

    /**
     * "Công đoàn A tổ chức về nguồn tại xã B. Dịp này, đoàn tặng": who held the journey, where no delegation was told of; not "7
     * đoàn".
     */
    private Optional<Actor> traveller(Mark mark) {
        if (mark.from() > 0 && marks.tokens().kind(mark.from() - 1) == Tokens.Kind.NUMBER) {
            return Optional.empty();
        }
        boolean told = marks.within("Actor", 0, mark.from()).stream()
                .anyMatch(other ->
                        other.value() instanceof Found found && found.parts().has("same"));
        return told ? Optional.empty() : topics.holder(mark).flatMap(this::of);
    }

    private Stream<Actor> named(Mark mark, int begin) {
        return marks.within("Actor", begin, mark.from()).stream()
                .filter(other -> !marks.tokens().is(Math.max(0, other.from() - 1), "("))
                .flatMap(other -> of(other).stream())
                .filter(Organization.class::isInstance);
    }

    private static String levelWord(String word) {
        return switch (word) {
            case "tp" -> "thành phố";
            case "địa phương" -> "";
            default -> word;
        };
    }

    /** The first place named so: "bà con Long Mỹ". */
    Optional<Actor> placeCalled(String name) {
        return actors.values().stream()
                .filter(actor -> actor instanceof Place && actor.label().equals(name))
                .findFirst();
    }

    /** The body whose name ends so: "công nhân Sao Bắc". */
    Optional<Actor> bodyCalled(String name) {
        return bodies.stream()
                .filter(body -> body.label().endsWith(" " + name))
                .findFirst()
                .map(Actor.class::cast);
    }

    /** Empty where the article does not settle which one it is. */
    Optional<Actor> of(Mark actor) {
        return Optional.ofNullable(actors.get(actor));
    }
}
