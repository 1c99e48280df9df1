package vn.lientin.store;

/** What became of an article that was put into the knowledge base. */
public enum Outcome {
    ADDED,
    UPDATED,
    UNCHANGED,
    /** Left out: a later capture of the same page is stored. */
    SUPERSEDED
}
