/**
 * The facts of one article as plain records: what the link stage makes and the graph stage writes.
 *
 * <p>Nothing here knows RDF. All positions are Unicode code points of the article's text, from 0, end exclusive; a
 * {@link vn.lientin.fact.Span} is cut against that text, so a quote that is not there cannot be built.
 */
@NullMarked
package vn.lientin.fact;

import org.jspecify.annotations.NullMarked;
