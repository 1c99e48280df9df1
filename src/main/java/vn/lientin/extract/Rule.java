package vn.lientin.extract;

import java.util.List;
import java.util.Map;

/**
 * A rule: a pattern, the type of mark that it makes, and sentences that show what it does.
 *
 * @param id name and version, as {@code support.give/1}
 * @param makes type of the mark
 * @param with fixed properties that the mark carries
 * @param yes sentences that the rule must match, with the match in [[ ]]
 * @param no sentences that the rule must leave alone
 */
public record Rule(
        String id, String makes, String source, Map<String, String> with, List<String> yes, List<String> no) {
    public Rule {
        with = Map.copyOf(with);
        yes = List.copyOf(yes);
        no = List.copyOf(no);
    }

    /** What a rule's mark was made of: the rule, and what the named parts of its pattern matched. */
    public record Found(Rule rule, Mark.Parts parts) {
        public String with(String property, String otherwise) {
            return rule.with().getOrDefault(property, otherwise);
        }
    }
}
