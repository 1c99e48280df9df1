package vn.lientin.store;

/**
 * How large a knowledge base is.
 *
 * @param facts in all articles, meetings not counted
 * @param bytes on the disk
 * @param ofArticles the share of the bytes that articles take, not what comes with the program
 */
public record Size(long facts, long bytes, double ofArticles) {
    /** What one fact takes with its evidence and all that belongs to it; 0 where there is none. */
    public long bytesPerFact() {
        return facts == 0 ? 0 : Math.round(bytes * ofArticles / facts);
    }
}
