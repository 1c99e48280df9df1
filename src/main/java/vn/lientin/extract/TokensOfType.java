package vn.lientin.extract;

/** For each type of mark, at which tokens one begins, and for each kind of token which are of it, as bits. One thread at a time. */
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

    /** The last token of a type that is before {@code to}; -1 where there is none from {@code from} on. */
    int last(int type, int from, int to) {
        int row = type * perType;
        for (int k = (to - 1) >> 6; k >= from >> 6; k--) {
            long here = bits[row + k];
            if (k == (to - 1) >> 6) {
                here &= -1L >>> -to;
            }
            if (here != 0) {
                int token = (k << 6) + 63 - Long.numberOfLeadingZeros(here);
                return token >= from ? token : -1;
            }
        }
        return -1;
    }
}
