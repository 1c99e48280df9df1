package vn.lientin.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lientin.extract.Pattern.Match;

/**
 * The rules of one file, {@code vi/rules/NAME.yaml}, tried at every token of a sentence.
 *
 * <p>The file says which matches count, by its key {@code select}:
 *
 * <ul>
 *   <li>{@code longest}: of the rules that match at a token the longest match wins, of equally long ones the rule that
 *       stands first; the next attempt begins after the match.
 *   <li>{@code nested}: the same, but the next attempt begins at the next token, so that matches may lie in others.
 *   <li>{@code all}: every rule makes its own marks at every token.
 * </ul>
 */
public final class RuleSet {
    private enum Select {
        LONGEST,
        NESTED,
        ALL
    }

    private record Compiled(Rule rule, Pattern pattern) {
        Mark mark(Match match) {
            return new Mark(rule.makes(), match.from(), match.to(), new Rule.Found(rule, match.parts()), rule.id());
        }
    }

    private final String name;
    private final Select select;
    private final List<Compiled> rules = new ArrayList<>();

    private RuleSet(String name, Select select) {
        this.name = name;
        this.select = select;
    }

    /** Throws {@link IllegalArgumentException} that names the rule and says what is wrong with it. */
    static RuleSet load(String name, Symbols symbols) {
        RuleFile file = RuleFile.read(name);
        RuleSet set = new RuleSet(name, Select.valueOf(file.select().toUpperCase(Locale.ROOT)));
        for (Rule rule : file.rules()) {
            try {
                set.rules.add(new Compiled(rule, PatternParser.parse(rule.source(), symbols)));
            } catch (RuntimeException e) {
                throw new IllegalArgumentException("rule " + rule.id() + ": " + e.getMessage(), e);
            }
        }
        return set;
    }

    public String name() {
        return name;
    }

    public List<Rule> rules() {
        return rules.stream().map(Compiled::rule).toList();
    }

    /** Marks what the rules find in sentences, in each without the marks that they make there. */
    void apply(Marks marks, List<SentenceSymbols> sentences) {
        Matcher matcher = new Matcher(marks);
        for (SentenceSymbols present : sentences) {
            present.refresh();
            List<Candidate> candidates = new ArrayList<>();
            for (Compiled rule : rules) {
                if (rule.pattern.canMatch(present)) {
                    candidates.add(new Candidate(rule));
                }
            }
            if (!candidates.isEmpty()) {
                matcher.enter(present.sentence());
                find(candidates, matcher).forEach(marks::add);
            }
        }
    }

    /** A rule that may match in the sentence at hand. */
    private static final class Candidate {
        private static final int NOT_YET = -1;

        private final Compiled compiled;
        private int reserved = NOT_YET;

        Candidate(Compiled compiled) {
            this.compiled = compiled;
        }

        @Nullable
        Mark match(Matcher matcher, int token) {
            if (!compiled.pattern.canBegin(matcher.marks, token)) {
                return null;
            }
            if (reserved == NOT_YET) {
                reserved = matcher.reserve(compiled.pattern.branches());
            }
            Optional<Match> match = compiled.pattern.match(matcher, reserved, token);
            return match.map(compiled::mark).orElse(null);
        }
    }

    private List<Mark> find(List<Candidate> candidates, Matcher matcher) {
        List<Mark> found = new ArrayList<>();
        int i = matcher.begin;
        while (i < matcher.limit) {
            Mark best = null;
            for (Candidate candidate : candidates) {
                Mark mark = candidate.match(matcher, i);
                if (mark == null) {
                    continue;
                }
                if (select == Select.ALL) {
                    found.add(mark);
                } else if (best == null || mark.to() > best.to()) {
                    best = mark;
                }
            }
            if (best != null) {
                found.add(best);
            }
            i = best != null && select == Select.LONGEST ? best.to() : i + 1;
        }
        return found;
    }
}
