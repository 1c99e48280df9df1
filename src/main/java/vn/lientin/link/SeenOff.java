package vn.lientin.link;

import java.util.Set;
import java.util.stream.Collectors;
import vn.lientin.extract.Marks;
import vn.lientin.fact.Entity.Actor;

/** Who sent people to help in the act that an article tells first: "đoàn" that is given something there is theirs. */
final class SeenOff {
    private final Marks marks;
    private final Parties parties;
    private Set<Actor> senders = Set.of();

    SeenOff(Marks marks, Parties parties) {
        this.marks = marks;
        this.parties = parties;
    }

    void read(Giving giving, Set<Actor> givers) {
        boolean sends = giving.goods()
                .filter(what -> marks.has("helper", what.from(), what.to()))
                .isPresent();
        if (senders.isEmpty() && sends) {
            senders = givers.stream().map(PartySorts::takenFor).collect(Collectors.toSet());
        }
    }

    Set<Actor> senders() {
        return senders;
    }

    /** "tặng đoàn 20 suất quà", "tặng mỗi thành viên của đoàn 2 triệu đồng". */
    boolean gets(Giving giving) {
        boolean open = giving.receiver()
                .filter(whom -> !Parties.isOpen(whom))
                .filter(whom ->
                        !Parties.isBareDelegation(whom) || !parties.of(whom).isEmpty())
                .isEmpty();
        return open
                && !senders.isEmpty()
                && (giving.receiver().filter(Parties::isBareDelegation).isPresent()
                        || marks.within("Actor", giving.verb().to(), giving.end()).stream()
                                .anyMatch(actor -> actor.rule().startsWith("actors.delegation-bare")));
    }
}
