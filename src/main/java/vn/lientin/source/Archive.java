package vn.lientin.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.io.input.CloseShieldInputStream;
import vn.lientin.read.Reason;

/** Goes through the entries of an archive, in their order; nothing is unpacked to disk. */
final class Archive implements Level {
    /** A file or folder, but not the way up, which is not safe and is told. */
    private static final Pattern HIDDEN = Pattern.compile("(?:^|/)\\.(?!\\.?(?:/|$))");

    private final String name;
    private final String where;
    private final ArchiveInputStream<?> entries;
    private final boolean capturesOnly;
    private final LongSupplier packed;
    private final int depth;
    private final Opener opener;

    private Archive(
            String name,
            String where,
            ArchiveInputStream<?> entries,
            boolean capturesOnly,
            LongSupplier packed,
            int depth,
            Opener opener) {
        this.name = name;
        this.where = where;
        this.entries = entries;
        this.capturesOnly = capturesOnly;
        this.packed = packed;
        this.depth = depth;
        this.opener = opener;
    }

    /** @param packed how many bytes of the archive have been read so far */
    static Archive open(
            Kind kind, String name, String where, InputStream in, LongSupplier packed, int depth, Opener opener) {
        // An entry that is not packed and does not say its length would have to be held in memory: such are not read.
        ArchiveInputStream<?> entries = kind == Kind.TAR
                ? new TarArchiveInputStream(in, "UTF-8")
                : new ZipArchiveInputStream(in, "UTF-8", true, false);
        return new Archive(name, where, entries, kind == Kind.WACZ, packed, depth, opener);
    }

    @Override
    public Optional<Step> step() throws IOException {
        ArchiveEntry entry = entries.getNextEntry();
        while (entry != null && (entry.isDirectory() || isPassedOver(entry.getName()))) {
            entry = entries.getNextEntry();
        }
        return entry == null ? Optional.empty() : Optional.of(step(entry));
    }

    private boolean isPassedOver(String entry) {
        if (capturesOnly) {
            return !Wacz.isCaptures(entry);
        }
        return entry.startsWith("__MACOSX/")
                || HIDDEN.matcher(entry.replace('\\', '/')).find();
    }

    private Step step(ArchiveEntry entry) throws IOException {
        String path = entry.getName().replace('\\', '/');
        String inside = name + "/" + path;
        String place = where + "!" + path;
        if (isUnsafe(path)) {
            return found(Opener.skipped(inside, place, Reason.UNSAFE_NAME, "its name leads out of the archive"));
        }
        if (entry instanceof ZipArchiveEntry zip && zip.getGeneralPurposeBit().usesEncryption()) {
            return found(Opener.skipped(
                    inside, place, Reason.ENCRYPTED, "it needs a password; unpack it, and build the folder"));
        }
        if (!entries.canReadEntryData(entry)) {
            return found(Opener.skipped(
                    inside, place, Reason.UNREADABLE, "packed by a method that is not known here; pack it as deflate"));
        }
        Optional<Kind> kind = Kind.of(path);
        if (kind.isEmpty()) {
            return found(Opener.skipped(
                    inside,
                    place,
                    Reason.NOT_AN_ARTICLE_TYPE,
                    "neither an article nor a dump or an archive by its name"));
        }
        InputStream content = new Unpacking(CloseShieldInputStream.wrap(entries), packed, opener.limits());
        if (!Opener.isContainer(path)) {
            return found(opener.article(inside, place, content));
        }
        if (depth >= opener.limits().depth()) {
            return found(Opener.skipped(
                    inside, place, Reason.BOMB, "archives in archives, " + depth + " deep; unpack it yourself"));
        }
        return opened(inside, place, content);
    }

    /** An entry that cannot be opened is told, and those behind it are read. */
    private Step opened(String inside, String place, InputStream content) throws BombException {
        try {
            return new Step.Entered(inside, place, opener.open(inside, place, content, depth + 1));
        } catch (BombException e) {
            throw e;
        } catch (IOException e) {
            return found(Opener.skipped(inside, place, e));
        }
    }

    private static Step found(Input input) {
        return new Step.Found(input);
    }

    private static boolean isUnsafe(String path) {
        return path.startsWith("/")
                || path.matches("[A-Za-z]:.*")
                || path.equals("..")
                || path.startsWith("../")
                || path.endsWith("/..")
                || path.contains("/../")
                || path.indexOf('\0') >= 0;
    }

    @Override
    public void close() throws IOException {
        entries.close();
    }
}
