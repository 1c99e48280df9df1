package vn.lientin.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Mark.Part;
import vn.lientin.extract.Rule.Found;
import vn.lientin.fact.Day;
import vn.lientin.fact.Entity.Actor;
import vn.lientin.fact.Fact;
import vn.lientin.fact.Fact.Campaign;
import vn.lientin.text.Sentence;

/** Campaigns and movements that were launched, by whom and when. */
final class Campaigns {
    private Campaigns() {}

    static List<Fact> of(Reading reading) {
        List<Fact> facts = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Sentence sentence : reading.body()) {
            for (Mark mark : reading.marks().within("Campaign", sentence.from(), sentence.to())) {
                boolean planned = reading.marks().has("unsure", sentence.from(), mark.from());
                Part part = ((Found) mark.value()).parts().first("name").orElseThrow();
                String name = reading.tokens().text(part.from(), part.to());
                if (!planned && seen.add(name.toLowerCase(Locale.ROOT))) {
                    facts.add(new Campaign(
                            name,
                            launchedBy(reading, sentence, mark),
                            day(reading, sentence, mark),
                            reading.evidence(mark.from(), mark.to(), mark.rule(), List.of(mark))));
                }
            }
        }
        return facts;
    }

    /** The place or body that stands directly before the verb. */
    private static Optional<Actor> launchedBy(Reading reading, Sentence sentence, Mark campaign) {
        Optional<Actor> last = Optional.empty();
        for (Mark actor : reading.marks().within("Actor", sentence.from(), campaign.from())) {
            if (campaign.from() - actor.to() <= 3) {
                last = reading.actors().of(actor);
            }
        }
        return last;
    }

    private static Optional<Day> day(Reading reading, Sentence sentence, Mark campaign) {
        return reading.marks().within("Date", sentence.from(), campaign.from()).stream()
                .flatMap(date -> reading.days().of(date).stream())
                .reduce((first, second) -> second);
    }
}
