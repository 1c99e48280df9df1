package vn.lientin.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.io.FileUtils;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.Closeable;
import org.apache.jena.dboe.base.file.BinaryDataFile;
import org.apache.jena.dboe.base.file.FileFactory;
import org.apache.jena.dboe.base.file.FileSet;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.trans.bplustree.BPlusTreeFactory;
import org.apache.jena.dboe.transaction.txn.ComponentId;

/**
 * What has to be remembered of every article and need not last: tables and texts in temporary files, so that the memory does
 * not grow with the archive. The files are gone with this object. For one thread.
 */
public final class Scratch implements AutoCloseable {
    private final Optional<Path> folder;
    private final List<Closeable> parts = new ArrayList<>();

    private Scratch(Optional<Path> folder) {
        this.folder = folder;
    }

    /**
     * One in the folder for temporary files.
     *
     * @throws StoreException if nothing can be written there
     */
    public static Scratch onDisk() {
        try {
            return new Scratch(Optional.of(Files.createTempDirectory("lientin-")));
        } catch (IOException e) {
            throw new StoreException(
                    "no temporary file can be made in " + FileUtils.getTempDirectory()
                            + "; name another folder with -Djava.io.tmpdir=FOLDER",
                    e);
        }
    }

    /** One for little. */
    static Scratch inMemory() {
        return new Scratch(Optional.empty());
    }

    /** An empty table with keys and values of these lengths in bytes. */
    public Table table(String name, int key, int value) {
        RecordFactory records = new RecordFactory(key, value);
        return new Table(records, open(BPlusTreeFactory.createBPTree(ComponentId.allocLocal(), files(name), records)));
    }

    /** An empty list of texts. */
    Texts texts(String name) {
        BinaryDataFile file = folder.isPresent()
                ? FileFactory.createBinaryDataFile(files(name), "texts")
                : FileFactory.createBinaryDataFile();
        file.open();
        return new Texts(open(file));
    }

    private FileSet files(String name) {
        return folder.map(path -> new FileSet(path.toString(), name)).orElseGet(FileSet::mem);
    }

    /** An open file can lose its name where the system lets it: then nothing is left of it even after a crash. */
    private <T extends Closeable> T open(T part) {
        parts.add(part);
        folder.map(path -> path.toFile().listFiles()).ifPresent(files -> {
            for (var file : files) {
                FileUtils.deleteQuietly(file);
            }
        });
        return part;
    }

    @Override
    public void close() {
        parts.forEach(Closeable::close);
        folder.ifPresent(path -> FileUtils.deleteQuietly(path.toFile()));
    }

    /** Records in the order of their keys, whose bytes count as unsigned. */
    public static final class Table {
        private final RecordFactory records;
        private final BPlusTree tree;

        private Table(RecordFactory records, BPlusTree tree) {
            this.records = records;
            this.tree = tree;
            tree.nonTransactional();
        }

        /** The value under the key, if there is one. */
        public Optional<byte[]> get(byte[] key) {
            return Optional.ofNullable(tree.find(records.create(key))).map(Record::getValue);
        }

        /** Puts the value under the key, whatever was there. */
        public void put(byte[] key, byte[] value) {
            tree.insert(records.create(key, value));
        }

        void add(byte[] key) {
            tree.insert(records.create(key));
        }

        void remove(byte[] key) {
            tree.delete(records.create(key));
        }

        /** The keys from the first on, and before the second. */
        List<byte[]> keys(byte[] from, byte[] to) {
            return Iter.toList(Iter.map(tree.iterator(records.create(from), records.create(to)), Record::getKey));
        }
    }

    /** Texts that are found again by their number. */
    static final class Texts {
        private final BinaryDataFile file;

        private Texts(BinaryDataFile file) {
            this.file = file;
        }

        long add(String text) {
            byte[] bytes = text.getBytes(UTF_8);
            return file.write(ByteBuffer.allocate(Integer.BYTES + bytes.length)
                    .putInt(bytes.length)
                    .put(bytes)
                    .array());
        }

        String get(long number) {
            byte[] length = new byte[Integer.BYTES];
            file.read(number, length);
            byte[] bytes = new byte[ByteBuffer.wrap(length).getInt()];
            file.read(number + Integer.BYTES, bytes);
            return new String(bytes, UTF_8);
        }
    }
}
