package vn.lientin.read;

/** What came of reading one input: an article, or the reason why there is none. */
public sealed interface Reading {
    /** An article to be understood. */
    record Article(SourceFile file) implements Reading {}

    /**
     * An article that is the same as when it was read before: nobody sent it again.
     *
     * @param name names the article's IRI
     */
    record Unchanged(String name, String digest) implements Reading {}

    /**
     * An input that was left out.
     *
     * @param name the path, as a person would look for it
     * @param detail what is wrong, where, and what can be done
     */
    record Skipped(String name, Reason reason, String detail) implements Reading {
        @Override
        public String toString() {
            return name + ": " + reason + ": " + detail;
        }
    }
}
