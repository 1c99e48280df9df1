package vn.lientin.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import vn.lientin.store.KnowledgeBase;

/** Makes the files of the knowledge base as small as they can be. */
@Command(
        name = "compact",
        description =
                "Makes the files of the knowledge base as small as they can be. build and remove do so by themselves "
                        + "when nearly half of them is waste.")
final class CompactCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    CompactCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (KnowledgeBase base = database.open()) {
            SizeText.print("before", base.size(), console.out());
            base.compact();
            SizeText.print("after", base.size(), console.out());
        }
        return ExitCode.OK;
    }
}
