package vn.lientin.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.lientin.link.ArticleReader;

/**
 * Shows what a change of the rules does to the facts of a folder of articles: which are new, which are lost, which read
 * otherwise than before.
 *
 * <pre>
 * CompareFacts FOLDER BEFORE
 * </pre>
 *
 * <p>Where there is no file {@code BEFORE} yet, the facts as they are now are put there. After the change the same call
 * compares. To take a new starting point, delete the file.
 */
final class CompareFacts {
    private final Map<String, int[]> byRule = new TreeMap<>();
    private final List<String> changes = new ArrayList<>();

    private CompareFacts() {}

    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            System.err.println("Usage: CompareFacts FOLDER BEFORE");
            return;
        }
        Set<FactLine> now = read(args[0]);
        Path before = Path.of(args[1]);
        if (Files.exists(before)) {
            new CompareFacts().compare(load(before), now);
        } else {
            save(now, before);
            System.out.println(now.size() + " facts put into " + before + "; change a rule and call again");
        }
    }

    private static Set<FactLine> read(String folder) {
        ArticleReader reader = ArticleReader.load();
        List<List<FactLine>> all = Articles.of(folder).parallelStream()
                .map(article -> FactLine.of(reader.read(article)))
                .toList();
        Set<FactLine> facts = new LinkedHashSet<>();
        all.forEach(facts::addAll);
        return facts;
    }

    private static void save(Set<FactLine> facts, Path file) throws IOException {
        List<String> lines = facts.stream()
                .map(fact ->
                        String.join("\t", fact.article(), oneLine(fact.parts()), fact.rule(), oneLine(fact.quote())))
                .toList();
        Files.write(file, lines);
    }

    private static Set<FactLine> load(Path file) throws IOException {
        Set<FactLine> facts = new LinkedHashSet<>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\t", -1);
            facts.add(new FactLine(cells[0], cells[1], cells[2], cells[3]));
        }
        return facts;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private void compare(Set<FactLine> before, Set<FactLine> now) {
        Set<FactLine> flat = new LinkedHashSet<>();
        now.forEach(fact ->
                flat.add(new FactLine(fact.article(), oneLine(fact.parts()), fact.rule(), oneLine(fact.quote()))));
        Map<String, List<FactLine>> lost = byPlace(before, flat);
        Map<String, List<FactLine>> found = byPlace(flat, before);
        lost.forEach((place, facts) -> pair(facts, found.getOrDefault(place, new ArrayList<>())));
        found.values().forEach(facts -> facts.forEach(fact -> tell("new    ", 0, fact, fact.toString())));
        changes.forEach(System.out::println);
        System.out.printf("%-40s %6s %6s %6s%n", "rule", "new", "lost", "changed");
        byRule.forEach((rule, count) -> System.out.printf("%-40s %6d %6d %6d%n", rule, count[0], count[1], count[2]));
        System.out.println(before.size() + " facts before, " + now.size() + " now");
    }

    /** The facts of one side that the other has not, by where they stand. */
    private static Map<String, List<FactLine>> byPlace(Set<FactLine> facts, Set<FactLine> without) {
        Map<String, List<FactLine>> byPlace = new LinkedHashMap<>();
        facts.stream().filter(fact -> !without.contains(fact)).forEach(fact -> byPlace.computeIfAbsent(
                        fact.place(), place -> new ArrayList<>())
                .add(fact));
        return byPlace;
    }

    /** A fact lost and one found in the same sentence are one that reads otherwise, the most alike first. */
    private void pair(List<FactLine> lost, List<FactLine> found) {
        for (FactLine fact : lost) {
            FactLine other = found.stream()
                    .max(Comparator.comparingLong(candidate -> sharedParts(fact, candidate)))
                    .orElse(null);
            if (other == null) {
                tell("lost   ", 1, fact, fact.toString());
            } else {
                found.remove(other);
                tell("changed", 2, other, fact + "\n     -> " + other);
            }
        }
    }

    private static long sharedParts(FactLine one, FactLine other) {
        Map<String, Integer> parts = new HashMap<>();
        Stream.of(one.parts().split(" ")).forEach(part -> parts.merge(part, 1, Integer::sum));
        return Stream.of(other.parts().split(" ")).filter(parts::containsKey).count();
    }

    private void tell(String what, int column, FactLine fact, String words) {
        byRule.computeIfAbsent(fact.rule(), rule -> new int[3])[column]++;
        changes.add(what + " " + words + "\n        " + fact.article() + ": «" + fact.quote() + "»");
    }
}
