package vn.lientin.source;

import com.github.luben.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Unpacks Zstandard, also where the file begins with a frame that holds the dictionary of all others, as web archives do
 * (IIPC, "WARC Zstandard": the dictionary may itself be packed).
 */
final class Zstandard {
    private static final int DICTIONARY_FRAME = 0x184D2A5D;
    private static final int PACKED_FRAME = 0xFD2FB528;
    private static final int HEAD = 2 * Integer.BYTES;
    /** Bytes; crawlers make dictionaries of a tenth of it at most. */
    private static final int LARGEST_DICTIONARY = 16_000_000;

    private Zstandard() {}

    /** Whether what begins so has a dictionary in front. */
    static boolean hasDictionary(byte... head) {
        return head.length >= HEAD && number(head, 0) == DICTIONARY_FRAME;
    }

    static InputStream unpack(InputStream packed) throws IOException {
        byte[] head = packed.readNBytes(HEAD);
        if (!hasDictionary(head)) {
            return new ZstdInputStream(new SequenceInputStream(new ByteArrayInputStream(head), packed));
        }
        byte[] dictionary = dictionary(packed, Integer.toUnsignedLong(number(head, Integer.BYTES)));
        return new ZstdInputStream(packed).setDict(dictionary);
    }

    private static byte[] dictionary(InputStream packed, long size) throws IOException {
        if (size > LARGEST_DICTIONARY) {
            throw new IOException("its dictionary has " + size + " bytes, more than " + LARGEST_DICTIONARY);
        }
        byte[] frame = packed.readNBytes((int) size);
        if (frame.length < size) {
            throw new EOFException("it ends inside its dictionary");
        }
        if (frame.length < HEAD || number(frame, 0) != PACKED_FRAME) {
            return frame;
        }
        try (InputStream unpacked = new ZstdInputStream(new ByteArrayInputStream(frame))) {
            byte[] dictionary = unpacked.readNBytes(LARGEST_DICTIONARY + 1);
            if (dictionary.length > LARGEST_DICTIONARY) {
                throw new IOException("its dictionary unpacks to more than " + LARGEST_DICTIONARY + " bytes");
            }
            return dictionary;
        }
    }

    private static int number(byte[] bytes, int at) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(at);
    }
}
