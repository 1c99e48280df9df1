package vn.lientin.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.lientin.Pipeline;
import vn.lientin.evaluate.Evaluation;
import vn.lientin.evaluate.Floors;
import vn.lientin.evaluate.ReportFormat;
import vn.lientin.link.ArticleReader;
import vn.lientin.read.Reading;
import vn.lientin.read.Reading.Article;
import vn.lientin.source.Input;
import vn.lientin.source.Inputs;
import vn.lientin.store.KnowledgeBase;

/** Measures how well articles are read. */
@Command(
        name = "evaluate",
        description =
                "Builds articles into a knowledge base in memory and compares it with gold files: precision, recall "
                        + "and F1 per relation, what was missed, and what should not be there.")
final class EvaluateCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--gold",
            required = true,
            paramLabel = "DIR",
            description = "Folder with NAME.tsv for each article NAME.txt or NAME.html.")
    private Path gold = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = "--errors",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "List misses and extras, and the rules (default; --no-errors leaves them out).")
    private boolean errors = true;

    @Option(
            names = "--floor",
            paramLabel = "RELATION=F1",
            description = "Fail where the F1 of a relation (article, person, role …) is lower; may be repeated.")
    private Map<String, Double> floors = new LinkedHashMap<>();

    @Parameters(arity = "1..*", paramLabel = "ARTICLES", description = "Files and folders.")
    private List<Path> inputs = List.of();

    EvaluateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Floors asked = floors();
        if (!Files.isDirectory(gold)) {
            throw CommandException.failed("no folder " + gold + " for --gold");
        }
        Evaluation evaluation = evaluate();
        evaluation.withoutGold().forEach(name -> console.err().println("no gold for " + name));
        format.write(evaluation, errors, console.out());
        if (evaluation.articles() == 0) {
            throw CommandException.failed("no article has a gold file in " + gold);
        }
        List<String> missed = asked.missedBy(evaluation);
        missed.forEach(console.err()::println);
        return missed.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private Floors floors() {
        try {
            return Floors.of(floors);
        } catch (IllegalArgumentException e) {
            throw CommandException.wrongUsage("--floor: " + e.getMessage());
        }
    }

    private Evaluation evaluate() {
        ArticleReader.loadAhead();
        Map<String, String> texts = new ConcurrentHashMap<>();
        try (KnowledgeBase base = KnowledgeBase.inMemory()) {
            build(base, texts);
            return Evaluation.of(gold, base, texts);
        }
    }

    private void build(KnowledgeBase base, Map<String, String> texts) {
        List<Input> articles = keepingTexts(texts);
        try (ProgressDisplay progress = ProgressDisplay.of(() -> OptionalInt.of(articles.size()), console)) {
            new Pipeline(base, progress).build(articles);
        }
    }

    /** The inputs, whose texts are kept as they are read, to show sentences from. */
    private List<Input> keepingTexts(Map<String, String> texts) {
        List<Input> keeping = new ArrayList<>();
        for (Input input : Inputs.of(inputs)) {
            keeping.add(new Input(input.name(), input.where(), () -> {
                Reading reading = input.read();
                if (reading instanceof Article article) {
                    texts.putIfAbsent(article.file().name(), article.file().text());
                }
                return reading;
            }));
        }
        return keeping;
    }
}
