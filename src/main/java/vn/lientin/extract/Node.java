package vn.lientin.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lientin.text.Tokens;

/** A step of a compiled pattern. Immutable once parsed. */
abstract class Node {
    static final int NO_MATCH = -1;

    Node next = End.INSTANCE;

    /** The end of the whole match if this step and all after it match at token {@code i}, else {@link #NO_MATCH}. */
    abstract int match(Matcher matcher, int i);

    /** Tells what this step asks for, and which steps can come first in what follows it. */
    abstract void describe(Description description);

    /** What a step says of itself when the pattern is analysed. */
    interface Description {
        /** It takes one of these words or marks. */
        void takes(Set<Integer> words, Set<Integer> types);

        /** It takes a token that may be anything. */
        void takesAnything(Node next);

        /** It takes nothing; matching goes on with one of these. */
        void goesOn(List<Node> ways);

        /** It takes nothing; matching goes on with {@code round}, which leads back to it, and at last with {@code next}. */
        void repeats(Node round, Node next);

        /** It is the end. */
        void ends();
    }

    static final class End extends Node {
        static final End INSTANCE = new End();

        @Override
        int match(Matcher matcher, int i) {
            return i;
        }

        @Override
        void describe(Description description) {
            description.ends();
        }
    }

    /** One of some words or marks of punctuation as they stand, whatever their case. */
    static final class Word extends Node {
        private final WordSet words;
        /** That of the words: it tells of most tokens that they are none of them. */
        private final long folded;

        Word(WordSet words) {
            this.words = words;
            this.folded = words.folded();
        }

        Word or(Word other, Symbols symbols) {
            Set<Integer> both = numbers();
            both.addAll(other.numbers());
            return new Word(symbols.words(both));
        }

        private Set<Integer> numbers() {
            return words.stream().boxed().collect(Collectors.toSet());
        }

        @Override
        int match(Matcher matcher, int i) {
            if (i >= matcher.limit) {
                return NO_MATCH;
            }
            int word = matcher.marks.word(i);
            return ((folded >>> word) & 1) != 0 && words.has(word) ? next.match(matcher, i + 1) : NO_MATCH;
        }

        @Override
        void describe(Description description) {
            description.takes(numbers(), Set.of());
        }
    }

    /** A mark of one of some types. */
    static final class Typed extends Node {
        private final Set<Integer> types;
        private final TypeSet set;
        /** That of the types: it tells of most tokens that none of them is there. */
        private final long folded;

        Typed(Set<Integer> types, Symbols symbols) {
            this.types = types;
            this.set = symbols.types(types);
            this.folded = set.folded();
        }

        @Override
        int match(Matcher matcher, int i) {
            if (!matcher.types.mayHave(i, folded) || !matcher.types.any(i, set)) {
                return NO_MATCH;
            }
            MarksByToken marks = matcher.marks.starting();
            for (int slot = marks.begin(i); slot < marks.end(i); slot++) {
                if (set.has(marks.type(slot)) && marks.to(slot) <= matcher.limit) {
                    int end = next.match(matcher, marks.to(slot));
                    if (end != NO_MATCH) {
                        return end;
                    }
                }
            }
            return NO_MATCH;
        }

        /** The mark from one token to another that this step has taken. */
        Optional<Mark> exactly(Matcher matcher, int from, int to) {
            MarksByToken marks = matcher.marks.starting();
            for (int slot = marks.begin(from); slot < marks.end(from); slot++) {
                if (set.has(marks.type(slot)) && marks.to(slot) == to) {
                    return Optional.of(marks.mark(from, slot));
                }
            }
            return Optional.empty();
        }

        @Override
        void describe(Description description) {
            description.takes(Set.of(), types);
        }
    }

    /** A token of a kind. */
    static final class Token extends Node {
        enum Kind {
            CAPITALISED,
            /** An abbreviation, or a word with a capital inside. */
            BRAND_LIKE,
            LOWER_CASE,
            NUMBER,
            WORD,
            /** A quotation mark of any kind. */
            QUOTE;

