package vn.lientin.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lientin.extract.Mark.Part;
import vn.lientin.extract.Mark.Parts;
import vn.lientin.extract.Node.Typed;
import vn.lientin.text.Sentence;
import vn.lientin.text.Tokens;

/**
 * Patterns being matched in one sentence after the other: the limits, what was captured so far, and which steps have
 * failed at which tokens.
 *
 * <p>Whether a step and all that comes after it match at a token depends on nothing but the sentence and the round of
 * the repetitions around it. So what has failed once is not tried again by an attempt that takes long, and matching takes
 * time in proportion to the pattern and the sentence, however the pattern repeats itself. One thread at a time.
 */
final class Matcher {
    /**
     * So many branching steps an attempt may try before it begins to remember which of them failed. Nearly all are done
     * long before.
     */
    private static final int PATIENCE = 100;

    /** The end of a capture that is not closed yet. */
    private static final int OPEN = -1;

    final Marks marks;
    final Tokens tokens;
    final TypeBits types;
    int begin;
    int limit;
    /** Which round of the repetitions around it matching is in; {@link Counted} tells how. */
    int rounds;

    private final Failures failures = new Failures();
    /** How many branching steps the attempt has tried. */
    private int tried;

    private String[] names = new String[8];
    private int[] from = new int[8];
    private int[] to = new int[8];
    private @Nullable Typed[] only = new Typed[8];
    private int captures;

    Matcher(Marks marks) {
        this.marks = marks;
        this.tokens = marks.tokens();
        this.types = marks.types();
    }

    /** Goes to a sentence, and forgets the one before. */
    void enter(Sentence sentence) {
        begin = sentence.from();
        limit = sentence.to();
        failures.clear();
    }

    /** Begins an attempt. */
    void start() {
        captures = 0;
        rounds = 0;
        tried = 0;
    }

    /** Whether a step has failed at a token before. */
    boolean hasFailed(int step, int token) {
        tried++;
        return !failures.isEmpty() && failures.has(step, rounds, token - begin);
    }

    /** A step fails at a token. */
    int fail(int step, int token) {
        if (tried > PATIENCE) {
            remember(step, token);
        }
        return Node.NO_MATCH;
    }

    /** Remembers that a step fails at a token. */
    void remember(int step, int token) {
        failures.add(step, rounds, token - begin);
    }

    /** Takes back {@link #remember}. */
    void unfail(int step, int token) {
        failures.remove(step, rounds, token - begin);
    }

    /** Whether what begins with some {@link Beginning#foldedWords words} and types may begin at a token. */
    boolean canBegin(long ofWords, long ofTypes, int token) {
        if (token >= limit) {
            return ofTypes == Beginning.EVERY;
        }
        return ((ofWords >>> marks.word(token)) & 1) != 0 || types.mayHave(token, ofTypes);
    }

    /** How many captures there are, to go back to by {@link #drop}. */
    int captures() {
        return captures;
    }

    void open(String name, int token) {
        if (captures == names.length) {
            int more = captures * 2;
            names = Arrays.copyOf(names, more);
            from = Arrays.copyOf(from, more);
            to = Arrays.copyOf(to, more);
            only = Arrays.copyOf(only, more);
        }
        names[captures] = name;
        from[captures] = token;
        to[captures] = OPEN;
        captures++;
    }

    /** The capture of this name that is still open. */
    int lastOpen(String name) {
        int slot = captures - 1;
        while (!(to[slot] == OPEN && name.equals(names[slot]))) {
            slot--;
        }
        return slot;
    }

    /** {@code step} is the only one inside, where it takes a mark. */
    void close(int slot, int token, @Nullable Typed step) {
        to[slot] = token;
        only[slot] = step;
    }

    void reopen(int slot) {
        to[slot] = OPEN;
    }

    void drop(int toCount) {
        captures = toCount;
    }

    /** What was captured, by name, in the order of the text. */
    Parts parts() {
        if (captures == 0) {
            return Parts.NONE;
        }
        String[] called = new String[captures];
        Part[] parts = new Part[captures];
        for (int i = 0; i < captures; i++) {
            called[i] = names[i];
            parts[i] = new Part(from[i], to[i], mark(i));
        }
        return new Parts(List.of(called), List.of(parts));
    }

    /** Asked for when the whole has matched: most captures are dropped. */
    private Optional<Mark> mark(int slot) {
        Typed step = only[slot];
        return step == null ? Optional.empty() : step.exactly(this, from[slot], to[slot]);
    }
}
