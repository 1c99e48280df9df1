package vn.lientin.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lientin.extract.CodedRule;
import vn.lientin.extract.Lexica.Rank;
import vn.lientin.extract.Mark;
import vn.lientin.fact.Entity.Person;
import vn.lientin.fact.Entity.Role;
import vn.lientin.fact.Evidence;
import vn.lientin.fact.Fact;
import vn.lientin.fact.Fact.RankHolding;
import vn.lientin.fact.Fact.Tenure;
import vn.lientin.fact.Fact.TenureStatus;
import vn.lientin.link.OfficeChanges.Post;

/** Offices held, as the article tells them, and ranks borne. */
final class Tenures {
    private static final String RULE = CodedRule.HOLDER.id();
    private static final String RANK_RULE = CodedRule.RANK_HOLDER.id();
    /** Kinds of ranks (lexicon/ranks.tsv) that are facts; the others only show that a name follows. */
    private static final Set<String> RANKS = Set.of("rank", "academic");

    private Tenures() {}

    /**
     * @param posts what changes of office and biographies tell; one and the same post is held or not held, so a post that was
     *     left is a former one wherever the article names it
     */
    static List<Fact> of(Reading reading, List<OfficeChanges.Post> posts) {
        Set<Object> left = new HashSet<>();
        posts.stream().filter(Post::former).forEach(post -> left.add(key(post.holder(), post.role())));
        reading.holders().held().stream()
                .filter(Holders.Held::former)
                .forEach(held -> left.add(key(held.person(), held.role())));
        posts.stream().filter(post -> !post.former()).forEach(post -> left.remove(key(post.holder(), post.role())));
        List<Fact> facts = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        for (Holders.Held held : reading.holders().held()) {
            Object key = key(held.person(), held.role());
            if (reading.people().isInArticle(held.person()) && seen.add(key)) {
                facts.add(tenure(held.person(), held.role(), left.contains(key), evidence(reading, held)));
            }
        }
        for (Post post : posts) {
            Object key = key(post.holder(), post.role());
            if (seen.add(key)) {
                facts.add(tenure(post.holder(), post.role(), left.contains(key), post.evidence()));
            }
        }
        facts.addAll(ranks(reading));
        return facts;
    }

    private static Object key(Person person, Role role) {
        return List.of(person, role);
    }

    private static Evidence evidence(Reading reading, Holders.Held held) {
        Mark person = held.personMark();
        Mark office = held.officeMark();
        int from = Math.min(person.from(), office.from());
        int to = Math.max(person.to(), office.to());
        return reading.evidence(from, to, RULE, List.of(person, office));
    }

    private static Tenure tenure(Person person, Role role, boolean former, Evidence evidence) {
        TenureStatus status = former ? TenureStatus.FORMER : TenureStatus.CURRENT;
        return new Tenure(person, role, status, Optional.empty(), Optional.empty(), evidence);
    }

    /** Ranks and academic titles directly before a name: "Đại tá, PGS.TS Nguyễn Văn A" bears three. */
    private static List<Fact> ranks(Reading reading) {
        List<Fact> facts = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Mark mark : reading.marks().all("Rank")) {
            Rank rank = (Rank) mark.value();
            Optional<Mark> name = RANKS.contains(rank.kind()) ? nameAfter(reading, mark.to()) : Optional.empty();
            Optional<Person> person = name.flatMap(reading.people()::of).filter(reading.people()::isInArticle);
            if (person.isEmpty() || isInsideAnother(reading, mark)) {
                continue;
            }
            for (String title : rank.canonical().split(", ")) {
                if (seen.add(person.get() + "|" + title)) {
                    int end = name.get().to();
                    facts.add(new RankHolding(
                            person.get(),
                            title,
                            reading.evidence(mark.from(), end, RANK_RULE, List.of(mark, name.get()))));
                }
            }
        }
        return facts;
    }

    /** "TS" in "PGS.TS". */
    private static boolean isInsideAnother(Reading reading, Mark rank) {
        return reading.marks()
                .covering(rank.from() - 1, "Rank")
                .filter(other -> other.to() > rank.from())
                .isPresent();
    }

    /** The name at a token, over further ranks. */
    private static Optional<Mark> nameAfter(Reading reading, int token) {
        int i = token;
        while (true) {
            Optional<Mark> name = reading.marks().at(i, "Person");
            if (name.isEmpty()) {
                name = reading.marks().at(i, "ShortName");
            }
            int at = reading.tokens().is(i, ",") || reading.tokens().is(i, "-") ? i + 1 : i;
            Optional<Mark> rank =
                    reading.marks().at(at, "Rank").or(() -> reading.marks().at(at, "profession"));
            if (name.isPresent() || rank.isEmpty()) {
                return name;
            }
            i = rank.get().to();
        }
    }
}
