/**
 * Questions to the knowledge base: the named queries of {@code queries/}, and running them or any SPARQL file.
 *
 * <p>A query file opens with comment lines that say what it asks, in Vietnamese and English, and what it takes:
 *
 * <pre>
 * # title@vi: Các chức vụ của một người
 * # title@en: Offices of a person
 * # answers@vi: …
 * # answers@en: …
 * # param NAME TYPE required|DEFAULT "nhãn"@vi "label"@en
 * # example NAME: SELECT ?value { … }
 * </pre>
 *
 * <p>TYPE is {@code text}, {@code iri}, {@code integer} or {@code date}. A parameter is the variable of the same name; its
 * value is put into the parsed query as one RDF term, so it cannot change the query. The example query finds a value that
 * gives rows in whatever data there is. Texts are matched without tone marks and case by the function {@code ltfn:fold}
 * ({@link vn.lientin.query.Fold}). This and the other {@link vn.lientin.query.Extensions} are known to the program and to its
 * endpoint, not to other stores.
 */
@NullMarked
package vn.lientin.query;

import org.jspecify.annotations.NullMarked;
