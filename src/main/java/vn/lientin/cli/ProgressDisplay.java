package vn.lientin.cli;

import java.io.PrintStream;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import vn.lientin.Progress;
import vn.lientin.read.Input;
import vn.lientin.read.Reading.Skipped;

/** Shows on standard error how a run goes on: a bar on a terminal, else a line now and then. */
final class ProgressDisplay implements Progress, AutoCloseable {
    private static final int INPUTS_PER_LINE = 1000;
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintStream err;
    private final Optional<ProgressBar> bar;
    private int done;

    private ProgressDisplay(PrintStream err, Optional<ProgressBar> bar) {
        this.err = err;
        this.bar = bar;
    }

    /** Counts the inputs first where there is a bar, which needs their number. */
    static ProgressDisplay of(Iterable<Input> inputs, Console console) {
        if (!console.terminal()) {
            return new ProgressDisplay(console.err(), Optional.empty());
        }
        int total = 0;
        for (Input input : inputs) {
            total += input.name().isEmpty() ? 0 : 1;
        }
        return new ProgressDisplay(console.err(), Optional.of(bar(total, console.err())));
    }

    private static ProgressBar bar(int total, PrintStream err) {
        return new ProgressBarBuilder()
                .setTaskName("articles")
                .setInitialMax(total)
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
        err.println((bar.isPresent() ? CLEAR_LINE : "") + "skipped " + skipped);
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
