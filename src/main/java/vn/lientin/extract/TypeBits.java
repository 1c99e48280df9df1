package vn.lientin.extract;

/** For each token, which types of mark begin (or end) at it and of which kinds it is, as bits. One thread at a time. */
final class TypeBits {
    private final int perToken;
    private final long[] bits;
    /** For each token all its rows in one: what is not in it does not begin at the token. */
    private final long[] folded;

    TypeBits(int tokens, int types) {
        this.perToken = (types + 63) / 64;
        this.bits = new long[tokens * perToken];
        this.folded = new long[tokens];
    }

    void set(int token, int type) {
        bits[token * perToken + (type >> 6)] |= 1L << type;
        folded[token] |= 1L << type;
    }

    /** Sets several types. */
    void set(int token, TypeSet types) {
        int at = token * perToken;
        folded[token] |= types.folded();
        for (int k = 0; k < types.size(); k++) {
            bits[at + types.row(k)] |= types.bits(k);
        }
    }

    void clear(int token, int type) {
        bits[token * perToken + (type >> 6)] &= ~(1L << type);
    }

    /** Whether a mark of the type begins at a token, which its folded row mostly denies; none has the type {@link Symbols#NONE}. */
    boolean has(int token, int type) {
        return mayHave(token, 1L << type)
                && type != Symbols.NONE
                && (bits[token * perToken + (type >> 6)] & 1L << type) != 0;
    }

    /** Whether a mark of one of the types begins at a token. */
    boolean any(int token, TypeSet types) {
        return mayHave(token, types.folded()) && types.isIn(bits, token * perToken);
    }

    /** False where none of some {@link TypeSet#folded folded types} begins at a token. */
    boolean mayHave(int token, long types) {
        return (folded[token] & types) != 0;
    }

    /** Those in the row at {@code k} of some types of which a mark begins at a token. */
    long of(int token, TypeSet types, int k) {
        return bits[token * perToken + types.row(k)] & types.bits(k);
    }
}
