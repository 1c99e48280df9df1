package vn.lientin.store;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * How much room a TDB2 database takes on the disk.
 *
 * <p>An index is made of two files of blocks which grow by 8 MB at a time, so that their lengths say little; a third file
 * says how many blocks are in use. Where it does not, the lengths count.
 */
final class Footprint {
    private static final int BLOCK = 8192;
    private static final String STATE = ".bpt";

    private Footprint() {}

    /** The bytes in use in the folder of a database. */
    static long of(Path folder) {
        try (Stream<Path> data = Files.list(folder)) {
            long bytes = 0;
            for (Path part : data.filter(Files::isDirectory).toList()) {
                bytes += ofFiles(part);
            }
            return bytes;
        } catch (IOException e) {
            throw new StoreException(folder + " cannot be read: " + e, e);
        }
    }

    private static long ofFiles(Path part) throws IOException {
        try (Stream<Path> files = Files.list(part)) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            long bytes = 0;
            for (Path file : all) {
                bytes += used(file);
            }
            return bytes;
        }
    }

    private static long used(Path file) throws IOException {
        String name = file.getFileName().toString();
        long length = Files.size(file);
        if (name.endsWith(".idn") || name.endsWith(".dat")) {
            Path state = file.resolveSibling(name.substring(0, name.length() - STATE.length()) + STATE);
            return Math.min(length, blocks(state, name.endsWith(".dat"), length));
        }
        return length;
    }

    /** The state is three numbers: the root, the next block of the nodes, the next block of the records. */
    private static long blocks(Path state, boolean records, long otherwise) throws IOException {
        if (!Files.exists(state) || Files.size(state) != 3 * Long.BYTES) {
            return otherwise;
        }
        try (DataInputStream in = new DataInputStream(Files.newInputStream(state))) {
            in.skipNBytes(records ? 2 * Long.BYTES : Long.BYTES);
            return in.readLong() * BLOCK;
        }
    }
}
