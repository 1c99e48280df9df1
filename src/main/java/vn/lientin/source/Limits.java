package vn.lientin.source;

/**
 * What is too much.
 *
 * @param article bytes of an article, or of a record of a dump
 * @param ratio bytes unpacked for each byte packed, where more than {@code ratioFrom} bytes were unpacked
 * @param depth archives inside archives
 */
record Limits(int article, int ratio, long ratioFrom, int depth) {
    private static final int RATIO = 250;
    private static final long RATIO_FROM = 64_000_000;
    private static final int DEPTH = 3;

    static Limits articlesUpTo(int bytes) {
        return new Limits(bytes, RATIO, RATIO_FROM, DEPTH);
    }
}
