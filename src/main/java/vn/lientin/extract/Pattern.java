package vn.lientin.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lientin.extract.Mark.Part;
import vn.lientin.extract.Mark.Parts;
import vn.lientin.text.Tokens;

/**
 * A compiled pattern over tokens and marks. Immutable; safe on many threads.
 *
 * <p>The notation is described in {@link PatternParser}. Matching takes the first way through, trying repetitions as long
 * as possible, never beyond the sentence.
 */
final class Pattern {
    private final Node start;
    /** Words and types that a match can begin with; both empty if it can begin with anything. */
    private final Set<String> firstWords = new HashSet<>();

    private final Set<String> firstTypes = new HashSet<>();
    private final boolean anyFirst;

    Pattern(Node start) {
        this.start = start;
        this.anyFirst = !start.firsts(firstWords, firstTypes);
    }

    boolean canBeginWithAnything() {
        return anyFirst;
    }

    Set<String> firstWords() {
        return firstWords;
    }

    Set<String> firstTypes() {
        return firstTypes;
    }

    /** A match that begins at a token and ends before {@code limit}; not an empty one. */
    Optional<Match> match(Marks marks, int from, int begin, int limit) {
        Run run = new Run(marks, begin, limit);
        int end = start.match(run, from);
        return end > from ? Optional.of(new Match(from, end, run.parts())) : Optional.empty();
    }

    record Match(int from, int to, Parts parts) {}

    /** One attempt: the limits, and what was captured so far. */
    static final class Run {
        final Marks marks;
        final Tokens tokens;
        final int begin;
        final int limit;
        private final List<String> names = new ArrayList<>();
        private final List<Part> captured = new ArrayList<>();
        private int steps;

        Run(Marks marks, int begin, int limit) {
            this.marks = marks;
            this.tokens = marks.tokens();
            this.begin = begin;
            this.limit = limit;
        }

        Parts parts() {
            Map<String, List<Part>> byName = new LinkedHashMap<>();
            for (int i = 0; i < names.size(); i++) {
                byName.computeIfAbsent(names.get(i), name -> new ArrayList<>()).add(captured.get(i));
            }
            return new Parts(byName);
        }
    }

    /** A step of the pattern. */
    abstract static class Node {
        /** Steps of one attempt after which it is given up, so that no sentence can hold up the run. */
        static final int MAX_STEPS = 20_000;

        Node next = End.INSTANCE;

        /** The end of the whole match if this step and all after it match at {@code i}, else -1. */
        abstract int match(Run run, int i);

        /** Collects what this step can begin with; false if it can begin with anything. */
        abstract boolean firsts(Set<String> words, Set<String> types);

        final int go(Run run, int i) {
            return ++run.steps > MAX_STEPS ? -1 : next.match(run, i);
        }
    }

    static final class End extends Node {
        static final End INSTANCE = new End();

        @Override
        int match(Run run, int i) {
            return i;
        }

        @Override
        boolean firsts(Set<String> words, Set<String> types) {
            return false;
        }
    }

    /** A word or mark of punctuation as it stands, whatever its case. */
    static final class Word extends Node {
        private final String lower;

        Word(String lower) {
            this.lower = lower;
        }

        @Override
        int match(Run run, int i) {
            return i < run.limit && run.tokens.lower(i).equals(lower) ? go(run, i + 1) : -1;
        }

        @Override
        boolean firsts(Set<String> words, Set<String> types) {
            words.add(lower);
            return true;
        }
    }

    /** A mark of one of some types. */
    static final class Typed extends Node {
        private final Set<String> types;

        Typed(Set<String> types) {
            this.types = types;
        }

        @Override
        int match(Run run, int i) {
            for (Mark mark : run.marks.at(i)) {
                if (mark.to() <= run.limit && types.contains(mark.type())) {
                    int end = go(run, mark.to());
                    if (end >= 0) {
                        return end;
                    }
                }
            }
            return -1;
        }

        Optional<Mark> exactly(Run run, int from, int to) {
            return run.marks.at(from).stream()
                    .filter(mark -> mark.to() == to && types.contains(mark.type()))
                    .findFirst();
        }

        @Override
        boolean firsts(Set<String> words, Set<String> firstTypes) {
            firstTypes.addAll(types);
            return true;
        }
    }

    /** A token of a kind. */
    static final class Token extends Node {
        enum Kind {
            ANY,
            CAPITALISED,
            LOWER_CASE,
            NUMBER,
            WORD,
            /** A quotation mark of any kind. */
            QUOTE
        }

        private final Kind kind;

        Token(Kind kind) {
            this.kind = kind;
        }

        @Override
        int match(Run run, int i) {
            return i < run.limit && fits(run.tokens, i) ? go(run, i + 1) : -1;
        }

        static boolean isQuote(String mark) {
            return mark.equals("“") || mark.equals("”") || mark.equals("\"");
        }

        private boolean fits(Tokens tokens, int i) {
            return switch (kind) {
                case ANY -> true;
                case CAPITALISED -> tokens.isCapitalised(i);
                case LOWER_CASE -> tokens.isWord(i) && !tokens.isCapitalised(i);
                case NUMBER -> tokens.kind(i) == Tokens.Kind.NUMBER;
                case WORD -> tokens.isWord(i);
                case QUOTE -> isQuote(tokens.lower(i));
            };
        }

        @Override
        boolean firsts(Set<String> words, Set<String> types) {
            return false;
        }
    }

