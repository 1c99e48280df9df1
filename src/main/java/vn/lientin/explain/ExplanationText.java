package vn.lientin.explain;

import java.io.PrintStream;
import java.util.List;
import vn.lientin.explain.Explanation.Link;
import vn.lientin.explain.Explanation.Passage;
import vn.lientin.fact.Span;
import vn.lientin.graph.Trace;

/** Explanations for a terminal, what they follow from indented below. */
public final class ExplanationText {
    private static final int EXAMPLES = 3;

    private final PrintStream out;

    public ExplanationText(PrintStream out) {
        this.out = out;
    }

    public void write(List<Explanation> explanations) {
        for (Explanation explanation : explanations) {
            write(explanation, "");
            out.println();
        }
    }

    private void write(Explanation explanation, String indent) {
        out.println(indent + explanation.kind() + (explanation.inferred() ? " (inferred)" : "") + "  <"
                + explanation.iri() + ">");
        String inner = indent + "  ";
        explanation.says().forEach(part -> out.println(inner + part.property() + ": " + part.value()));
        explanation.passages().forEach(passage -> passage(passage, inner));
        explanation.links().forEach(link -> link(link, inner));
        explanation.rule().ifPresent(rule -> out.println(inner + "rule: " + rule));
        explanation.because().ifPresent(because -> out.println(inner + "because: " + because));
        explanation.book().ifPresent(entry -> {
            out.println(inner + "  takes: " + entry.takes().replaceAll("\\s+", " ")
                    + entry.file().map(f -> "  [" + f + "]").orElse(""));
            entry.yes().stream().limit(EXAMPLES).forEach(yes -> out.println(inner + "  yes: " + yes));
            entry.no().stream().limit(EXAMPLES).forEach(no -> out.println(inner + "  no:  " + no));
        });
        if (!explanation.from().isEmpty()) {
            out.println(inner + "from:");
            explanation.from().forEach(from -> write(from, inner + "  "));
        }
    }

    private void passage(Passage passage, String indent) {
        out.println(indent + "sentence: " + marked(passage));
        out.println(indent + "article: " + passage.title()
                + passage.published().map(day -> ", " + day).orElse("") + "  <" + passage.iri() + ">");
    }

    /** The quote with the words that carry the fact in [[ ]], as in the examples of rules. */
    static String marked(Passage passage) {
        List<Span> words = passage.words().stream()
                .map(one -> new Span(one.start(), one.end()))
                .toList();
        String marked = new Trace(words, List.of()).marked(passage.quote(), passage.start());
        return marked.replaceAll("\\s+", " ");
    }

    private void link(Link link, String indent) {
        String words = link.words()
                .map(one -> "“" + one.text().orElse("?") + "” (" + one.start() + "–" + one.end() + ")")
                .orElse("–");
        out.println(indent + link.property() + ": " + words + " → " + link.value() + ": " + link.because());
    }
}
