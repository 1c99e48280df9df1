package vn.lientin.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
 *
 * <p>By its key {@code beside} it may name types of mark without which what its rules find is of no use: in sentences that
 * have none of them they are not tried.
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
    /** What a sentence must have for its rules to be tried. */
    private final Needs beside;

    private final List<Compiled> rules;
    /** By rule: what its matches cannot be without. They are asked for with every sentence, so they lie together. */
    private final Needs[] needs;

    private final RuleIndex index;

    private RuleSet(RuleFile file, List<Compiled> rules, Symbols symbols) {
        this.name = file.name();
        this.select = Select.valueOf(file.select().toUpperCase(Locale.ROOT));
        this.beside = Needs.ofTypes(file.beside().stream().map(symbols::addType).toList());
        this.rules = List.copyOf(rules);
        this.needs = rules.stream().map(rule -> rule.pattern.needs()).toArray(Needs[]::new);
        this.index = new RuleIndex(rules.stream().map(Compiled::pattern).toList(), symbols);
    }

    /** Throws {@link IllegalArgumentException} that names the rule and says what is wrong with it. */
    static RuleSet load(String name, Symbols symbols) {
        RuleFile file = RuleFile.read(name);
        List<Compiled> rules = new ArrayList<>();
        for (Rule rule : file.rules()) {
            try {
                symbols.addType(rule.makes());
                rules.add(new Compiled(rule, PatternParser.parse(rule.source(), symbols)));
            } catch (RuntimeException e) {
                throw new IllegalArgumentException("rule " + rule.id() + ": " + e.getMessage(), e);
            }
        }
        return new RuleSet(file, rules, symbols);
    }

    public String name() {
        return name;
    }

    public List<Rule> rules() {
        return rules.stream().map(Compiled::rule).toList();
    }

    /** Marks what the rules find in sentences, in each without the marks that they make there. */
    void apply(Matcher matcher, List<SentenceSymbols> sentences) {
        Attempts attempts = new Attempts(matcher);
        for (SentenceSymbols present : sentences) {
            if (beside.lastMet(present) >= 0) {
                matcher.enter(present.sentence());
                attempts.enter(present);
                find(attempts, present);
            }
        }
    }

    private void find(Attempts attempts, SentenceSymbols present) {
        List<Mark> found = attempts.found;
        found.clear();
        int to = present.sentence().to();
        int i = attempts.next(present.sentence().from(), to);
        while (i < to) {
            List<Mark> here = attempts.at(i, present);
            if (here.isEmpty()) {
                i = attempts.next(i + 1, to);
            } else if (select == Select.ALL) {
                found.addAll(here);
                i = attempts.next(i + 1, to);
            } else {
                Mark best = longest(here);
                found.add(best);
                i = attempts.next(select == Select.LONGEST ? best.to() : i + 1, to);
            }
        }
        present.add(found);
    }

    /** The first of the longest. */
    private static Mark longest(List<Mark> marks) {
        Mark best = marks.get(0);
        for (Mark mark : marks) {
            if (mark.to() > best.to()) {
                best = mark;
            }
        }
        return best;
    }

    /** The rules being tried in one sentence after the other. */
    private final class Attempts {
        private final Matcher matcher;
        /** The rules that the sentence has been asked for, whether it has what they need. */
        private final long[] asked = index.none();

        private final long[] possible = index.none();
        /** By possible rule: behind this token there is not all that it needs. */
        private final int[] last = new int[rules.size()];
        /** The possible ones of those that can begin at any token. */
        private final long[] anywhere = index.none();

        private boolean isAnyAnywhere;
        private final long[] candidates = index.none();
        private final List<Mark> here = new ArrayList<>();
        /** What has been found in the sentence. */
        private final List<Mark> found = new ArrayList<>();

        Attempts(Matcher matcher) {
            this.matcher = matcher;
        }

        /** Goes to a sentence. */
        void enter(SentenceSymbols present) {
            Arrays.fill(asked, 0);
            Arrays.fill(possible, 0);
            isAnyAnywhere = false;
            for (int k = 0; k < anywhere.length; k++) {
                anywhere[k] = possible(k, index.anywhere()[k], present);
                isAnyAnywhere |= anywhere[k] != 0;
            }
        }

        /** The possible ones of some rules, 64 of which are in each row. */
        private long possible(int row, long some, SentenceSymbols present) {
            for (long left = some & ~asked[row]; left != 0; left &= left - 1) {
                int number = (row << 6) + Long.numberOfTrailingZeros(left);
                last[number] = needs[number].lastMet(present);
                if (last[number] >= 0) {
                    possible[row] |= 1L << number;
                }
            }
            asked[row] |= some;
            return some & possible[row];
        }

        /** The first token that is not before {@code from} at which a rule may begin; {@code to} where there is none before it. */
        int next(int from, int to) {
            return isAnyAnywhere ? from : index.next(matcher.marks, from, to);
        }

        /** The marks that rules make at a token, in the order of the rules; good until the next token. */
        List<Mark> at(int token, SentenceSymbols present) {
            here.clear();
            index.find(
                    matcher.marks, token, anywhere, token == present.sentence().from(), candidates);
            for (int k = 0; k < candidates.length; k++) {
                for (long left = possible(k, candidates[k], present); left != 0; left &= left - 1) {
                    int number = (k << 6) + Long.numberOfTrailingZeros(left);
                    if (token <= last[number]) {
                        attempt(rules.get(number), token);
                    }
                }
            }
            return here;
        }

        private void attempt(Compiled rule, int token) {
            Optional<Match> match = rule.pattern.match(matcher, token);
            if (match.isPresent()) {
                here.add(rule.mark(match.get()));
            }
        }
    }
}
