package vn.lientin.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import vn.lientin.fact.Evidence;
import vn.lientin.fact.Linking;
import vn.lientin.fact.Span;
import vn.lientin.graph.Vocabulary.Property;

/**
 * Where in its passage a fact stands, and how words that do not name something in full were taken for it: one literal for
 * each fact node, since a node of its own for each step would double the knowledge base.
 *
 * <p>Written as {@code 12,20 31,40; holder 12,20 short-name 3,18}: first the words that carry the fact; then, behind a
 * semicolon each, a property of the fact, the words that were taken for its value, the reason, and where the article says
 * what settled it. Where the fact has several values of the property, a step ends with the one that it is about:
 * {@code shows 12,20 short-name 3,18 person/le-van-binh-x1}. Positions are those of passages.
 */
public record Trace(List<Span> words, List<Step> steps) {
    public Trace {
        words = List.copyOf(words);
        steps = List.copyOf(steps);
    }

    /**
     * One step of linking.
     *
     * @param property local name: "holder"
     * @param because an id of {@link Linking.Because}
     * @param value the IRI of the value behind the base, where the fact has several of the property
     */
    public record Step(String property, Span words, String because, Optional<Span> there, Optional<String> value) {
        /** Whether it is about this value of the property; {@code iri} without its base. */
        public boolean isAbout(String property, String iri) {
            return this.property.equals(property) && value.map(iri::equals).orElse(true);
        }

        private static Step parse(String text) {
            String[] step = text.split(" ", -1);
            boolean toldThere = step.length > 3 && !step[3].contains("/");
            int value = toldThere ? 4 : 3;
            if (step.length < 3 || step.length > value + 1) {
                throw new IllegalArgumentException("not a step of a trace: " + text);
            }
            return new Step(
                    step[0],
                    span(step[1]),
                    step[2],
                    toldThere ? Optional.of(span(step[3])) : Optional.empty(),
                    step.length > value ? Optional.of(step[value]) : Optional.empty());
        }

        @Override
        public String toString() {
            return property + " " + write(words) + " " + because
                    + there.map(span -> " " + write(span)).orElse("")
                    + value.map(iri -> " " + iri).orElse("");
        }
    }

    /** What is said of a fact or meeting; empty where there is nothing to tell beyond the passage. */
    static Optional<Triple> of(Node node, Evidence evidence, List<Step> steps) {
        Trace trace = new Trace(merged(evidence.words()), steps);
        return trace.words.isEmpty() && trace.steps.isEmpty()
                ? Optional.empty()
                : Optional.of(Triple.create(node, Property.TRACE, Literals.string(trace.toString())));
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException where it is something else
     */
    public static Trace parse(String text) {
        String[] parts = text.split("; ?", -1);
        List<Step> steps = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            steps.add(Step.parse(parts[i]));
        }
        List<Span> words = new ArrayList<>();
        for (String span : parts[0].split(" ", -1)) {
            if (!span.isEmpty()) {
                words.add(span(span));
            }
        }
        return new Trace(words, steps);
    }

    private static Span span(String text) {
        int comma = text.indexOf(',');
        try {
            return new Span(
                    Integer.parseInt(text.substring(0, Math.max(0, comma))),
                    Integer.parseInt(text.substring(comma + 1)));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("not a span: " + text, e);
        }
    }

    private static String write(Span span) {
        return span.start() + "," + span.end();
    }

    /**
     * The quote of a passage with the words that stand in it in [[ ]], as in the examples of rules.
     *
     * @param start where the passage begins in the article
     */
    public String marked(String quote, int start) {
        int length = quote.codePointCount(0, quote.length());
        StringBuilder marked = new StringBuilder(quote);
        for (int i = words.size() - 1; i >= 0; i--) {
            Span span = words.get(i);
            if (start <= span.start() && span.end() - start <= length) {
                marked.insert(quote.offsetByCodePoints(0, span.end() - start), "]]");
                marked.insert(quote.offsetByCodePoints(0, span.start() - start), "[[");
            }
        }
        return marked.toString();
    }

    /** Spans that touch or overlap are one, so that the words are marked once. */
    private static List<Span> merged(List<Span> spans) {
        List<Span> merged = new ArrayList<>();
        for (Span span : spans.stream().sorted().toList()) {
            int last = merged.size() - 1;
            if (last >= 0 && span.start() <= merged.get(last).end()) {
                merged.set(
                        last,
                        new Span(
                                merged.get(last).start(),
                                Math.max(merged.get(last).end(), span.end())));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }

    @Override
    public String toString() {
        String where = words.stream().map(Trace::write).collect(Collectors.joining(" "));
        return where + steps.stream().map(step -> "; " + step).collect(Collectors.joining());
    }
}
