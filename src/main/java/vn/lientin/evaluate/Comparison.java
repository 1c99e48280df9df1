package vn.lientin.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lientin.evaluate.GoldFile.Row;
import vn.lientin.evaluate.Judgement.Verdict;

/** Judges the facts of one article against its gold file. */
final class Comparison {
    private final GoldFacts gold;
    private final GraphFacts found;
    private final Judgements out;

    private Comparison(GoldFacts gold, GraphFacts found, Judgements out) {
        this.gold = gold;
        this.found = found;
        this.out = out;
    }

    static void of(GoldFacts gold, GraphFacts found, Judgements out) {
        Comparison comparison = new Comparison(gold, found, out);
        comparison.keyed();
        comparison.support();
        MeetingComparison.of(gold.meetings(), found.meetings(), out);
        comparison.said();
        comparison.described();
        comparison.absent();
    }

    private void keyed() {
        Map<Relation, List<Item>> all = found.keyed();
        gold.keyed().forEach((relation, items) -> keyed(relation, items, all.getOrDefault(relation, List.of()), out));
    }

    /** Facts with equal keys are one fact, told perhaps in several places. */
    static void keyed(Relation relation, List<Item> gold, List<Item> found, Judgements out) {
        Map<String, Item> wanted = byKey(gold);
        Map<String, Item> had = byKey(found);
        wanted.forEach((key, item) -> {
            Item match = had.get(key);
            out.add(relation, match == null ? Verdict.MISS : Verdict.HIT, match == null ? item : match);
        });
        had.forEach((key, item) -> {
            if (!wanted.containsKey(key)) {
                out.add(relation, Verdict.EXTRA, item);
            }
        });
    }

    private static Map<String, Item> byKey(List<Item> items) {
        Map<String, Item> byKey = new LinkedHashMap<>();
        items.forEach(item -> byKey.merge(item.key(), item, Comparison::together));
        return byKey;
    }

    private static Item together(Item first, Item second) {
        List<Where> where = new ArrayList<>(first.where());
        where.addAll(second.where());
        return new Item(first.key(), first.shown(), where);
    }

    /** Amounts and direction; who supported whom is judged by its key. */
    private void support() {
        List<Item> wanted = gold.keyed().getOrDefault(Relation.SUPPORTED, List.of());
        List<Item> had = found.keyed().getOrDefault(Relation.SUPPORTED, List.of());
        Set<String> hadKeys = keys(had);
        Set<String> wantedKeys = keys(wanted);
        Set<String> right = wantedKeys.stream().filter(hadKeys::contains).collect(Collectors.toSet());
        keyed(Relation.AMOUNT, amountsOf(gold.amounts(), right), amountsOf(found.amounts(), right), out);
        byKey(had).forEach((key, item) -> {
            if (right.contains(key)) {
                out.add(Relation.DIRECTION, Verdict.HIT, item);
            } else if (wantedKeys.contains(Keys.reversed(key))) {
                out.add(Relation.DIRECTION, Verdict.EXTRA, item);
            }
        });
    }

    private static Set<String> keys(List<Item> items) {
        return items.stream().map(Item::key).collect(Collectors.toSet());
    }

    private static List<Item> amountsOf(List<Item> amounts, Set<String> pairs) {
        return amounts.stream()
                .filter(amount -> pairs.stream().anyMatch(pair -> Keys.isAmountOf(amount.key(), pair)))
                .toList();
    }

    private void said() {
        List<Utterance> statements = found.utterances();
        List<Utterance> fragments = gold.utterances();
        for (Utterance fragment : fragments) {
            List<Where> where = statements.stream()
                    .filter(statement -> statement.holds(fragment))
                    .flatMap(statement -> statement.where().stream())
                    .toList();
            out.add(Relation.SAID, where.isEmpty() ? Verdict.MISS : Verdict.HIT, fragment.shown(), where);
        }
        List<Utterance> good = new ArrayList<>();
        for (Utterance statement : statements) {
            if (fragments.stream().anyMatch(statement::holds) || good.stream().anyMatch(statement::continues)) {
                good.add(statement);
            } else {
                out.add(Relation.SAID, Verdict.EXTRA, statement.shown(), statement.where());
            }
        }
    }

    private void described() {
        described(Relation.DOCUMENT, gold.documents(), found.documents());
        described(Relation.FIGURE, gold.figures(), found.figures());
    }

    private void described(Relation relation, List<Described> gold, List<Described> found) {
        List<Described> left = new ArrayList<>(found);
        for (Described wanted : gold) {
            left.stream()
                    .filter(wanted::matches)
                    .findFirst()
                    .ifPresentOrElse(
                            match -> {
                                left.remove(match);
                                out.add(relation, Verdict.HIT, match.shown(), match.where());
                            },
                            () -> out.add(relation, Verdict.MISS, wanted.shown(), List.of()));
        }
        left.stream()
                .filter(extra -> gold.stream().noneMatch(extra::matches))
                .forEach(extra -> out.add(relation, Verdict.EXTRA, extra.shown(), extra.where()));
    }

    private void absent() {
        List<Item> persons = found.persons();
        for (Row row : gold.rows("absent")) {
            String name = Spelling.plain(row.cell(0));
            List<Item> there = persons.stream()
                    .filter(person -> Spelling.contains(person.key(), name))
                    .toList();
            if (there.isEmpty()) {
                out.add(Relation.ABSENT, Verdict.HIT, row.cell(0), List.of());
            }
            there.forEach(person -> out.add(Relation.ABSENT, Verdict.EXTRA, person));
        }
    }
}
