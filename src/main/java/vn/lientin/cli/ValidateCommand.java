package vn.lientin.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import vn.lientin.store.Finding;
import vn.lientin.store.KnowledgeBase;

/** Checks the knowledge base against the shapes. */
@Command(
        name = "validate",
        description =
                "Checks the whole knowledge base against its SHACL shapes, and lists what breaks them; exit status 1 "
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
            List<Finding> findings = base.validate();
            findings.forEach(finding -> console.out().println("<" + finding.graph() + "> " + finding.violation()));
            console.out()
                    .println(
                            findings.isEmpty()
                                    ? "conforms: " + base.articles().size() + " articles"
                                    : findings.size() + " violations");
            return findings.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }
}
