package vn.lientin.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.lientin.read.Reason;
import vn.lientin.source.Level.Step;

/**
 * The articles in files, folders, archives and dumps, in the order of their names, and in archives and dumps in their own
 * order; and those on the web.
 *
 * <p>Folders are gone through to the bottom, each real folder once, however many links lead to it. Hidden files are passed
 * over, and tables (.tsv) that lie beside an article of the same name: they are its gold facts. Archives and dumps are
 * read as a stream, a record at a time, and never unpacked to disk.
 */
public final class Inputs implements Iterable<Input> {
    /** Far more than any article needs, in bytes. */
    public static final int DEFAULT_LARGEST = 10_000_000;

    private final List<Root> roots;
    private final int largest;
    private final RecordFields fields;
    private final InputStream in;
    private final Optional<Web> web;

    private Inputs(List<Root> roots, int largest, RecordFields fields, InputStream in, Optional<Web> web) {
        this.roots = List.copyOf(roots);
        this.largest = largest;
        this.fields = fields;
        this.in = in;
        this.web = web;
    }

    /** The articles in files and folders, of whatever file system. */
    public static Inputs of(List<Path> paths) {
        return under(paths.stream().map(Root.File::new).toList());
    }

    /** The same of what a person writes: paths, {@code -} for the standard input, and addresses (http, https). */
    public static Inputs named(List<String> names) {
        return under(names.stream().map(Root::named).toList());
    }

    private static Inputs under(List<? extends Root> roots) {
        return new Inputs(List.copyOf(roots), DEFAULT_LARGEST, RecordFields.of(Map.of()), System.in, Optional.empty());
    }

    /** Files and records with more bytes are skipped without being read. */
    public Inputs upTo(int bytes) {
        return new Inputs(roots, bytes, fields, in, web);
    }

    /** Takes the fields of dumps for what they are said to be. */
    public Inputs withFields(RecordFields said) {
        return new Inputs(roots, largest, said, in, web);
    }

    /** Takes another stream for the standard input. */
    public Inputs from(InputStream standardInput) {
        return new Inputs(roots, largest, fields, standardInput, web);
    }

    /** Fetches addresses, and what feeds and sitemaps lead to that are given themselves. */
    public Inputs over(Web given) {
        return new Inputs(roots, largest, fields, in, Optional.of(given));
    }

    /** Reads others in the same way. */
    Inputs at(List<? extends Root> others) {
        return new Inputs(List.copyOf(others), largest, fields, in, web);
    }

    /** Walks the folders while it is being asked for more; what it has opened, {@code close} closes. */
    @Override
    public Iterator<Input> iterator() {
        Limits limits = Limits.articlesUpTo(largest);
        return new Walk(this, roots, new FileReading(largest), Optional.of(new Opener(limits, fields)), web);
    }

    /** How many there are; empty where that cannot be known without reading them, as in archives and dumps. */
    public OptionalInt size() {
        if (roots.stream().anyMatch(root -> root instanceof Root.StandardInput || root instanceof Root.Address)) {
            return OptionalInt.empty();
        }
        int size = 0;
        try (Walk walk = new Walk(this, roots, new FileReading(largest), Optional.empty(), web)) {
            while (walk.hasNext()) {
                if (Opener.isContainer(walk.next().name())) {
                    return OptionalInt.empty();
                }
                size++;
            }
        }
        return OptionalInt.of(size);
    }

    /** What comes in on the standard input is told by how it begins. */
    Step standardInput(Optional<Opener> opener) {
        BufferedInputStream stream = new BufferedInputStream(in);
        try {
            String name = Sniffing.name(stream);
            Opener way = opener.orElseThrow();
            return Opener.isContainer(name)
                    ? new Step.Entered(name, "standard input", way.open(name, "standard input", stream, 1))
                    : new Step.Found(way.article(name, "standard input", stream));
        } catch (IOException e) {
            return new Step.Found(
                    Opener.skipped("standard-input", "standard input", Reason.UNREADABLE, FileTrouble.explain(e)));
        }
    }
}
