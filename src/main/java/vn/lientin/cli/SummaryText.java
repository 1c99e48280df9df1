package vn.lientin.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.lientin.Summary;
import vn.lientin.read.Reason;

/** A summary as lines of a name and a number. */
final class SummaryText {
    private SummaryText() {}

    static void print(Summary summary, PrintStream out) {
        if (summary.stopped()) {
            out.println("stopped before the end; what is counted here is kept");
        }
        line(out, "read", summary.read(), "");
        line(out, "added", summary.added(), "");
        line(out, "updated", summary.updated(), "");
        line(out, "unchanged", summary.unchanged(), "");
        line(out, "reprints", summary.reprints(), "");
        line(out, "skipped", summary.skippedInAll(), reasons(summary.skipped()));
        line(out, "facts", summary.facts(), "");
        out.println(String.format(
                Locale.ROOT, "%-9s %8.1f", "seconds", summary.time().toMillis() / 1000.0));
    }

    private static void line(PrintStream out, String name, long number, String remark) {
        out.println(String.format(Locale.ROOT, "%-9s %8d%s", name, number, remark));
    }

    private static String reasons(Map<Reason, Integer> skipped) {
        return skipped.isEmpty()
                ? ""
                : new TreeMap<>(skipped)
                        .entrySet().stream()
                                .map(entry -> entry.getKey() + " " + entry.getValue())
                                .collect(Collectors.joining(", ", "  (", ")"));
    }
}
