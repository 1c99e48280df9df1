package vn.lientin.tools;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import vn.lientin.extract.Markup;
import vn.lientin.fact.Span;
import vn.lientin.text.ArticleText;
import vn.lientin.tools.NerNames.Name;

/**
 * Measures the names that the extract stage marks against texts in which somebody else marked them: exact spans, one of the
 * types PERSON, PERSONTYPE, LOCATION, ORGANIZATION.
 *
 * <pre>
 * NerScore FILE [TYPE,TYPE]
 * </pre>
 *
 * <p>{@code FILE} has one JSON object a line: {@code {"text": …, "spans": [{"start": …, "end": …, "type": …}, …]}}, offsets in
 * code points. With types, what is missed and what is too much of them is listed, {@code [ ]} around the span,
 * and behind it what the other side has there. {@link NerNames} tells what is taken for what.
 */
final class NerScore {
    private static final List<String> TYPES = List.of("PERSON", "PERSONTYPE", "LOCATION", "ORGANIZATION");
    /** One name there; the units within it are not marked. */
    private static final String ADDRESS = "ADDRESS";

    private static final int CONTEXT = 40;

    private final Map<String, int[]> counts = new TreeMap<>();
    private final List<String> listed;

    private NerScore(List<String> listed) {
        this.listed = listed;
        TYPES.forEach(type -> counts.put(type, new int[3]));
    }

    public static void main(String[] args) throws IOException {
        if (args.length == 0) {
            System.err.println("Usage: NerScore FILE [PERSON,PERSONTYPE,LOCATION,ORGANIZATION]");
            return;
        }
        NerScore score = new NerScore(args.length > 1 ? List.of(args[1].split(",")) : List.of());
        Markup markup = Markup.load();
        for (String line : Files.readAllLines(Path.of(args[0]), StandardCharsets.UTF_8)) {
            JsonObject object = JSON.parse(line);
            String text = object.get("text").getAsString().value();
            score.compare(text, gold(object), NerNames.of(markup.mark(ArticleText.ofParagraph(text))));
        }
        score.print();
    }

    private static Set<Name> gold(JsonObject object) {
        Set<Name> names = new HashSet<>();
        for (var value : object.get("spans").getAsArray()) {
            JsonObject span = value.getAsObject();
            String type = span.get("type").getAsString().value();
            names.add(new Name(number(span, "start"), number(span, "end"), type));
        }
        return names;
    }

    private static int number(JsonObject object, String key) {
        return object.get(key).getAsNumber().value().intValue();
    }

    private void compare(String text, Set<Name> gold, Set<Name> found) {
        Set<Name> all = new HashSet<>(gold);
        found.stream()
                .filter(name ->
                        gold.stream().noneMatch(address -> address.type().equals(ADDRESS) && overlap(address, name)))
                .forEach(all::add);
        List<String> lines = new ArrayList<>();
        for (Name name : all) {
            int[] count = counts.getOrDefault(name.type(), new int[3]);
            count[0] += gold.contains(name) ? 1 : 0;
            count[1] += found.contains(name) ? 1 : 0;
            count[2] += gold.contains(name) && found.contains(name) ? 1 : 0;
            if (listed.contains(name.type()) && gold.contains(name) != found.contains(name)) {
                lines.add("%06d %s".formatted(name.start(), error(text, name, gold, found)));
            }
        }
        new TreeSet<>(lines).forEach(line -> System.out.println(line.substring(7)));
    }

    private static boolean overlap(Name one, Name other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    /** The name, and what the other side has there. */
    private static String error(String text, Name name, Set<Name> gold, Set<Name> found) {
        boolean missed = gold.contains(name);
        String instead = (missed ? found : gold)
                .stream()
                        .filter(other -> overlap(name, other))
                        .map(other -> other.type() + " " + part(text, other.start(), other.end()))
                        .collect(Collectors.joining("; "));
        return "%s %s %s <%s>".formatted(missed ? "miss " : "extra", name.type(), show(text, name), instead);
    }

    private static String show(String text, Name name) {
        int begin = Math.max(0, name.start() - CONTEXT);
        int end = Math.min(text.codePointCount(0, text.length()), name.end() + CONTEXT);
        return part(text, begin, name.start()) + "[" + part(text, name.start(), name.end()) + "]"
                + part(text, name.end(), end);
    }

    private static String part(String text, int start, int end) {
        return start == end ? "" : new Span(start, end).of(text);
    }

    private void print() {
        System.out.printf(
                "%-14s %6s %6s %6s %9s %7s %7s%n", "type", "gold", "found", "right", "precision", "recall", "F1");
        counts.forEach((type, count) -> {
            double precision = count[2] / (double) Math.max(1, count[1]);
            double recall = count[2] / (double) Math.max(1, count[0]);
            double f1 = 2.0 * count[2] / Math.max(1, count[0] + count[1]);
            System.out.printf(
                    "%-14s %6d %6d %6d %9.3f %7.3f %7.3f%n", type, count[0], count[1], count[2], precision, recall, f1);
        });
    }
}
