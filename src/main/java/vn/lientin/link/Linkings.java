package vn.lientin.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Rule.Found;
import vn.lientin.fact.Entity;
import vn.lientin.fact.Entity.Person;
import vn.lientin.fact.Entity.Place;
import vn.lientin.fact.Fact;
import vn.lientin.fact.Linking;
import vn.lientin.fact.Linking.Because;
import vn.lientin.fact.Span;
import vn.lientin.text.Sentence;

/**
 * Tells how the words of the passages that facts rest on were taken for persons, bodies, places and offices: asks those who
 * settled it once more, and notes what does not stand there in full.
 */
final class Linkings {
    private final Reading reading;
    private final BodyLinks bodies;
    private final Set<Linking> found = new LinkedHashSet<>();

    /** Where each person is named in full. */
    private final Map<Person, List<Mark>> names = new HashMap<>();

    private Linkings(Reading reading) {
        this.reading = reading;
        this.bodies = new BodyLinks(reading);
        for (Mark name : reading.marks().all("Person")) {
            reading.people().of(name).ifPresent(person -> names.computeIfAbsent(person, who -> new ArrayList<>())
                    .add(name));
        }
    }

    static List<Linking> of(Reading reading, List<Fact> facts) {
        List<Span> passages =
                facts.stream().map(fact -> fact.evidence().passage()).distinct().toList();
        Linkings linkings = new Linkings(reading);
        for (Sentence sentence : reading.article().sentences()) {
            Span span = reading.article().span(sentence.from(), sentence.to());
            if (passages.stream().anyMatch(passage -> passage.contains(span))) {
                linkings.read(sentence.from(), sentence.to());
            }
        }
        return new ArrayList<>(linkings.found);
    }

    private void read(int from, int to) {
        in("Subject", from, to).forEach(mark -> reading.subjects().of(mark).ifPresent(who -> person(mark, who)));
        in("ShortName", from, to).forEach(mark -> reading.people().of(mark).ifPresent(who -> person(mark, who)));
        in("Org", from, to).forEach(mark -> reading.offices()
                .organization(mark)
                .ifPresent(body -> add(mark, body, () -> bodies.organization(mark, body))));
        in("Actor", from, to).forEach(mark -> reading.actors().of(mark).ifPresent(actor -> actor(mark, actor)));
        reading.holders().held().stream()
                .filter(held ->
                        from <= held.officeMark().from() && held.officeMark().to() <= to)
                .forEach(
                        held -> add(held.officeMark(), held.role(), () -> bodies.role(held.officeMark(), held.role())));
    }

    private Stream<Mark> in(String type, int from, int to) {
        return reading.marks().within(type, from, to).stream();
    }

    private void actor(Mark mark, Entity actor) {
        if (actor instanceof Place place) {
            add(mark, place, () -> bodies.place(mark, place));
        } else if (in("Org", mark.from(), mark.to()).findAny().isEmpty()) {
            add(
                    mark,
                    actor,
                    () -> Optional.of(new BodyLinks.Why(Because.BODY_NAMED_ELSEWHERE, bodies.named(actor, mark))));
        }
    }

    private void person(Mark mark, Person person) {
        Optional<Mark> name = nearest(person, mark);
        Optional<Mark> office = in("Office", mark.from(), mark.to()).reduce((one, other) -> other);
        Because because = mark.type().equals("ShortName") || part(mark).equals("ShortName")
                ? Because.SHORT_NAME
                : office.isPresent() ? Because.OFFICE_ALONE : Because.WORD_FOR_PERSON;
        add(mark, person, () -> Optional.of(new BodyLinks.Why(because, name)));
    }

    private static String part(Mark subject) {
        return subject.value() instanceof Found found
                ? found.parts()
                        .first("who")
                        .flatMap(Mark.Part::mark)
                        .map(Mark::type)
                        .orElse("")
                : "";
    }

    /** Where the person is named in full: the last time before the words, else first. */
    private Optional<Mark> nearest(Person person, Mark words) {
        Optional<Mark> nearest = Optional.empty();
        for (Mark name : names.getOrDefault(person, List.of())) {
            if (nearest.isEmpty() || name.from() < words.from()) {
                nearest = Optional.of(name);
            }
        }
        return nearest;
    }

    /** Nothing is noted, nor why it is meant asked for, where the words say the entity's name. */
    private void add(Mark mark, Entity entity, Supplier<Optional<BodyLinks.Why>> asked) {
        String words = reading.tokens().text(mark.from(), mark.to()).toLowerCase(Locale.ROOT);
        if (!words.contains(entity.label().toLowerCase(Locale.ROOT))) {
            asked.get()
                    .ifPresent(why -> found.add(new Linking(
                            span(mark), entity, why.because(), why.there().map(this::span))));
        }
    }

    private Span span(Mark mark) {
        return reading.article().span(mark.from(), mark.to());
    }
}
