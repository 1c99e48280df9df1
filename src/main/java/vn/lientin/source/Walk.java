package vn.lientin.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipException;
import vn.lientin.fetch.WebAddress;
import vn.lientin.read.Reason;
import vn.lientin.source.Level.Step;

/** Goes through folders, archives and dumps depth first, and holds only those that it is in. */
final class Walk implements Iterator<Input>, AutoCloseable {
    /** A level, and how to name it where it breaks off. */
    private record Open(String name, String where, Level level) {}

    private final Inputs inputs;
    private final FileReading files;
    private final Optional<Opener> opener;
    private final Optional<Web> web;
    private final Iterator<Root> roots;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Set<Path> visited = new HashSet<>();
    private Optional<Input> next = Optional.empty();

    /**
     * @param opener opens what holds articles; without one it counts as one input
     * @param web fetches addresses; without one they are skipped
     */
    Walk(Inputs inputs, List<Root> roots, FileReading files, Optional<Opener> opener, Optional<Web> web) {
        this.inputs = inputs;
        this.roots = roots.iterator();
        this.files = files;
        this.opener = opener;
        this.web = web;
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
            return take(visit(roots.next()));
        }
        Open top = open.element();
        try {
            Optional<Step> step = top.level.step();
            if (step.isEmpty()) {
                leave();
            }
            return take(step);
        } catch (BombException e) {
            leaveContainers();
            return Optional.of(Opener.skipped(top.name, top.where, Reason.BOMB, FileTrouble.explain(e)));
        } catch (IOException e) {
            leave();
            return Optional.of(Opener.skipped(top.name, top.where, e));
        }
    }

    private Optional<Input> take(Optional<Step> step) {
        if (step.isPresent() && step.get() instanceof Step.Found found) {
            return Optional.of(found.input());
        }
        if (step.isPresent() && step.get() instanceof Step.Entered entered) {
            open.push(new Open(entered.name(), entered.where(), entered.level()));
        }
        return Optional.empty();
    }

    /** Why nothing more can be read. */
    static Reason reason(IOException e) {
        if (e instanceof TooLargeException) {
            return Reason.TOO_LARGE;
        }
        if (e instanceof CharacterCodingException) {
            return Reason.INVALID_UTF8;
        }
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        boolean cut = e instanceof EOFException || message.contains("truncated") || message.contains("unexpected end");
        boolean malformed = e instanceof ZipException || e instanceof MalformedException;
        return cut ? Reason.TRUNCATED : malformed ? Reason.MALFORMED : Reason.UNREADABLE;
    }

    private void leave() {
        try {
            open.pop().level.close();
        } catch (IOException e) {
            // Nothing more is read of it, and what was read is whole.
        }
    }

    private void leaveContainers() {
        while (!open.isEmpty() && !(open.element().level instanceof Folder)) {
            leave();
        }
    }

    /** Closes what is open. */
    @Override
    public void close() {
        while (!open.isEmpty()) {
            leave();
        }
    }

    private Optional<Step> visit(Root root) {
        if (root instanceof Root.File file) {
            return Files.isDirectory(file.path())
                    ? enter(file.path(), file.path())
                    : Optional.of(file(fileName(file.path()), file.path(), following()));
        }
        if (root instanceof Root.Below below) {
            return visit(below.folder(), below.path());
        }
        return Optional.of(
                root instanceof Root.Address address ? address(address.text()) : inputs.standardInput(opener));
    }

    /** A feed that is given itself leads to its articles, one that lies in a folder does not. */
    private Optional<Opener> following() {
        return opener.map(way -> web.map(way::following).orElse(way));
    }

    private Step address(String text) {
        Optional<URI> address = WebAddress.of(text);
        if (address.isEmpty()) {
            return new Step.Found(Opener.skipped(
                    text, text, Reason.BAD_ADDRESS, "no address of the web, or one with a name and password in it"));
        }
        return web.map(way -> way.visit(address.get()))
                .orElseGet(() -> new Step.Found(
                        Opener.skipped(text, text, Reason.NOT_FETCHED, "this command fetches nothing from the web")));
    }

    private Optional<Step> visit(Path root, Path entry) {
        return Files.isDirectory(entry) ? enter(root, entry) : Optional.of(file(nameBelow(root, entry), entry, opener));
    }

    private static Level open(String name, Path path, Opener way) throws IOException {
        if (Kind.of(name).equals(Optional.of(Kind.WACZ)) && Compression.of(name).isEmpty()) {
            return Wacz.open(name, path, way);
        }
        InputStream in = Files.newInputStream(path);
        try {
            return way.open(name, path.toString(), in, 1);
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    private Step file(String name, Path path, Optional<Opener> way) {
        if (way.isEmpty() || !Opener.isContainer(name) || !Files.isRegularFile(path)) {
            return new Step.Found(new Input(name, path.toString(), () -> files.read(name, path)));
        }
        try {
            return new Step.Entered(name, path.toString(), open(name, path, way.get()));
        } catch (IOException e) {
            return new Step.Found(Opener.skipped(name, path.toString(), e));
        }
    }

    /** Opens a folder, or tells why not. */
    private Optional<Step> enter(Path root, Path path) {
        try {
            Path real = path.toRealPath();
            if (open.stream()
                    .anyMatch(level -> level.level instanceof Folder folder
                            && folder.real().startsWith(real))) {
                return skip(root, path, Reason.DIRECTORY_LOOP, "leads back to " + real + "; remove the link");
            }
            if (!visited.add(real)) {
                return skip(root, path, Reason.ALREADY_READ, real + " was gone through by another path");
            }
            return Optional.of(new Step.Entered(
                    nameBelow(root, path), path.toString(), new Folder(root, path, real, this::visit)));
        } catch (IOException e) {
            return skip(root, path, Reason.UNREADABLE, FileTrouble.explain(e));
        }
    }

    private static Optional<Step> skip(Path root, Path path, Reason reason, String detail) {
        return Optional.of(new Step.Found(Opener.skipped(nameBelow(root, path), path.toString(), reason, detail)));
    }

    private static String nameBelow(Path root, Path path) {
        return root.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    static String fileName(Path path) {
        Path name = path.toAbsolutePath().normalize().getFileName();
        String text = name == null ? path.toString() : name.toString();
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }
}
