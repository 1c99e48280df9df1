package vn.lientin.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.lientin.explain.Explainer;
import vn.lientin.explain.Explanation;
import vn.lientin.explain.ExplanationJson;
import vn.lientin.explain.ExplanationText;
import vn.lientin.extract.RuleBook;
import vn.lientin.store.KnowledgeBase;

/** Tells what facts come from. */
@Command(
        name = "explain",
        description =
                "Tells what a fact comes from: its sentence with the words marked, the article, the rule with its "
                        + "examples, how the words were linked, and for an inferred one what it follows from.")
final class ExplainCommand implements Callable<Integer> {
    /** How the answer is written. */
    enum Format {
        TEXT,
        JSON
    }

    private final Console console;

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json (default: text).")
    private Format format = Format.TEXT;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            description = "en or vi, the language of names and reasons (default: en).")
    private String language = "en";

    @Option(
            names = "--triple",
            arity = "3",
            paramLabel = "IRI",
            description = "Subject, property (as lt:met) and object of a short or inferred triple.")
    private List<String> triple = List.of();

    @Parameters(
            arity = "0..*",
            paramLabel = "FACT-IRI",
            description = "IRI of a fact node, or its end: FILE#FRAGMENT or FRAGMENT.")
    private List<String> facts = List.of();

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!language.equals("en") && !language.equals("vi")) {
            throw CommandException.wrongUsage("--lang: en or vi, not " + language);
        }
        if (facts.isEmpty() && triple.isEmpty()) {
            throw CommandException.wrongUsage("Missing required parameter: FACT-IRI, or --triple");
        }
        try (KnowledgeBase base = database.open()) {
            List<Explanation> found = base.read(() -> explain(base));
            if (format == Format.JSON) {
                console.out().print(ExplanationJson.write(found));
            } else {
                new ExplanationText(console.out()).write(found);
            }
        }
        return ExitCode.OK;
    }

    private List<Explanation> explain(KnowledgeBase base) {
        Explainer explainer = new Explainer(base.dataset(), base.iris(), RuleBook.load(), language);
        List<Explanation> all = new ArrayList<>();
        for (String fact : facts) {
            all.addAll(found(explainer.explain(fact), "fact " + fact));
        }
        if (!triple.isEmpty()) {
            String asked = String.join(" ", triple);
            all.addAll(found(explainer.explain(triple.get(0), triple.get(1), triple.get(2)), "triple " + asked));
        }
        return all;
    }

    private List<Explanation> found(List<Explanation> found, String asked) {
        if (found.isEmpty()) {
            throw CommandException.failed("no " + asked + " in " + database.folder()
                    + "; the query facts-with-sentences tells the IRIs of facts");
        }
        return found;
    }
}
