package vn.lientin.link;

import java.util.List;
import java.util.Optional;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Mark.Part;

/**
 * A stretch of a sentence as the grammar of giving sees it.
 *
 * @param role what the word before a party makes of it
 * @param from first token
 * @param to token after the last
 * @param marks the marks that it was made of; of a party all its members
 */
record Chunk(Kind kind, Role role, int from, int to, List<Mark> marks) {
    enum Kind {
        /** Places, bodies, or people told by their place. */
        PARTY,
        /** A person, or an office. */
        PERSON,
        /** Somebody who is no party that could be named: "nhiều nhà hảo tâm". */
        SOMEONE,
        GOODS,
        WORTH,
        VERB,
        /** In brackets, or who leads a delegation. */
        ASIDE,
        /** ";" or ":". */
        STOP,
        WORD
    }

    enum Role {
        SUBJECT,
        /** Right after a verb of giving. */
        OBJECT,
        /** After "do". */
        AGENT,
        /** After "được". */
        PASSIVE_AGENT,
        /** After "của". */
        OWNER,
        /** After "từ". */
        SOURCE,
        /** After "cho", "dành cho". */
        TO,
        /** After "đến", "tới", "về". */
        TOWARD,
        /** After "thăm". */
        VISITED,
        /** After "để". */
        PURPOSE,
        /** After "thay mặt". */
        BEHALF,
        /** After "tại", "ở". */
        WHERE,
        NONE
    }

    Chunk {
        marks = List.copyOf(marks);
    }

    static Chunk word(int token) {
        return new Chunk(Kind.WORD, Role.NONE, token, token + 1, List.of());
    }

    /** A party that a rule found. */
    static Chunk party(Role role, Part part) {
        return new Chunk(
                Kind.PARTY, role, part.from(), part.to(), part.mark().stream().toList());
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean is(Role other) {
        return kind == Kind.PARTY && role == other;
    }

    int length() {
        return to - from;
    }

    Optional<Mark> mark() {
        return marks.stream().findFirst();
    }
}
