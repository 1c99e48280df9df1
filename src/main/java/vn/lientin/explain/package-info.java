/**
 * After the stages: what a fact comes from, down to the words.
 *
 * <p>{@link vn.lientin.explain.Explainer} gathers it from the knowledge base alone: the article's file may be gone. What
 * the graphs do not say in so many words stands in the fact's {@link vn.lientin.graph.Trace}.
 */
@NullMarked
package vn.lientin.explain;

import org.jspecify.annotations.NullMarked;
