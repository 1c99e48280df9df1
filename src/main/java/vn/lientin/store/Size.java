package vn.lientin.store;

/**
 * How large a knowledge base is.
 *
 * @param facts in all articles, meetings not counted
 * @param bytes on the disk
 */
public record Size(long facts, long bytes) {
    /** What one fact takes with all that belongs to it; 0 where there is none. */
    public long bytesPerFact() {
        return facts == 0 ? 0 : bytes / facts;
    }
}
