package vn.lientin.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** What can be known of a pattern before it meets a text: what its matches begin with, and what they cannot be without. */
final class PatternAnalysis {
    record Facts(Beginning beginning, Needs needs) {}

    /** What one step says of itself. A need is a set of 2 × word and 2 × type + 1. */
    private static final class Step implements Node.Description {
        private final Node node;
        private List<Node> following = List.of();
        /** One of these comes after it in any case. */
        private List<Node> certain = List.of();

        private @Nullable BitSet takes;
        private boolean branches;
        private Set<BitSet> needs = Set.of();

        private Step(Node node) {
            this.node = node;
            node.describe(this);
        }

        @Override
        public void takes(Set<Integer> words, Set<Integer> types) {
            BitSet one = new BitSet();
            words.forEach(word -> one.set(2 * word));
            types.forEach(type -> one.set(2 * type + 1));
            takes = one;
            following = List.of(node.next);
            certain = following;
        }

        @Override
        public void takesAnything(Node next) {
            following = List.of(next);
            certain = following;
        }

        @Override
        public void goesOn(List<Node> ways) {
            branches = true;
            following = ways;
            certain = following;
        }

        @Override
        public void repeats(Node round, Node next) {
            branches = true;
            following = List.of(round, next);
            certain = List.of(next);
        }

        @Override
        public void ends() {
            following = List.of();
            certain = following;
        }
    }

    private final Node start;
    private final Symbols symbols;
    private final IdentityHashMap<Node, Step> steps = new IdentityHashMap<>();

    private PatternAnalysis(Node start, Symbols symbols) {
        this.start = start;
        this.symbols = symbols;
    }

    static Facts of(Node start, Symbols symbols) {
        PatternAnalysis analysis = new PatternAnalysis(start, symbols);
        analysis.explore(start);
        for (Node node : analysis.steps.keySet()) {
            if (node instanceof Node.Branching branching) {
                branching.words = analysis.beginning(node).foldedWords();
                branching.types = analysis.beginning(node).foldedTypes();
                branching.ofWays = branching.ways().stream()
                        .map(analysis::beginning)
                        .flatMapToLong(way -> LongStream.of(way.foldedWords(), way.foldedTypes()))
                        .toArray();
            }
        }
        return new Facts(analysis.beginning(start), analysis.needs());
    }

    /** Visits all steps, those that follow a step before it, and works out what each needs. */
    private void explore(Node from) {
        Deque<Node> open = new ArrayDeque<>(List.of(from));
        Set<Node> entered = Collections.newSetFromMap(new IdentityHashMap<>());
        while (!open.isEmpty()) {
            Node node = open.peek();
            if (entered.add(node)) {
                if (node instanceof Node.Branching branching) {
                    branching.number = symbols.addStep();
                }
                successors(node).stream()
                        .filter(next -> !entered.contains(next))
                        .forEach(open::push);
            } else {
                open.pop();
                steps.computeIfAbsent(node, this::finished);
            }
        }
    }

    private static List<Node> successors(Node node) {
        List<Node> all = new ArrayList<>(new Step(node).following);
        if (node instanceof LookAhead ahead) {
            all.add(ahead.inside());
        }
        return all;
    }

    private Step finished(Node node) {
        Step step = new Step(node);
        step.needs = needs(step);
        return step;
    }

    private Set<BitSet> needs(Step step) {
        List<Set<BitSet>> ways = new ArrayList<>();
        for (Node next : step.certain) {
            Step following = steps.get(next);
            // A step that is not finished leads back to itself, and comes out by another way.
            if (following != null) {
                ways.add(following.needs);
            }
        }
        Set<BitSet> needs = new HashSet<>();
        if (!ways.isEmpty()) {
            needs.addAll(ways.get(0));
            ways.forEach(needs::retainAll);
            if (ways.size() > 1) {
                addOneOfEach(ways, needs);
            }
        }
        if (step.takes != null) {
            needs.add(step.takes);
        }
        return needs;
    }

    /** Where every way needs something of its own, one of these must be there. */
    private static void addOneOfEach(List<Set<BitSet>> ways, Set<BitSet> needs) {
        BitSet any = new BitSet();
        for (Set<BitSet> way : ways) {
            BitSet own = way.stream()
                    .filter(need -> !needs.contains(need))
                    .min(Comparator.comparingInt(BitSet::cardinality).thenComparing(BitSet::toString))
                    .orElse(null);
            if (own == null) {
                return;
            }
            any.or(own);
        }
        needs.add(any);
    }

    private Beginning beginning(Node from) {
        BitSet words = new BitSet();
        BitSet types = new BitSet();
        boolean anything = false;
        Deque<Node> open = new ArrayDeque<>(List.of(from));
        Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        while (!open.isEmpty()) {
            Step step = steps.get(open.pop());
            if (step == null || !seen.add(step.node)) {
                continue;
            }
            if (step.takes != null) {
                step.takes.stream().forEach(symbol -> (symbol % 2 == 0 ? words : types).set(symbol / 2));
            } else if (step.branches) {
                step.following.forEach(open::push);
            } else {
                anything = true;
            }
        }
        return symbols.beginning(anything, words, types);
    }

    /** The needs of the whole pattern, apart from what it begins with: it is tried only where that stands. */
    private Needs needs() {
        Step first = steps.get(start);
        Beginning beginning = beginning(start);
        BitSet met = new BitSet();
        beginning.words().stream().forEach(word -> met.set(2 * word));
        beginning.types().stream().forEach(type -> met.set(2 * type + 1));
        return new Needs((first == null ? Set.<BitSet>of() : first.needs)
                .stream().filter(need -> !need.equals(met)).toList());
    }
}
