package vn.lientin.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.lientin.Pipeline;
import vn.lientin.Progress;
import vn.lientin.Summary;
import vn.lientin.graph.Iris;
import vn.lientin.graph.Pin;
import vn.lientin.graph.PinFile;
import vn.lientin.infer.InferenceRule.Level;
import vn.lientin.link.ArticleReader;
import vn.lientin.source.FileTrouble;
import vn.lientin.source.Inputs;
import vn.lientin.source.RecordFields;
import vn.lientin.source.Watch;
import vn.lientin.source.Web;
import vn.lientin.store.KnowledgeBase;

/** Reads articles into the knowledge base. */
@Command(
        name = "build",
        description =
                "Reads articles from files, folders (recursively) and the web into the knowledge base: adds, updates or "
                        + "leaves each one, and prints a summary. What cannot be read is named with its reason and left out.")
final class BuildCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Mixin
    private WebOptions webOptions = new WebOptions();

    @Option(
            names = "--base",
            paramLabel = "IRI",
            description = "What the IRIs of the data begin with, for a new knowledge base "
                    + "(default: https://w3id.org/lientin/id/).")
    private Optional<String> base = Optional.empty();

    @Option(
            names = "--max-bytes",
            paramLabel = "N",
            description = "Skip larger files (default: ${DEFAULT-VALUE}).",
            defaultValue = "" + Inputs.DEFAULT_LARGEST)
    private int largest = Inputs.DEFAULT_LARGEST;

    @Option(
            names = "--identities",
            paramLabel = "FILE",
            description =
                    "Who is who, by your own word: lines of same or different, two persons (IRI, or name with the "
                            + "province or country in brackets), and a note, with TABs between. It wins over the rules, is kept, "
                            + "and takes the place of the file given before. May be given without INPUT.")
    private Optional<Path> identities = Optional.empty();

    @Option(
            names = "--inference",
            paramLabel = "LEVEL",
            description =
                    "What to infer from now on: none, rules (who met whom, who followed whom in an office, totals of "
                            + "support …), or full (also the classes and properties of schema.org and others). The knowledge base "
                            + "remembers it; a new one has rules. May be given without INPUT.")
    private Optional<Level> inference = Optional.empty();

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Write what became of each input, as JSON Lines: input, article, outcome, reason, facts, ms.")
    private Optional<Path> report = Optional.empty();

    @Option(
            names = "--field",
            paramLabel = "WHAT=NAME",
            description =
                    "Which field of a dump holds what, where its name does not tell: text, title, lead, published, "
                            + "publisher, author, url or id; as in --field text=bai_viet. May be given several times.")
    private Map<String, String> fields = Map.of();

    @Option(
            names = "--watch",
            description =
                    "Go on after that: read what is new or changed in the folders given, as soon as it lies still, "
                            + "until Ctrl-C.")
    private boolean watch;

    @Parameters(
            arity = "0..*",
            paramLabel = "INPUT",
            description =
                    "Articles (.txt, .html), folders of them, dumps of records (.jsonl, .json, .csv, .tsv), web archives "
                            + "(.warc, .wacz), archives of all these (.zip, .tar), each also compressed (.gz, .bz2, .zst); "
                            + "addresses (http, https) of articles, feeds and sitemaps, feeds and sitemaps as files (.xml, "
                            + ".rss, .atom); - is the standard input.")
    private List<String> inputs = List.of();

    BuildCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (inputs.isEmpty() && identities.isEmpty() && inference.isEmpty()) {
            throw CommandException.wrongUsage("Missing required parameter: INPUT, or --identities or --inference");
        }
        if (largest < 1 || largest == Integer.MAX_VALUE) {
            throw CommandException.wrongUsage("--max-bytes takes a number from 1 to " + (Integer.MAX_VALUE - 1));
        }
        return Interruption.stops(this::build);
    }

    private int build(BooleanSupplier stop) {
        RecordFields known = fields();
        ArticleReader.loadAhead();
        Optional<Watch> watched = watch ? Optional.of(watched()) : Optional.empty();
        try (KnowledgeBase knowledge = open()) {
            Web web = webOptions.web(database, knowledge, largest, stop);
            Inputs articles =
                    Inputs.named(inputs).upTo(largest).withFields(known).over(web);
            try (ProgressDisplay progress = ProgressDisplay.of(articles::size, console, report.map(RunReport::into))) {
                inference.filter(level -> level != knowledge.inference()).ifPresent(knowledge::infer);
                identities.ifPresent(file -> knowledge.pin(pins(file, knowledge.iris())));
                Summary summary = build(articles, knowledge, progress, stop);
                watched.ifPresent(folders -> goOn(folders, articles, knowledge, progress, stop));
                return summary.read() == 0 && !inputs.isEmpty() && !watch ? ExitCode.SOFTWARE : ExitCode.OK;
            }
        }
    }

    private Summary build(Inputs articles, KnowledgeBase knowledge, Progress progress, BooleanSupplier stop) {
        Summary summary = new Pipeline(knowledge, progress).build(articles, stop);
        SummaryText.print(summary, console.out());
        SizeText.print("size", knowledge.size(), console.out());
        return summary;
    }

    private Watch watched() {
        try {
            return Watch.over(inputs);
        } catch (IllegalArgumentException e) {
            throw CommandException.wrongUsage("--watch: " + e.getMessage());
        }
    }

    private void goOn(
            Watch folders, Inputs articles, KnowledgeBase knowledge, Progress progress, BooleanSupplier stop) {
        console.err().println("watching " + String.join(", ", inputs) + "; Ctrl-C ends it");
        Optional<Inputs> changed = folders.next(articles, stop);
        while (changed.isPresent()) {
            build(changed.get(), knowledge, progress, stop);
            changed = folders.next(articles, stop);
        }
    }

    private RecordFields fields() {
        Map<RecordFields.Role, String> said = new EnumMap<>(RecordFields.Role.class);
        try {
            fields.forEach((role, name) -> said.put(RecordFields.Role.of(role), name));
        } catch (IllegalArgumentException e) {
            throw CommandException.wrongUsage("--field: " + e.getMessage());
        }
        return RecordFields.of(said);
    }

    private static List<Pin> pins(Path file, Iris iris) {
        try {
            return PinFile.read(file, iris);
        } catch (IOException e) {
            throw CommandException.failed(file + ": " + FileTrouble.explain(e));
        } catch (IllegalArgumentException e) {
            throw CommandException.failed(file + ": " + e.getMessage());
        }
    }

    private KnowledgeBase open() {
        if (base.isEmpty()) {
            return KnowledgeBase.open(database.folder());
        }
        try {
            return KnowledgeBase.open(database.folder(), Iris.under(base.get()));
        } catch (IllegalArgumentException e) {
            throw CommandException.wrongUsage("--base: " + e.getMessage());
        }
    }
}
