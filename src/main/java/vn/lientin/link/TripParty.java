package vn.lientin.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.fact.Entity.Person;
import vn.lientin.text.Sentence;
import vn.lientin.text.Tokens;

/** Those who go along on a trip, "Cùng đi có …": they are at each of its stops that the same person leads. */
final class TripParty {
    private final Marks marks;
    private final Map<Gathering, List<Participant>> along = new LinkedHashMap<>();
    /** Listed before any stop is told of. */
    private final List<Participant> early = new ArrayList<>();

    TripParty(Marks marks) {
        this.marks = marks;
    }

    /** Notes those beside a cue, if it says that they go along: from the first stop on, or told in a paragraph of its own. */
    void add(Mark cue, List<Participant> beside, Optional<Gathering> stop, Sentence sentence) {
        Tokens tokens = marks.tokens();
        boolean opens = cue.from() == 0 || !tokens.isWord(cue.from() - 1);
        boolean ofAll =
                stop.filter(at -> at.number() > 1).isEmpty() || tokens.kind(sentence.from() - 1) == Tokens.Kind.BREAK;
        if (opens && ofAll && marks.at(cue.from(), "along").isPresent()) {
            stop.map(at -> along.computeIfAbsent(at, none -> new ArrayList<>()))
                    .orElse(early)
                    .addAll(beside);
        }
    }

    /** Takes them to the other stops. */
    void goOn(List<Gathering> all) {
        if (!all.isEmpty()) {
            along.computeIfAbsent(all.get(0), none -> new ArrayList<>()).addAll(early);
        }
        along.forEach((told, party) -> {
            List<Person> leaders = told.leaders();
            all.stream()
                    .filter(stop -> stop != told
                            && told.isTravel()
                            && stop.isTravel()
                            && (stop.isOfParty() || stop.number() < told.number())
                            && leaders.stream().anyMatch(stop::hasAttended))
                    .forEach(stop -> party.forEach(stop::attended));
        });
    }
}
