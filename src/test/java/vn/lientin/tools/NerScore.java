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
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.extract.Markup;
import vn.lientin.fact.Span;
import vn.lientin.text.ArticleText;

/**
 * Measures the names that the extract stage marks against texts in which somebody else marked them: exact spans, one of the
 * types PERSON, PERSONTYPE, LOCATION, ORGANIZATION.
 *
 * <pre>
 * NerScore FILE [TYPE]
 * </pre>
 *
 * <p>{@code FILE} has one JSON object a line: {@code {"text": …, "spans": [{"start": …, "end": …, "type": …}, …]}}, offsets in
 * code points. With a type, what is missed and what is too much of it is listed, {@code [ ]} around the span.
 */
final class NerScore {
    private static final List<String> TYPES = List.of("PERSON", "PERSONTYPE", "LOCATION", "ORGANIZATION");
    private static final int CONTEXT = 40;

    /** Which marks are of which type. */
    private static final Map<String, String> MARKS = Map.of(
            "Person", "PERSON",
            "ShortName", "PERSON",
            "Called", "PERSON",
            "Position", "PERSONTYPE",
            "Rank", "PERSONTYPE",
            "person-noun", "PERSONTYPE",
            "Place", "LOCATION",
            "Org", "ORGANIZATION");

    private record Name(int start, int end, String type) {}

    private final Map<String, int[]> counts = new TreeMap<>();
    private final String listed;

    private NerScore(String listed) {
        this.listed = listed;
        TYPES.forEach(type -> counts.put(type, new int[3]));
    }

    public static void main(String[] args) throws IOException {
        if (args.length == 0) {
            System.err.println("Usage: NerScore FILE [PERSON|PERSONTYPE|LOCATION|ORGANIZATION]");
            return;
        }
        NerScore score = new NerScore(args.length > 1 ? args[1] : "");
        Markup markup = Markup.load();
        for (String line : Files.readAllLines(Path.of(args[0]), StandardCharsets.UTF_8)) {
            JsonObject object = JSON.parse(line);
            String text = object.get("text").getAsString().value();
            score.compare(text, gold(object), found(markup, text));
        }
        score.print();
    }

    private static Set<Name> gold(JsonObject object) {
        Set<Name> names = new HashSet<>();
        for (var value : object.get("spans").getAsArray()) {
            JsonObject span = value.getAsObject();
            String type = span.get("type").getAsString().value();
            if (TYPES.contains(type)) {
                names.add(new Name(number(span, "start"), number(span, "end"), type));
            }
        }
        return names;
    }

    private static int number(JsonObject object, String key) {
        return object.get(key).getAsNumber().value().intValue();
    }

    private static Set<Name> found(Markup markup, String text) {
        Set<Name> names = new HashSet<>();
        Marks marks = markup.mark(ArticleText.ofParagraph(text));
        MARKS.forEach((mark, type) -> marks.all(mark).stream()
                .filter(one -> isOutermost(marks, one, type) && isOfSomebody(marks, one))
                .map(one -> name(marks, one, type))
                .forEach(names::add));
        return names;
    }

    /** A word for people in small letters is somebody's where a name follows it: "bị cáo Miên", not "các cầu thủ". */
    private static boolean isOfSomebody(Marks marks, Mark mark) {
        boolean named = !marks.tokens().is(mark.from(), "tên")
                && (marks.at(mark.to(), "Person").isPresent()
                        || marks.at(mark.to(), "ShortName").isPresent()
                        || marks.at(mark.to(), "Called").isPresent());
        return !mark.type().equals("person-noun") || named;
    }

    /** Names inside longer ones of their type, and places inside bodies, are no names of their own there. */
    private static boolean isOutermost(Marks marks, Mark mark, String type) {
        for (Map.Entry<String, String> other : MARKS.entrySet()) {
            boolean rival = other.getValue().equals(type) || other.getKey().equals("Org") || type.equals("PERSONTYPE");
            boolean inside = rival
                    && marks.covering(mark.from(), other.getKey())
                            .filter(outer -> !outer.equals(mark) && outer.to() >= mark.to())
                            .filter(outer -> outer.length() > mark.length())
                            .isPresent();
            if (inside) {
                return false;
            }
        }
        return true;
    }

    private static Name name(Marks marks, Mark mark, String type) {
        int to = mark.to();
        while (to > mark.from() + 1
                && type.equals("PERSONTYPE")
                && marks.tokens().is(to - 1, ".")) {
            to--;
        }
        Span span = marks.article().span(mark.from(), to);
        return new Name(span.start(), span.end(), type);
    }

    private void compare(String text, Set<Name> gold, Set<Name> found) {
        Set<Name> all = new HashSet<>(gold);
        all.addAll(found);
        List<String> lines = new ArrayList<>();
        for (Name name : all) {
            int[] count = counts.getOrDefault(name.type, new int[3]);
            count[0] += gold.contains(name) ? 1 : 0;
            count[1] += found.contains(name) ? 1 : 0;
            count[2] += gold.contains(name) && found.contains(name) ? 1 : 0;
            if (name.type.equals(listed) && gold.contains(name) != found.contains(name)) {
                lines.add(
                        "%06d %s %s".formatted(name.start, gold.contains(name) ? "miss " : "extra", show(text, name)));
            }
        }
        new TreeSet<>(lines).forEach(line -> System.out.println(line.substring(7)));
    }

    private static String show(String text, Name name) {
        int begin = Math.max(0, name.start - CONTEXT);
        int end = Math.min(text.codePointCount(0, text.length()), name.end + CONTEXT);
        return part(text, begin, name.start) + "[" + part(text, name.start, name.end) + "]" + part(text, name.end, end);
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
