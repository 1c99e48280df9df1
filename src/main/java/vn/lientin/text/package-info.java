/**
 * Stage 2 of 6: a source text becomes an {@linkplain vn.lientin.text.ArticleText article text}: folded for comparison
 * with a map back to the original characters, cut into tokens and sentences, and told from the page's furniture.
 */
@NullMarked
package vn.lientin.text;

import org.jspecify.annotations.NullMarked;