            boolean fits(Tokens tokens, int i) {
                return switch (this) {
                    case CAPITALISED -> tokens.isCapitalised(i);
                    case BRAND_LIKE -> tokens.isBrandLike(i);
                    case LOWER_CASE -> tokens.isWord(i) && !tokens.isCapitalised(i);
                    case NUMBER -> tokens.kind(i) == Tokens.Kind.NUMBER;
                    case WORD -> tokens.isWord(i);
                    case QUOTE -> isQuote(tokens, i);
                };
            }
        }

        private final Set<Integer> kind;
        private final TypeSet set;

        Token(Kind kind, Symbols symbols) {
            this.kind = Set.of(symbols.kind(kind));
            this.set = symbols.types(this.kind);
        }

        @Override
        int match(Matcher matcher, int i) {
            return i < matcher.limit && matcher.types.any(i, set) ? next.match(matcher, i + 1) : NO_MATCH;
        }

        static boolean isQuote(Tokens tokens, int i) {
            return tokens.is(i, "“") || tokens.is(i, "”") || tokens.is(i, "\"");
        }

        @Override
        void describe(Description description) {
            description.takes(Set.of(), kind);
        }
    }

    /** Any token. */
    static final class Any extends Node {
        @Override
        int match(Matcher matcher, int i) {
            return i < matcher.limit ? next.match(matcher, i + 1) : NO_MATCH;
        }

        @Override
        void describe(Description description) {
            description.takesAnything(next);
        }
    }

    /** A step from which several ways lead on; it remembers where none of them did. */
    abstract static class Branching extends Node {
        /** Its number among the branching steps of all patterns. */
        int number;

        /** What it can begin with, as {@link Beginning#foldedWords} and {@link Beginning#foldedTypes} tell. */
        long words;

        long types;
        /** For way after way the same. */
        long[] ofWays = {};

        @Override
        final int match(Matcher matcher, int i) {
            if (!matcher.canBegin(words, types, i) || matcher.hasFailed(number, i)) {
                return NO_MATCH;
            }
            int end = matchAny(matcher, i);
            return end == NO_MATCH ? matcher.fail(number, i) : end;
        }

        abstract int matchAny(Matcher matcher, int i);

        /** Whether a way, counted from 0, can begin at token {@code i}. */
        final boolean canTake(int way, Matcher matcher, int i) {
            return matcher.canBegin(ofWays[2 * way], ofWays[2 * way + 1], i);
        }

        /** The steps that matching may go on with. */
        abstract List<Node> ways();

        @Override
        void describe(Description description) {
            description.goesOn(ways());
        }
    }

    /** One of several ways, tried in order. */
    static final class Choice extends Branching {
        private final Node[] ways;

        Choice(List<Node> ways) {
            this.ways = ways.toArray(Node[]::new);
        }

        @Override
        int matchAny(Matcher matcher, int i) {
            for (int k = 0; k < ways.length; k++) {
                int end = canTake(k, matcher, i) ? ways[k].match(matcher, i) : NO_MATCH;
                if (end != NO_MATCH) {
                    return end;
                }
            }
            return NO_MATCH;
        }

        @Override
        List<Node> ways() {
            return List.of(ways);
        }
    }

    /** Steps that may be left out. */
    static class Maybe extends Branching {
        Node body = End.INSTANCE;

        private final boolean lazy;

        /** {@code lazy} tries without them first. */
        Maybe(boolean lazy) {
            this.lazy = lazy;
        }

        @Override
        int matchAny(Matcher matcher, int i) {
            int end = lazy ? matchNext(matcher, i) : matchBody(matcher, i);
            if (end == NO_MATCH) {
                end = lazy ? matchBody(matcher, i) : matchNext(matcher, i);
            }
            return end;
        }

        int matchBody(Matcher matcher, int i) {
            return canTake(0, matcher, i) ? body.match(matcher, i) : NO_MATCH;
        }

        int matchNext(Matcher matcher, int i) {
            return canTake(1, matcher, i) ? next.match(matcher, i) : NO_MATCH;
        }

        @Override
        List<Node> ways() {
            return List.of(body, next);
        }
    }
}
