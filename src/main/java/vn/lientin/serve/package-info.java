/**
 * The server: SPARQL endpoint, linked data, and pages for people, over one knowledge base that it only reads.
 *
 * <ul>
 *   <li>{@code /sparql}: SPARQL 1.1 query (GET and POST), without update, LOAD or SERVICE, within a time limit.
 *   <li>{@code /data?graph=IRI}: the Graph Store Protocol, to read one graph; {@code /data?default} reads the union of all.
 *   <li>{@code /id/…} and {@code /ontology}: the local copy of each IRI, as HTML, Turtle, JSON-LD, N-Triples or RDF/XML by
 *       {@code Accept} or by {@code ?format=html|ttl|jsonld|nt|rdfxml}.
 *   <li>{@code /}, {@code /search}, {@code /query/NAME}, {@code /editor}: pages, in Vietnamese or English ({@code ?lang=}).
 *   <li>{@code /explain?fact=IRI}: what a fact comes from, as a page or as JSON.
 *   <li>{@code POST /$/backup}: the whole knowledge base, for whoever runs the server.
 * </ul>
 *
 * <p>{@link vn.lientin.serve.LientinServer} puts Fuseki behind {@link vn.lientin.serve.PageFilter}, which answers all but
 * the first two and the backup. Pages are built as a DOM, never by joining text, and load nothing from elsewhere.
 */
@NullMarked
package vn.lientin.serve;

import org.jspecify.annotations.NullMarked;