    /** One of several ways, tried in order. */
    static final class Choice extends Node {
        private final List<Node> ways;

        Choice(List<Node> ways) {
            this.ways = ways;
        }

        @Override
        int match(Run run, int i) {
            for (Node way : ways) {
                int end = way.match(run, i);
                if (end >= 0) {
                    return end;
                }
            }
            return -1;
        }

        @Override
        boolean firsts(Set<String> words, Set<String> types) {
            boolean known = true;
            for (Node way : ways) {
                known &= way.firsts(words, types);
            }
            return known;
        }
    }

    /** A step repeated, as often as possible or as seldom as possible. */
    static final class Repeat extends Node {
        @Nullable
        Node body;

        private final boolean lazy;

        Repeat(boolean lazy) {
            this.lazy = lazy;
        }

        @Override
        int match(Run run, int i) {
            if (lazy) {
                int end = go(run, i);
                return end >= 0 ? end : again(run, i);
            }
            int end = again(run, i);
            return end >= 0 ? end : go(run, i);
        }

        private int again(Run run, int i) {
            return body == null || ++run.steps > MAX_STEPS ? -1 : body.match(run, i);
        }

        @Override
        boolean firsts(Set<String> words, Set<String> types) {
            return body != null && body.firsts(words, types) && next.firsts(words, types);
        }
    }

    /** Comes back to a repetition; a round that took nothing ends it. */
    static final class Back extends Node {
        private final Repeat repeat;

        Back(Repeat repeat) {
            this.repeat = repeat;
        }

        @Override
        int match(Run run, int i) {
            return repeat.match(run, i);
        }

        @Override
        boolean firsts(Set<String> words, Set<String> types) {
            return false;
        }
    }

    /** Remembers under a name what the steps inside matched. */
    static final class Capture extends Node {
        private final String name;
        private final Node inside;
        private final @Nullable Typed only;

        /** {@code inside} must end in the {@link CaptureEnd} of this capture. */
        Capture(String name, Node inside, @Nullable Typed only) {
            this.name = name;
            this.inside = inside;
            this.only = only;
        }

        @Override
        int match(Run run, int i) {
            run.names.add(name);
            run.captured.add(new Part(i, i, Optional.empty()));
            int slot = run.captured.size() - 1;
            int end = inside.match(run, i);
            if (end < 0) {
                run.names.subList(slot, run.names.size()).clear();
                run.captured.subList(slot, run.captured.size()).clear();
            }
            return end;
        }

        @Override
        boolean firsts(Set<String> words, Set<String> types) {
            return inside.firsts(words, types);
        }
    }

    /** The end of a capture. */
    static final class CaptureEnd extends Node {
        @Nullable
        Capture capture;

        @Override
        int match(Run run, int i) {
            int slot = openSlot(run);
            Part open = run.captured.get(slot);
            Optional<Mark> mark = capture == null || capture.only == null
                    ? Optional.empty()
                    : capture.only.exactly(run, open.from(), i);
            run.captured.set(slot, new Part(open.from(), i, mark));
            int end = go(run, i);
            if (end < 0) {
                run.captured.set(slot, open);
            }
            return end;
        }

        private int openSlot(Run run) {
            for (int slot = run.captured.size() - 1; slot >= 0; slot--) {
                Part part = run.captured.get(slot);
                if (capture != null && run.names.get(slot).equals(capture.name) && part.from() == part.to()) {
                    return slot;
                }
            }
            throw new IllegalStateException("capture was never opened");
        }

        @Override
        boolean firsts(Set<String> words, Set<String> types) {
            return next.firsts(words, types);
        }
    }

    /** What must, or must not, follow here. */
    static final class Ahead extends Node {
        private final Node inside;
        private final boolean wanted;

        Ahead(Node inside, boolean wanted) {
            this.inside = inside;
            this.wanted = wanted;
        }

        @Override
        int match(Run run, int i) {
            int slot = run.names.size();
            boolean found = inside.match(run, i) >= 0;
            run.names.subList(slot, run.names.size()).clear();
            run.captured.subList(slot, run.captured.size()).clear();
            return found == wanted ? go(run, i) : -1;
        }

        @Override
        boolean firsts(Set<String> words, Set<String> types) {
            return next.firsts(words, types);
        }
    }

    /** What must, or must not, stand directly before: a word, a mark of a type, or the beginning of the sentence. */
    static final class Behind extends Node {
        private final Set<String> words;
        private final Set<String> types;
        private final boolean wanted;

        /** The word "^" stands for the beginning of the sentence. */
        Behind(Set<String> words, Set<String> types, boolean wanted) {
            this.words = words;
            this.types = types;
            this.wanted = wanted;
        }

        @Override
        int match(Run run, int i) {
            return found(run, i) == wanted ? go(run, i) : -1;
        }

        private boolean found(Run run, int i) {
            if (i <= run.begin) {
                return words.contains("^");
            }
            String before = run.tokens.lower(i - 1);
            if (words.contains(before) || (words.contains("[quote]") && Token.isQuote(before))) {
                return true;
            }
            for (String type : types) {
                if (run.marks.endingAt(i, type).isPresent()) {
                    return true;
                }
            }
            return false;
        }

        @Override
        boolean firsts(Set<String> firstWords, Set<String> firstTypes) {
            return next.firsts(firstWords, firstTypes);
        }
    }
}
