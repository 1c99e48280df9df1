package vn.lientin;

import java.nio.ByteBuffer;
import java.text.Normalizer;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The names that a run has met, and in which version. Keeps hashes of them, since dumps have millions. For one thread.
 */
final class Names {
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

    private record Name(long first, long second) {}

    private record Version(long digest, Optional<Instant> captured) {}

    private final Map<Name, Version> met = new HashMap<>();

    /** What the name says; from now on this version is the one that was met, unless another one goes before it. */
    Meeting meet(String name, String digest, Optional<Instant> captured) {
        Name key = key(name);
        Version version = new Version(Long.parseUnsignedLong(digest.substring(0, 16), 16), captured);
        Version before = met.putIfAbsent(key, version);
        if (before == null) {
            return Meeting.NEW;
        }
        if (before.digest() == version.digest()) {
            return Meeting.SAME;
        }
        if (before.captured().isEmpty() || captured.isEmpty()) {
            return Meeting.TAKEN;
        }
        if (!captured.get().isAfter(before.captured().get())) {
            return Meeting.EARLIER;
        }
        met.put(key, version);
        return Meeting.LATER;
    }

    /** Whether the run has met the name. */
    boolean has(String name) {
        return met.containsKey(key(name));
    }

    private static Name key(String name) {
        ByteBuffer hash = ByteBuffer.wrap(DigestUtils.sha256(Normalizer.normalize(name, Normalizer.Form.NFC)));
        return new Name(hash.getLong(), hash.getLong());
    }
}
