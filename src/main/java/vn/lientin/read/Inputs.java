package vn.lientin.read;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/**
 * The articles below files and folders, in the order of their names.
 *
 * <p>Folders are gone through to the bottom, each real folder once, however many links lead to it. Hidden files and gold
 * files (.tsv) are passed over.
 */
public final class Inputs implements Iterable<Input> {
    /** Far more than any article needs, in bytes. */
    public static final int DEFAULT_LARGEST = 10_000_000;

    private final List<Path> roots;
    private final int largest;

    private Inputs(List<Path> roots, int largest) {
        this.roots = List.copyOf(roots);
        this.largest = largest;
    }

    /** The articles in files and folders. */
    public static Inputs of(List<Path> roots) {
        return new Inputs(roots, DEFAULT_LARGEST);
    }

    /** Files with more bytes are skipped without being read. */
    public Inputs upTo(int bytes) {
        return new Inputs(roots, bytes);
    }

    /** Walks the folders while it is being asked for more. */
    @Override
    public Iterator<Input> iterator() {
        return new Walk(roots, new FileReading(largest));
    }
}
