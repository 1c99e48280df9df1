package vn.lientin.extract;

/** For each type of mark, at which tokens one begins, as bits. One thread at a time. */
final class TokensOfType {
    private final int perType;
    private final long[] bits;

    TokensOfType(int tokens, int types) {
        this.perType = (tokens + 63) / 64;
        this.bits = new long[types * perType];
    }

    void set(int type, int token) {
        bits[type * perType + (token >> 6)] |= 1L << token;
    }

    void clear(int type, int token) {
        bits[type * perType + (token >> 6)] &= ~(1L << token);
    }

    /** The first token of a type that is not before {@code from}; -1 where there is none before {@code to}. */
    int next(int type, int from, int to) {
        int row = type * perType;
        for (int k = from >> 6; k << 6 < to; k++) {
            long here = bits[row + k];
            if (k == from >> 6) {
                here &= -1L << from;
            }
            if (here != 0) {
                int token = (k << 6) + Long.numberOfTrailingZeros(here);
                return token < to ? token : -1;
            }
        }
        return -1;
    }
}
