package vn.lientin.explain;

import java.util.List;
import java.util.Optional;
import vn.lientin.extract.RuleBook;

/**
 * What a fact comes from.
 *
 * @param iri of the fact node; for a short triple or an inferred one the three terms
 * @param kind what the fact is, in the reader's language
 * @param inferred whether it follows by a rule rather than being said by an article
 * @param says the properties of the fact
 * @param rule name and version of the rule that read it, or by which it follows
 * @param because what the rule of inference says, or why two are one
 * @param book what the program knows of the rule that read it
 * @param from what it follows from; empty where an article says it
 */
public record Explanation(
        String iri,
        String kind,
        boolean inferred,
        List<Part> says,
        Optional<String> rule,
        Optional<String> because,
        Optional<RuleBook.Entry> book,
        List<Passage> passages,
        List<Link> links,
        List<Explanation> from) {

    /** One that no sentence stands for, but other facts. */
    static Explanation of(
            String iri,
            String kind,
            boolean inferred,
            List<Part> says,
            Optional<String> rule,
            Optional<String> because,
            List<Explanation> from) {
        return new Explanation(iri, kind, inferred, says, rule, because, Optional.empty(), List.of(), List.of(), from);
    }

    /** A property and its value, with the value's IRI where it has one. */
    public record Part(String property, String value, Optional<String> iri) {}

    /**
     * A sentence.
     *
     * @param start first code point in the article's text, from 0
     * @param end code point after the last one
     * @param words the words that carry the fact; positions as those of the passage
     */
    public record Passage(
            String iri,
            String article,
            String title,
            Optional<String> published,
            int start,
            int end,
            String quote,
            List<Words> words) {}

    /** A stretch of the article, with its text where the knowledge base has it. */
    public record Words(int start, int end, Optional<String> text) {}

    /**
     * A step of linking.
     *
     * @param words what stands in the passage; empty where nothing there stands for the value
     * @param value what it was taken for
     * @param because why, in the reader's language
     * @param there where the article says what settled it
     */
    public record Link(String property, Optional<Words> words, String value, String because, Optional<Words> there) {}
}
