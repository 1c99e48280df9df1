package vn.lientin.evaluate;

import java.io.PrintStream;
import java.util.Locale;

/** How an evaluation is written: as a table for people, or for programs. */
public enum ReportFormat {
    TEXT {
        @Override
        public void write(Evaluation evaluation, boolean errors, PrintStream out) {
            new TextReport(evaluation, out).write(errors);
        }
    },
    JSON {
        @Override
        public void write(Evaluation evaluation, boolean errors, PrintStream out) {
            JsonReport.write(evaluation, errors, out);
        }
    },
    TSV {
        @Override
        public void write(Evaluation evaluation, boolean errors, PrintStream out) {
            TsvReport.write(evaluation, errors, out);
        }
    };

    /** Writes the scores, and with {@code errors} the misses and extras. */
    public abstract void write(Evaluation evaluation, boolean errors, PrintStream out);

    /** As on the command line: {@code text}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
