/**
 * What follows from what articles say, by the rules of {@code ontology/rules}: SPARQL CONSTRUCT queries with a description,
 * an example, and a key.
 *
 * <p>A rule's key are the entities that one conclusion is about, as the office of a succession. Whatever changes in the
 * base, the rule is asked again for the keys that the change touches, and for those only; so conclusions stay exact without
 * another look at other articles. {@link vn.lientin.infer.InferenceRule} says what a file holds.
 */
@NullMarked
package vn.lientin.infer;

import org.jspecify.annotations.NullMarked;
