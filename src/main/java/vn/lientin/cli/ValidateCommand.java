package vn.lientin.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import vn.lientin.graph.Shapes;
import vn.lientin.graph.Violation;
import vn.lientin.store.KnowledgeBase;

/** Checks the knowledge base against the shapes. */
@Command(
        name = "validate",
        description = "Checks the whole knowledge base against its SHACL shapes, and lists what breaks them; exit status 1 "
                + "if something does.")
final class ValidateCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    ValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (KnowledgeBase base = database.open()) {
            Shapes shapes = Shapes.load();
            List<Violation> violations =
                    base.read(() -> shapes.validate(base.dataset().getUnionGraph()));
            violations.forEach(violation -> console.out().println(violation));
            console.out()
                    .println(violations.isEmpty()
                            ? "conforms to the shapes: " + base.articles().size() + " articles"
                            : violations.size() + " violations of the shapes");
            return violations.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }
}
