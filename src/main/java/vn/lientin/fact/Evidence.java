package vn.lientin.fact;

import java.util.List;

/**
 * Where a fact stands.
 *
 * @param passage the sentence, or another stretch, that a reader is shown
 * @param words the words inside the passage that carry the fact
 * @param rule name and version of the rule that read it, as {@code support.give/1}
 */
public record Evidence(Span passage, List<Span> words, String rule) {
    public Evidence {
        words = List.copyOf(words);
        for (Span span : words) {
            if (!passage.contains(span)) {
                throw new IllegalArgumentException(rule + ": words " + span + " outside the passage " + passage);
            }
        }
    }
}
