package vn.lientin.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lientin.extract.Mark;
import vn.lientin.fact.Entity.Role;
import vn.lientin.fact.Evidence;
import vn.lientin.fact.Fact;
import vn.lientin.fact.Fact.RankHolding;
import vn.lientin.fact.Fact.Tenure;
import vn.lientin.fact.Fact.TenureStatus;

/** Offices held, as the article tells them, and ranks borne. */
final class Tenures {
    private static final String RULE = "holders.beside/1";
    private static final String RANK_RULE = "holders.rank/1";

    private Tenures() {}

    static List<Fact> of(Reading reading) {
        List<Fact> facts = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Holders.Held held : reading.holders().held()) {
            String key = held.person() + "|" + held.role() + "|" + held.former();
            if (reading.people().isInArticle(held.person()) && seen.add(key)) {
                facts.add(tenure(reading, held));
            }
        }
        facts.addAll(ranks(reading));
        return facts;
    }

    private static Tenure tenure(Reading reading, Holders.Held held) {
        Mark person = held.personMark();
        Mark office = held.officeMark();
        int from = Math.min(person.from(), office.from());
        int to = Math.max(person.to(), office.to());
        Evidence evidence = reading.evidence(from, to, RULE, List.of(person, office));
        Role role = held.role();
        return new Tenure(
                held.person(),
                role,
                held.former() ? TenureStatus.FORMER : TenureStatus.CURRENT,
                Optional.empty(),
                Optional.empty(),
                evidence);
    }

    /** A rank or academic title directly before a name. */
    private static List<Fact> ranks(Reading reading) {
        List<Fact> facts = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Mark rank : reading.marks().all("Rank")) {
            Optional<Mark> name = reading.marks().at(rank.to(), "Person");
            String title = ((vn.lientin.extract.Lexica.Rank) rank.value()).canonical();
            name.flatMap(reading.people()::of)
                    .filter(reading.people()::isInArticle)
                    .filter(person -> seen.add(person + "|" + title))
                    .ifPresent(person -> facts.add(new RankHolding(
                            person,
                            title,
                            reading.evidence(
                                    rank.from(),
                                    name.orElseThrow().to(),
                                    RANK_RULE,
                                    List.of(rank, name.orElseThrow())))));
        }
        return facts;
    }
}
