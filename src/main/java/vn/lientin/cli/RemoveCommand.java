package vn.lientin.cli;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.lientin.store.KnowledgeBase;
import vn.lientin.store.Removal;

/** Takes articles out of the knowledge base. */
@Command(
        name = "remove",
        description =
                "Takes articles and all that only they support out of the knowledge base, in one step; articles that are "
                        + "not there are named, and make the exit status 1.")
final class RemoveCommand implements Callable<Integer> {
    private static final String STANDARD_INPUT = "-";

    private final Console console;

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Parameters(
            arity = "1..*",
            paramLabel = "ARTICLE",
            description = "The IRI of an article, or its name: that of its file as build took it, or its URL; "
                    + "- reads such names from the standard input, one a line.")
    private List<String> articles = List.of();

    RemoveCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<String> names = names();
        try (KnowledgeBase base = database.open()) {
            Removal removal = base.removeNamed(names);
            removal.unknown().forEach((name, like) -> console.err().println(unknown(name, like)));
            console.out().println("removed " + removal.removed());
            return removal.unknown().isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }

    private List<String> names() {
        return articles.stream()
                .flatMap(name -> name.equals(STANDARD_INPUT) ? lines() : Stream.of(name))
                .toList();
    }

    private static Stream<String> lines() {
        return new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty());
    }

    private static String unknown(String name, List<String> like) {
        return "no article " + name + (like.isEmpty() ? "" : "; did you mean " + String.join(", ", like) + "?");
    }
}
