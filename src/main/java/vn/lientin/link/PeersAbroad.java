package vn.lientin.link;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.extract.OfficeName;
import vn.lientin.extract.PlaceFinder;
import vn.lientin.fact.Entity.Level;
import vn.lientin.fact.Entity.Place;
import vn.lientin.link.Holders.Held;
import vn.lientin.text.Sentence;

/** Who has the office of the one named before, in another country: "Ngoại trưởng Peru A gặp người đồng cấp Lào B". */
final class PeersAbroad {
    private static final String MINISTRY = "CentralBody";

    private final Marks marks;
    private final Offices offices;
    private final People people;

    PeersAbroad(Marks marks, Offices offices, People people) {
        this.marks = marks;
        this.offices = offices;
        this.people = people;
    }

    /** Those beside the ones whose offices the text tells. */
    List<Held> of(List<Held> held) {
        return marks.all("peer").stream()
                .flatMap(cue -> peer(held, cue).stream())
                .toList();
    }

    private Optional<Held> peer(List<Held> held, Mark cue) {
        return marks.at(skip(cue.to(), "state-word"), "Place")
                .filter(place -> land(place).level() == Level.COUNTRY)
                .flatMap(place -> name(place.to()).flatMap(name -> like(held, cue, land(place), name)));
    }

    private Optional<Held> like(List<Held> held, Mark cue, Place land, Mark name) {
        return people.of(name).flatMap(person -> model(held, cue)
                .filter(model -> !model.person().equals(person))
                .flatMap(model -> offices.role(model.officeMark(), land)
                        .map(role -> new Held(person, role, false, name, model.officeMark()))));
    }

    /** The office told last before the word, in its sentence. */
    private Optional<Held> model(List<Held> held, Mark cue) {
        int begin = marks.article().sentenceAt(cue.from()).map(Sentence::from).orElse(cue.from());
        return held.stream()
                .filter(one -> one.officeMark().from() >= begin
                        && one.officeMark().to() <= cue.from()
                        && one.personMark().to() <= cue.from())
                .max(Comparator.comparingInt(one -> one.officeMark().from()))
                .filter(one ->
                        !one.former() && isOfState((OfficeName) one.officeMark().value()));
    }

    private static boolean isOfState(OfficeName office) {
        return office.body().map(body -> body.kind().equals(MINISTRY)).orElse(true);
    }

    private Optional<Mark> name(int at) {
        int i = skip(skip(marks.tokens().is(at, ",") ? at + 1 : at, "honor"), "Rank");
        return marks.at(i, "Person").or(() -> marks.at(i, "ShortName"));
    }

    private int skip(int i, String type) {
        return marks.at(i, type).map(Mark::to).orElse(i);
    }

    private static Place land(Mark place) {
        return ((PlaceFinder.Found) place.value()).place();
    }
}
