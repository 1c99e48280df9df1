package vn.lientin.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.lientin.read.Reading.Skipped;

/** Goes through folders depth first, and holds only the names of the folders that it is in. */
final class Walk implements Iterator<Input> {
    /** A folder whose entries are being gone through. */
    private record Folder(Path root, Path real, Iterator<Path> entries) {}

    private final FileReading files;
    private final Iterator<Path> roots;
    private final Deque<Folder> open = new ArrayDeque<>();
    private final Set<Path> visited = new HashSet<>();
    private Optional<Input> next = Optional.empty();

    Walk(List<Path> roots, FileReading files) {
        this.roots = roots.iterator();
        this.files = files;
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty() && (!open.isEmpty() || roots.hasNext())) {
            next = step();
        }
        return next.isPresent();
    }

    @Override
    public Input next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Input input = next.orElseThrow();
        next = Optional.empty();
        return input;
    }

    private Optional<Input> step() {
        if (open.isEmpty()) {
            Path root = roots.next();
            return Files.isDirectory(root) ? enter(root, root) : Optional.of(file(fileName(root), root));
        }
        Folder folder = open.peek();
        if (!folder.entries.hasNext()) {
            open.pop();
            return Optional.empty();
        }
        Path entry = folder.entries.next();
        if (isPassedOver(entry)) {
            return Optional.empty();
        }
        return Files.isDirectory(entry)
                ? enter(folder.root, entry)
                : Optional.of(file(nameBelow(folder.root, entry), entry));
    }

    private static boolean isPassedOver(Path entry) {
        String name = fileName(entry);
        return name.startsWith(".") || name.endsWith(".tsv");
    }

    private Input file(String name, Path path) {
        return new Input(name, () -> files.read(name, path));
    }

    /** Opens a folder, or tells why not. */
    private Optional<Input> enter(Path root, Path path) {
        try {
            Path real = path.toRealPath();
            if (open.stream().anyMatch(folder -> folder.real.startsWith(real))) {
                return skip(root, path, Reason.DIRECTORY_LOOP, "leads back to " + real + "; remove the link");
            }
            if (!visited.add(real)) {
                return skip(root, path, Reason.ALREADY_READ, real + " was gone through by another path");
            }
            open.push(new Folder(root, real, entries(path)));
            return Optional.empty();
        } catch (IOException e) {
            return skip(root, path, Reason.UNREADABLE, FileReading.explain(e));
        }
    }

    private static Iterator<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted(Comparator.comparing(Walk::fileName)).toList().iterator();
        }
    }

    private static Optional<Input> skip(Path root, Path path, Reason reason, String detail) {
        Skipped skipped = new Skipped(path.toString(), reason, detail);
        return Optional.of(new Input(nameBelow(root, path), () -> skipped));
    }

    private static String nameBelow(Path root, Path path) {
        return root.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    private static String fileName(Path path) {
        Path name = path.toAbsolutePath().normalize().getFileName();
        String text = name == null ? path.toString() : name.toString();
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }
}
