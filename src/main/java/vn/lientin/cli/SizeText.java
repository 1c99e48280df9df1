package vn.lientin.cli;

import java.io.PrintStream;
import java.util.Locale;
import vn.lientin.store.Size;

/** The size of a knowledge base as a line. */
final class SizeText {
    private SizeText() {}

    static void print(String name, Size size, PrintStream out) {
        out.println(String.format(
                Locale.ROOT,
                "%-9s %8.1f MB  (%d facts, %d bytes each)",
                name,
                size.bytes() / 1e6,
                size.facts(),
                size.bytesPerFact()));
    }
}
