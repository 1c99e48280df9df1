/**
 * Stage 6 of 6: the knowledge base on disk, a TDB2 dataset with one writer.
 *
 * <p>The law of the knowledge graph: it describes an entity exactly as long as some article refers to it, and holds a
 * direct triple exactly as long as some fact node says so. {@link vn.lientin.store.KnowledgeBase} keeps it whatever is
 * added, changed or removed.
 */
@NullMarked
package vn.lientin.store;

import org.jspecify.annotations.NullMarked;
