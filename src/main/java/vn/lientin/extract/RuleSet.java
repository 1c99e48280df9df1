package vn.lientin.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lientin.extract.Pattern.Match;
import vn.lientin.text.Sentence;

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

    private record Compiled(Rule rule, Pattern pattern) {}

    private final String name;
    private final Select select;
    private final List<Compiled> rules = new ArrayList<>();
    private final Map<String, List<Compiled>> byWord = new HashMap<>();
    private final Map<String, List<Compiled>> byType = new HashMap<>();
    private final List<Compiled> anywhere = new ArrayList<>();

    private RuleSet(String name, Select select) {
        this.name = name;
        this.select = select;
    }

    /** Throws {@link IllegalArgumentException} that names the rule and says what is wrong with it. */
    public static RuleSet load(String name) {
        RuleFile file = RuleFile.read(name);
        RuleSet set = new RuleSet(name, Select.valueOf(file.select().toUpperCase(Locale.ROOT)));
        for (Rule rule : file.rules()) {
            try {
                set.index(new Compiled(rule, PatternParser.parse(rule.source())));
            } catch (RuntimeException e) {
                throw new IllegalArgumentException("rule " + rule.id() + ": " + e.getMessage(), e);
            }
        }
        return set;
    }

    private void index(Compiled compiled) {
        rules.add(compiled);
        if (compiled.pattern.canBeginWithAnything()) {
            anywhere.add(compiled);
            return;
        }
        for (String word : compiled.pattern.firstWords()) {
            byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(compiled);
        }
        for (String type : compiled.pattern.firstTypes()) {
            byType.computeIfAbsent(type, t -> new ArrayList<>()).add(compiled);
        }
    }

    public String name() {
        return name;
    }

    public List<Rule> rules() {
        return rules.stream().map(Compiled::rule).toList();
    }

    /** Marks what the rules find in a sentence. */
    void apply(Marks marks, Sentence sentence) {
        List<Mark> found = new ArrayList<>();
        int free = sentence.from();
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (select == Select.LONGEST && i < free) {
                continue;
            }
            Mark best = null;
            for (Compiled candidate : candidates(marks, i)) {
                Optional<Match> match = candidate.pattern.match(marks, i, sentence.from(), sentence.to());
                if (match.isEmpty()) {
                    continue;
                }
                Mark mark = mark(candidate.rule, match.get());
                if (select == Select.ALL) {
                    found.add(mark);
                } else if (best == null || mark.to() > best.to()) {
                    best = mark;
                }
            }
            if (best != null) {
                found.add(best);
                free = best.to();
            }
        }
        found.forEach(marks::add);
    }

    private static Mark mark(Rule rule, Match match) {
        return new Mark(rule.makes(), match.from(), match.to(), new Rule.Found(rule, match.parts()), rule.id());
    }

    private Iterable<Compiled> candidates(Marks marks, int i) {
        List<Compiled> byThisWord = byWord.getOrDefault(marks.tokens().lower(i), List.of());
        List<Mark> here = marks.at(i);
        if (here.isEmpty() && anywhere.isEmpty()) {
            return byThisWord;
        }
        Set<Compiled> all = new HashSet<>(byThisWord);
        for (Mark mark : here) {
            all.addAll(byType.getOrDefault(mark.type(), List.of()));
        }
        all.addAll(anywhere);
        if (all.size() < 2) {
            return all;
        }
        List<Compiled> ordered = new ArrayList<>(all);
        ordered.sort((a, b) -> Integer.compare(rules.indexOf(a), rules.indexOf(b)));
        return ordered;
    }
}
