package vn.lientin.cli;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import vn.lientin.Progress;
import vn.lientin.read.Reading.Skipped;
import vn.lientin.read.Reason;
import vn.lientin.source.Input;
import vn.lientin.store.Outcome;

/** Shows on standard error how a run goes on: a bar on a terminal, else a line now and then. */
final class ProgressDisplay implements Progress, AutoCloseable {
    private static final int INPUTS_PER_LINE = 1000;
    /** As many inputs are named for one reason: a web archive holds ten pictures to a page. */
    private static final int NAMED = 50;

    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintStream err;
    private final Optional<ProgressBar> bar;
    private final Optional<RunReport> report;
    private final Map<Reason, Integer> skippedFor = new EnumMap<>(Reason.class);
    private int done;

    private ProgressDisplay(PrintStream err, Optional<ProgressBar> bar, Optional<RunReport> report) {
        this.err = err;
        this.bar = bar;
        this.report = report;
    }

    /** Counts the inputs first where there is a bar, which needs their number. */
    static ProgressDisplay of(Supplier<OptionalInt> total, Console console) {
        return of(total, console, Optional.empty());
    }

    /** Writes a report of each input, too; closing this closes it. */
    static ProgressDisplay of(Supplier<OptionalInt> total, Console console, Optional<RunReport> report) {
        return new ProgressDisplay(
                console.err(),
                console.terminal() ? Optional.of(bar(total.get(), console.err())) : Optional.empty(),
                report);
    }

    /** @param total empty where it cannot be known; then the bar only counts */
    private static ProgressBar bar(OptionalInt total, PrintStream err) {
        return new ProgressBarBuilder()
                .setTaskName("articles")
                .setInitialMax(total.orElse(-1))
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .setConsumer(new ConsoleProgressBarConsumer(err))
                .build();
    }

    @Override
    public void done() {
        done++;
        bar.ifPresent(ProgressBar::step);
        if (bar.isEmpty() && done % INPUTS_PER_LINE == 0) {
            err.println(done + " articles");
        }
    }

    @Override
    public void skipped(Skipped skipped) {
        report.ifPresent(file -> file.skipped(skipped));
        int number = skippedFor.merge(skipped.reason(), 1, Integer::sum);
        String line = bar.isPresent() ? CLEAR_LINE : "";
        if (number <= NAMED) {
            err.println(line + "skipped " + skipped);
        } else if (number == NAMED + 1) {
            err.println(line + "skipped more: " + skipped.reason() + "; counted at the end, and named in a --report");
        }
    }

    @Override
    public void stored(
            Input input, String article, Outcome outcome, long facts, long milliseconds, Optional<String> story) {
        report.ifPresent(file -> file.stored(input, article, outcome, facts, milliseconds, story));
    }

    @Override
    public void close() {
        report.ifPresent(RunReport::close);
        bar.ifPresent(ProgressBar::close);
    }
}
