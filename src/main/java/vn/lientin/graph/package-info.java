/**
 * Stage 5 of 6: the facts of an article become quads, checked against the shapes.
 *
 * <p>{@link vn.lientin.graph.ArticleGraph} is the only way to an {@link vn.lientin.graph.ArticleQuads}, and it checks
 * what it makes: quotes are cut from the text that they stand in, and a fact without evidence fails the shapes. So
 * nothing ungrounded can reach the store.
 *
 * <p>Every IRI is a pure function of the record (minted in {@link vn.lientin.graph.Iris}) and the description of an
 * entity is a pure function of its IRI: whatever tells two descriptions apart is part of the entity's key. That is what
 * lets articles be added and removed in any order with the same outcome. What tells persons of one name apart is their
 * home ({@link vn.lientin.graph.Homes}), which the article itself must give.
 */
@NullMarked
package vn.lientin.graph;

import org.jspecify.annotations.NullMarked;
