package vn.lientin;

import java.nio.ByteBuffer;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import vn.lientin.store.Scratch;

/**
 * The names that a run has met, and in which version. Keeps hashes of them outside the memory, since dumps have millions. For
 * one thread.
 */
final class Names implements AutoCloseable {
    /** What an article's name tells of it. */
    enum Meeting {
        NEW,
        /** The same article again. */
        SAME,
        /** Another article under a name that is taken. */
        TAKEN,
        /** A later capture of an article that was met. */
        LATER,
        /** An earlier one. */
        EARLIER
    }

    private static final int NAME_BYTES = 16;

    /** A version of an article: the first bytes of its digest, and when it was captured. */
    private record Version(long digest, Optional<Instant> captured) {
        static final int BYTES = Long.BYTES + Long.BYTES + Integer.BYTES;

        byte[] bytes() {
            Instant moment = captured.orElse(Instant.MIN);
            return ByteBuffer.allocate(BYTES)
                    .putLong(digest)
                    .putLong(moment.getEpochSecond())
                    .putInt(moment.getNano())
                    .array();
        }

        static Version of(byte[] bytes) {
            ByteBuffer in = ByteBuffer.wrap(bytes);
            long digest = in.getLong();
            Instant moment = Instant.ofEpochSecond(in.getLong(), in.getInt());
            return new Version(digest, moment.equals(Instant.MIN) ? Optional.empty() : Optional.of(moment));
        }
    }

    private final Scratch scratch = Scratch.onDisk();
    private final Scratch.Table versions = scratch.table("names", NAME_BYTES, Version.BYTES);

    /** What the name says; from now on this version is the one that was met, unless another one goes before it. */
    Meeting meet(String name, String digest, Optional<Instant> captured) {
        byte[] key = key(name);
        Version version = new Version(Long.parseUnsignedLong(digest.substring(0, 16), 16), captured);
        Optional<Version> met = version(key);
        if (met.isEmpty()) {
            versions.put(key, version.bytes());
            return Meeting.NEW;
        }
        Version before = met.get();
        boolean same = before.digest() == version.digest();
        if (before.captured().isEmpty()
                || captured.isEmpty()
                || (same && before.captured().equals(captured))) {
            return same ? Meeting.SAME : Meeting.TAKEN;
        }
        if (!captured.get().isAfter(before.captured().get())) {
            return Meeting.EARLIER;
        }
        versions.put(key, version.bytes());
        return Meeting.LATER;
    }

    /** Whether the run has met the name. */
    boolean has(String name) {
        return version(key(name)).isPresent();
    }

    private Optional<Version> version(byte[] key) {
        return versions.get(key).map(Version::of);
    }

    private static byte[] key(String name) {
        return Arrays.copyOf(DigestUtils.sha256(Normalizer.normalize(name, Normalizer.Form.NFC)), NAME_BYTES);
    }

    @Override
    public void close() {
        scratch.close();
    }
}
