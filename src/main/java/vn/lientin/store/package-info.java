/**
 * Stage 6 of 6: the knowledge base on disk, a TDB2 dataset with one writer.
 *
 * <p>The law of the knowledge graph: it describes an entity exactly as long as some article refers to it, and holds a
 * direct triple exactly as long as some fact node says so. {@link vn.lientin.store.KnowledgeBase} keeps it whatever is
 * added, changed or removed. Which nodes are one person ({@link vn.lientin.store.Identities}) is worked out anew with each
 * change, for the names that it touched, and stands in the inferred graph: a function of the articles and the curator's
 * pins.
 *
 * <p>Only the history graph ({@link vn.lientin.store.History}) depends on what was done rather than on what is there. One
 * process at a time has a base open, and in it one thread writes while others read. Each change is one transaction; {@link
 * vn.lientin.store.Compaction} keeps the files from growing with them.
 */
@NullMarked
package vn.lientin.store;

import org.jspecify.annotations.NullMarked;
