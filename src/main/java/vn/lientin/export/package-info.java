/**
 * Writes the knowledge base for other programs: RDF in five syntaxes, GraphML and GEXF for graph tools.
 *
 * <p>TriG, N-Quads and JSON-LD keep the graphs; Turtle and RDF/XML, which know none, hold their union. RDF is streamed. The
 * network for graph tools ({@link vn.lientin.export.Network}) is gathered in memory, since parallel edges are merged into one
 * with a weight, and written in a fixed order.
 */
@NullMarked
package vn.lientin.export;

import org.jspecify.annotations.NullMarked;
