package vn.lientin.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A folder whose entries are being gone through, in the order of their names. */
final class Folder implements Level {
    private final Path root;
    private final Path real;
    private final Iterator<Path> entries;
    private final BiFunction<Path, Path, Optional<Step>> visit;

    /**
     * @param root the input that it is below
     * @param real where it is, without links
     * @param visit what to do with an entry below a root
     */
    Folder(Path root, Path folder, Path real, BiFunction<Path, Path, Optional<Step>> visit) throws IOException {
        this.root = root;
        this.real = real;
        this.visit = visit;
        this.entries = entries(folder);
    }

    Path real() {
        return real;
    }

    @Override
    public Optional<Step> step() {
        while (entries.hasNext()) {
            Optional<Step> step = visit.apply(root, entries.next());
            if (step.isPresent()) {
                return step;
            }
        }
        return Optional.empty();
    }

    private static Iterator<Path> entries(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> entries =
                    all.sorted(Comparator.comparing(Walk::fileName)).toList();
            Set<String> names = entries.stream().map(Walk::fileName).collect(Collectors.toSet());
            return entries.stream()
                    .filter(entry -> !isPassedOver(Walk.fileName(entry), names))
                    .iterator();
        }
    }

    /** Whether a file somewhere below a root would not be come upon. */
    static boolean isPassedOver(Path root, Path file) {
        for (Path part : root.relativize(file)) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        String[] beside = file.toFile().getAbsoluteFile().getParentFile().list();
        return isPassedOver(Walk.fileName(file), beside == null ? Set.of() : Set.of(beside));
    }

    /** Hidden files, and tables that lie beside an article of the same name: its gold facts. */
    private static boolean isPassedOver(String name, Set<String> names) {
        if (!name.endsWith(".tsv")) {
            return name.startsWith(".");
        }
        String stem = name.substring(0, name.length() - ".tsv".length());
        return Stream.of(".txt", ".html", ".htm").anyMatch(ending -> names.contains(stem + ending));
    }
}
