package vn.lientin.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What an export can be. */
public enum ExportFormat {
    TURTLE("ttl"),
    TRIG("trig"),
    NQUADS("nq"),
    JSONLD("jsonld"),
    RDFXML("rdf"),
    GRAPHML("graphml"),
    GEXF("gexf");

    private final String ending;

    ExportFormat(String ending) {
        this.ending = ending;
    }

    /** By its name or its file ending, in any case; empty if there is none such. */
    public static Optional<ExportFormat> named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.name().equalsIgnoreCase(name) || format.ending.equalsIgnoreCase(name))
                .findFirst();
    }

    /** By the ending of a file's name, {@code .gz} aside; empty if it tells none. */
    public static Optional<ExportFormat> ofFile(String fileName) {
        String name = isCompressed(fileName) ? fileName.substring(0, fileName.length() - 3) : fileName;
        return named(name.substring(name.lastIndexOf('.') + 1));
    }

    /** Whether a file of this name is to be gzipped. */
    public static boolean isCompressed(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".gz");
    }

    /** All of them, as a message lists them: {@code turtle (.ttl), …}. */
    public static String list() {
        return List.of(values()).stream()
                .map(format -> format.name().toLowerCase(Locale.ROOT) + " (." + format.ending + ")")
                .collect(Collectors.joining(", "));
    }
}
