package vn.lientin.fact;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.apache.commons.codec.digest.MurmurHash3;

/**
 * A sketch of an article's body, by which two articles can be compared without their texts.
 *
 * <p>The body is the set of its shingles (every four syllables that stand together). Kept are the {@value #SHINGLES}
 * smallest hashes of them ("k minimum values": E. Cohen, 1997; Bar-Yossef and others, 2002), which is a random sample of
 * the set, and the same sample wherever the same shingles stand; of a short text it is all of them. Numbers are kept
 * apart: two bulletins may differ in nothing else.
 *
 * <p>Murmur3 is fixed, so the same body has the same fingerprint on every machine and in every version.
 */
public final class Fingerprint {
    /** So many give a share with a standard error below 0.04. */
    private static final int SHINGLES = 160;

    private static final int NUMBERS = 24;
    private static final int WIDTH = 4;
    private static final int SHINGLE_BYTES = 3;
    private static final int NUMBER_BYTES = 2;
    private static final int HEAD = 2 * Integer.BYTES + Long.BYTES + Byte.BYTES;

    private final long content;
    private final int size;
    private final int[] shingles;
    private final int numberSize;
    private final int[] numbers;

    private Fingerprint(long content, int size, int[] shingles, int numberSize, int[] numbers) {
        this.content = content;
        this.size = size;
        this.shingles = shingles;
        this.numberSize = numberSize;
        this.numbers = numbers;
    }

    /** That of a body with these words and numbers, in lower case, in their order. */
    public static Fingerprint of(List<String> words) {
        ByteBuffer hashes = ByteBuffer.allocate(words.size() * Integer.BYTES);
        words.forEach(word -> hashes.putInt(hash(word.getBytes(UTF_8))));
        int[] shingles = new int[Math.max(0, words.size() - WIDTH + 1)];
        for (int i = 0; i < shingles.length; i++) {
            int hash = MurmurHash3.hash32x86(hashes.array(), i * Integer.BYTES, WIDTH * Integer.BYTES, 0);
            shingles[i] = upper(hash, SHINGLE_BYTES);
        }
        int[] different = distinct(shingles);
        int[] numbers = distinct(words.stream()
                .filter(word -> Character.isDigit(word.codePointAt(0)))
                .mapToInt(word -> upper(hash(word.getBytes(UTF_8)), NUMBER_BYTES))
                .toArray());
        return new Fingerprint(
                MurmurHash3.hash128x64(hashes.array())[0],
                different.length,
                first(different, SHINGLES),
                numbers.length,
                first(numbers, NUMBERS));
    }

    private static int hash(byte[] bytes) {
        return MurmurHash3.hash32x86(bytes, 0, bytes.length, 0);
    }

    private static int upper(int hash, int bytes) {
        return hash >>> (Integer.SIZE - Byte.SIZE * bytes);
    }

    /** Sorts the hashes. */
    private static int[] distinct(int[] sorted) {
        Arrays.sort(sorted);
        int size = 0;
        for (int hash : sorted) {
            if (size == 0 || hash != sorted[size - 1]) {
                sorted[size++] = hash;
            }
        }
        return Arrays.copyOf(sorted, size);
    }

    private static int[] first(int[] sorted, int most) {
        return Arrays.copyOf(sorted, Math.min(most, sorted.length));
    }

    /** Whether the body has no four words that stand together. */
    public boolean isEmpty() {
        return size == 0;
    }

    /** Whether both bodies have the same words in the same order. */
    public boolean isSameText(Fingerprint other) {
        return content == other.content && size == other.size;
    }

    /** The hashes of up to {@code most} shingles, the same ones for all bodies that have them. */
    public int[] sample(int most) {
        return first(shingles, most);
    }

    /** The share of the shingles of both that stand in both, from 0 to 1 (Jaccard's coefficient). */
    public double resemblance(Fingerprint other) {
        return share(shingles, other.shingles, SHINGLES);
    }

    /** The share of the shorter body's shingles that stand in the longer one. */
    public double containment(Fingerprint other) {
        return containment(resemblance(other), size, other.size);
    }

    /** The share of the numbers of the body with fewer numbers that stand in the other; 1 where it has none. */
    public double sharedNumbers(Fingerprint other) {
        return Math.min(numberSize, other.numberSize) == 0
                ? 1
                : containment(share(numbers, other.numbers, NUMBERS), numberSize, other.numberSize);
    }

    /** How many different numbers the body has. */
    public int numbers() {
        return numberSize;
    }

    private static double containment(double resemblance, int one, int other) {
        double common = resemblance / (1 + resemblance) * ((double) one + other);
        return Math.min(1, common / Math.max(1, Math.min(one, other)));
    }

    /** Of the {@code most} smallest hashes in either set, the share that stands in both. */
    private static double share(int[] one, int[] other, int most) {
        int i = 0;
        int j = 0;
        int seen = 0;
        int common = 0;
        while (seen < most && (i < one.length || j < other.length)) {
            int a = i < one.length ? one[i] : Integer.MAX_VALUE;
            int b = j < other.length ? other[j] : Integer.MAX_VALUE;
            common += a == b ? 1 : 0;
            i += a <= b ? 1 : 0;
            j += b <= a ? 1 : 0;
            seen++;
        }
        return seen == 0 ? 0 : (double) common / seen;
    }

    /** Compact, in Base64; {@link #parse} reads it. */
    @Override
    public String toString() {
        ByteBuffer out = ByteBuffer.allocate(HEAD + shingles.length * SHINGLE_BYTES + numbers.length * NUMBER_BYTES);
        out.putLong(content).putInt(size).putInt(numberSize).put((byte) shingles.length);
        for (int shingle : shingles) {
            out.put((byte) (shingle >> 16)).putShort((short) shingle);
        }
        for (int number : numbers) {
            out.putShort((short) number);
        }
        return Base64.getEncoder().withoutPadding().encodeToString(out.array());
    }

    /**
     * The fingerprint that {@link #toString} wrote.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Fingerprint parse(String text) {
        ByteBuffer in = ByteBuffer.wrap(Base64.getDecoder().decode(text));
        if (in.capacity() < HEAD) {
            throw new IllegalArgumentException("not a fingerprint: " + text);
        }
        long content = in.getLong();
        int size = in.getInt();
        int numberSize = in.getInt();
        int[] shingles = new int[in.get() & 0xff];
        int[] numbers = new int[(in.remaining() - shingles.length * SHINGLE_BYTES) / NUMBER_BYTES];
        for (int i = 0; i < shingles.length; i++) {
            shingles[i] = ((in.get() & 0xff) << 16) | (in.getShort() & 0xffff);
        }
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = in.getShort() & 0xffff;
        }
        return new Fingerprint(content, size, shingles, numberSize, numbers);
    }
}
