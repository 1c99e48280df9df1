package vn.lientin.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.fact.Entity.Organization;
import vn.lientin.fact.Entity.Person;
import vn.lientin.fact.Fact.Capacity;
import vn.lientin.text.Sentence;
import vn.lientin.text.Tokens;

/** Those who go along on a trip, "Cùng đi có …", or whose delegation it is: at each of its stops that the same person leads. */
final class TripParty {
    private final Marks marks;
    /** What the leader of a delegation leads. */
    private final Map<Person, List<Participant>> delegations = new LinkedHashMap<>();

    private final Map<Gathering, List<Participant>> along = new LinkedHashMap<>();
    /** Listed before any stop is told of. */
    private final List<Participant> early = new ArrayList<>();

    TripParty(Marks marks) {
        this.marks = marks;
    }

    /** Notes those beside a cue, if it says that they go along: from the first stop on, or told in a paragraph of its own. */
    void add(Mark cue, List<Participant> beside, Optional<Gathering> stop, Sentence sentence) {
        if (CueClause.isLed(cue)) {
            addDelegation(beside);
        }
        Tokens tokens = marks.tokens();
        boolean opens = cue.from() == 0 || !tokens.isWord(cue.from() - 1) || CueClause.isJoined(cue);
        boolean ofAll =
                stop.filter(at -> at.number() > 1).isEmpty() || tokens.kind(sentence.from() - 1) == Tokens.Kind.BREAK;
        if (opens && ofAll && marks.begins(cue.from(), "along")) {
            stop.map(at -> along.computeIfAbsent(at, none -> new ArrayList<>()))
                    .orElse(early)
                    .addAll(beside);
        }
    }

    private void addDelegation(List<Participant> beside) {
        List<Participant> bodies =
                beside.stream().filter(one -> one.who() instanceof Organization).toList();
        beside.stream()
                .filter(one -> one.capacity() == Capacity.LEAD)
                .flatMap(one -> one.who() instanceof Person leader ? Stream.of(leader) : Stream.empty())
                .forEach(leader -> delegations.putIfAbsent(leader, bodies));
    }

    /** Takes them to the other stops. */
    void goOn(List<Gathering> all) {
        all.forEach(stop -> stop.leaders()
                .forEach(leader -> delegations.getOrDefault(leader, List.of()).forEach(stop::attended)));
        if (!all.isEmpty()) {
            along.computeIfAbsent(all.get(0), none -> new ArrayList<>()).addAll(early);
        }
        along.forEach((told, party) -> {
            List<Person> leaders = told.leaders();
            all.stream()
                    .filter(stop -> stop != told && (isStop(stop, told) || isWork(stop, leaders)))
                    .filter(stop -> leaders.stream().anyMatch(stop::hasAttended))
                    .forEach(stop -> party.forEach(stop::attended));
        });
    }

    private static boolean isStop(Gathering stop, Gathering told) {
        return (stop.isOfParty() && !stop.occasion().isOnlyTalks())
                || (told.isTravel() && stop.isTravel() && stop.number() < told.number());
    }

    /** Where they sit down with those whom they came to. */
    private static boolean isWork(Gathering stop, List<Person> leaders) {
        Occasion occasion = stop.occasion();
        return occasion.isWithHosts()
                && !occasion.isOnlyTalks()
                && leaders.stream().anyMatch(stop::isLedBy);
    }
}
