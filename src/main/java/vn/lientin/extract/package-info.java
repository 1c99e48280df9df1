/**
 * Stage 3 of 6: an article text gets {@linkplain vn.lientin.extract.Mark marks}: words of the lexicon, places, persons,
 * bodies, offices, dates and amounts, and frames that say who does what.
 *
 * <p>The passes run one after another over the same tokens, each seeing the marks of those before. What a pass looks for
 * is data under {@code src/main/resources/vi}: gazetteers, word lists, and rules in YAML with their examples.
 */
@NullMarked
package vn.lientin.extract;

import org.jspecify.annotations.NullMarked;
