package vn.lientin.extract;

/** For each token, which types of mark begin (or end) at it and of which kinds it is, as bits. One thread at a time. */
final class TypeBits {
    private final int perToken;
    private final long[] bits;

    TypeBits(int tokens, int types) {
        this.perToken = (types + 63) / 64;
        this.bits = new long[tokens * perToken];
    }

    void set(int token, int type) {
        bits[token * perToken + (type >> 6)] |= 1L << type;
    }

    /** Sets several types. */
    void set(int token, long[] types) {
        int at = token * perToken;
        for (int k = 0; k < types.length; k++) {
            bits[at + k] |= types[k];
        }
    }

    void clear(int token, int type) {
        bits[token * perToken + (type >> 6)] &= ~(1L << type);
    }

    /** Whether a mark of the type begins at a token; none has the type {@link Symbols#NONE}. */
    boolean has(int token, int type) {
        return type != Symbols.NONE && (bits[token * perToken + (type >> 6)] & 1L << type) != 0;
    }

    /** Whether a mark of one of the types begins at a token. */
    boolean any(int token, long[] types) {
        int at = token * perToken;
        for (int k = 0; k < types.length; k++) {
            if ((bits[at + k] & types[k]) != 0) {
                return true;
            }
        }
        return false;
    }

    /** The first of some types, from the number {@code from} on, of which a mark begins at a token; -1 where there is none. */
    int next(int token, long[] types, int from) {
        int at = token * perToken;
        for (int k = from >> 6; k < types.length; k++) {
            long here = bits[at + k] & types[k];
            if (k == from >> 6) {
                here &= -1L << from;
            }
            if (here != 0) {
                return (k << 6) + Long.numberOfTrailingZeros(here);
            }
        }
        return -1;
    }

    /** The types that begin at some token from {@code from} to before {@code to}. */
    long[] union(int from, int to) {
        long[] all = new long[perToken];
        for (int i = from; i < to; i++) {
            for (int k = 0; k < perToken; k++) {
                all[k] |= bits[i * perToken + k];
            }
        }
        return all;
    }
}
