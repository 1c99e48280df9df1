package vn.lientin.link;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Mark.Part;
import vn.lientin.extract.Mark.Parts;
import vn.lientin.extract.Marks;
import vn.lientin.extract.Rule.Found;
import vn.lientin.fact.Day;
import vn.lientin.fact.Entity.Actor;
import vn.lientin.fact.Entity.Place;
import vn.lientin.fact.Evidence;
import vn.lientin.fact.Fact;
import vn.lientin.fact.Fact.SupportAction;
import vn.lientin.fact.Fact.SupportStatus;
import vn.lientin.text.Sentence;

/** Who helped whom with what. */
final class Supports {
    /** So many words may stand between two who receive from the same. */
    private static final int GOES_ON = 8;

    private final Reading reading;
    private final Marks marks;
    private final Parties parties;
    private final Gifts gifts;
    private final Reality reality;
    private final Thanks thanks;
    private final Acts acts = new Acts();
    /** The places that received in the act told last, and the paragraph that it was told in. */
    private Set<Actor> receivers = Set.of();

    private int receiversAt = -1;

    /** Those named as receiving last, and the sentence that names them. */
    private Set<Actor> lastNamed = Set.of();

    private int namedAt = -1;

    private Set<Actor> lastGivers = Set.of();
    private Optional<Mark> lastFrame = Optional.empty();

    private final Set<Actor> allReceivers = new LinkedHashSet<>();

    /** The place that the article tells of as receiving help. */
    private Set<Actor> host = Set.of();

    private Supports(Reading reading) {
        this.reading = reading;
        this.marks = reading.marks();
        this.parties = new Parties(reading);
        this.gifts = new Gifts(marks);
        this.reality = new Reality(marks);
        this.thanks = new Thanks(reading, parties);
    }

    static List<Fact> of(Reading reading) {
        Supports supports = new Supports(reading);
        reading.body().forEach(supports::read);
        return supports.acts.all();
    }

    private void read(Sentence sentence) {
        for (Mark mark : marks.within("Reception", sentence.from(), sentence.to())) {
            receive(mark);
        }
        List<Mark> frames = marks.within("Support", sentence.from(), sentence.to());
        for (int i = 0; i < frames.size(); i++) {
            int end = i + 1 < frames.size() ? frames.get(i + 1).from() : sentence.to();
            readFrame(sentence, frames.get(i), clauseEnd(frames.get(i), end));
        }
        for (Mark mark : marks.within("Thanks", sentence.from(), sentence.to())) {
            thanks.read(sentence, mark).forEach(acts::add);
        }
    }

    private void receive(Mark reception) {
        Optional<Part> whom = ((Found) reception.value()).parts().first("receiver");
        Set<Actor> places = places(whom.map(parties::givers).orElse(Set.of()));
        if (host.isEmpty() && places.size() == 1) {
            host = places;
        }
    }

    private static Set<Actor> places(Set<Actor> actors) {
        return actors.stream()
                .map(Parties::governed)
                .filter(Place.class::isInstance)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private int clauseEnd(Mark frame, int limit) {
        for (int i = frame.to(); i < limit; i++) {
            if (marks.tokens().is(i, ";")) {
                return i;
            }
        }
        return Math.max(limit, frame.to());
    }

    private void readFrame(Sentence sentence, Mark frame, int end) {
        Found found = (Found) frame.value();
        Parts parts = found.parts();
        int verb = parts.first("verb").map(Part::from).orElse(frame.to());
        int begin = reality.clause(sentence.from(), frame.from());
        Optional<SupportStatus> status = reality.of(begin, frame.from(), verb);
        Set<Actor> givers = givers(sentence, frame);
        Optional<Part> whom = goesOn(sentence, frame) ? parts.first("member") : whom(parts);
        if (status.isEmpty() || givers.isEmpty()) {
            return;
        }
        lastGivers = givers;
        lastFrame = Optional.of(frame);
        Set<Actor> to = recipients(frame, sentence, givers, whom);
        Gifts.Gift gift = gifts.of(parts.first("goods"), end);
        Optional<Day> day = day(sentence, frame);
        Evidence evidence = reading.evidence(frame.from(), frame.to(), frame.rule(), List.of(frame));
        for (Actor giver : givers) {
            for (Actor receiver : to) {
                if (!Parties.isSelf(giver, receiver)) {
                    acts.add(new SupportAction(
                            giver, receiver, gift.amount(), gift.items(), day, status.get(), evidence));
                }
            }
        }
    }

    private Set<Actor> givers(Sentence sentence, Mark frame) {
        Parts parts = ((Found) frame.value()).parts();
        if (goesOn(sentence, frame)) {
            return lastGivers;
        }
        if (isListed(frame)) {
            boolean list =
                    !marks.within("GiftList", sentence.from(), frame.from()).isEmpty();
            return list ? parts.first("member").map(parties::receivers).orElse(Set.of()) : Set.of();
        }
        Optional<Part> giver = parts.first("source").or(() -> parts.first("giver"));
        boolean subject = giver.filter(part -> part.from() == frame.from()).isPresent();
        return giver.map(subject ? parties::givers : parties::receivers).orElse(Set.of());
    }

    private static boolean isListed(Mark frame) {
        return !((Found) frame.value()).with("listed", "").isEmpty();
    }

    /** "hỗ trợ tỉnh A 5 tỷ đồng, tỉnh B 2 tỷ đồng": goes on with those who gave before. */
    private boolean goesOn(Sentence sentence, Mark frame) {
        return isListed(frame)
                && marks.within("GiftList", sentence.from(), frame.from()).isEmpty()
                && lastFrame
                        .filter(last -> last.from() >= sentence.from()
                                && frame.from() - last.to() <= GOES_ON
                                && (isListed(last) || last.rule().startsWith("support.give-receiver")))
                        .isPresent();
    }

    private static Optional<Part> whom(Parts parts) {
        Optional<Part> whom = parts.first("receiver");
        return whom.isEmpty() || Parties.isOpen(whom.get())
                ? parts.first("visited").or(() -> parts.first("receiver"))
                : whom;
    }

    private Set<Actor> recipients(Mark frame, Sentence sentence, Set<Actor> givers, Optional<Part> whom) {
        Set<Actor> named = new LinkedHashSet<>(whom.map(parties::receivers).orElse(Set.of()));
        named.removeAll(givers);
        if (!named.isEmpty()) {
            lastNamed = named;
            namedAt = sentence.from();
            receivers = places(named);
            receiversAt = sentence.block();
            allReceivers.addAll(receivers);
            return named;
        }
        boolean open = whom.isEmpty() || Parties.isOpen(whom.get());
        if (!open || ((Found) frame.value()).with("implicit", "").equals("never")) {
            return Set.of();
        }
        if (namedAt == sentence.from()) {
            return lastNamed;
        }
        if (receiversAt == sentence.block() && !receivers.isEmpty()) {
            return receivers;
        }
        return host.isEmpty() && allReceivers.size() == 1 ? allReceivers : host;
    }

    /** The day told nearest before the act's end in its sentence. */
    private Optional<Day> day(Sentence sentence, Mark frame) {
        List<Mark> before = new ArrayList<>(marks.within("Date", sentence.from(), frame.to()));
        return before.isEmpty() ? Optional.empty() : reading.days().of(before.get(before.size() - 1));
    }
}
