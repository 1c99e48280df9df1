package vn.lientin.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import vn.lientin.read.Reason;

/**
 * Goes through the web archives in a WACZ file: a ZIP that holds them beside indexes, which are left alone. Read by its
 * directory: some programs write such ZIPs so that they cannot be read as a stream.
 */
final class Wacz implements Level {
    private final String name;
    private final String where;
    private final ZipFile file;
    private final Enumeration<ZipArchiveEntry> entries;
    private final Opener opener;

    private Wacz(String name, String where, ZipFile file, Opener opener) {
        this.name = name;
        this.where = where;
        this.file = file;
        this.entries = file.getEntriesInPhysicalOrder();
        this.opener = opener;
    }

    static Wacz open(String name, Path path, Opener opener) throws IOException {
        return new Wacz(name, path.toString(), ZipFile.builder().setPath(path).get(), opener);
    }

    /** Whether an entry is a web archive by its place in the file. */
    static boolean isCaptures(String entry) {
        return entry.startsWith("archive/")
                && Kind.of(entry).filter(kind -> kind == Kind.WARC).isPresent();
    }

    @Override
    public Optional<Step> step() throws IOException {
        while (entries.hasMoreElements()) {
            ZipArchiveEntry entry = entries.nextElement();
            if (isCaptures(entry.getName())) {
                return Optional.of(step(entry));
            }
        }
        return Optional.empty();
    }

    private Step step(ZipArchiveEntry entry) throws BombException {
        String inside = name + "/" + entry.getName();
        String place = where + "!" + entry.getName();
        if (!file.canReadEntryData(entry)) {
            return new Step.Found(Opener.skipped(
                    inside, place, Reason.UNREADABLE, "packed by a method that is not known here; pack it anew"));
        }
        try {
            Unpacking content = new Unpacking(file.getInputStream(entry), entry::getCompressedSize, opener.limits());
            return new Step.Entered(inside, place, opener.open(inside, place, content, 1));
        } catch (BombException e) {
            throw e;
        } catch (IOException e) {
            return new Step.Found(Opener.skipped(inside, place, e));
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
