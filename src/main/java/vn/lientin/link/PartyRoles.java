package vn.lientin.link;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.link.Chunk.Role;
import vn.lientin.text.Tokens;

/**
 * Tells by the word before a party which part it plays: "do tỉnh A" acts, "cho tỉnh A" receives, "tại tỉnh A" is only where;
 * one that no preposition or noun governs is a subject.
 */
final class PartyRoles {
    /** The list of words for each role, in the order in which they are asked. */
    private static final Map<Role, String> ROLES = new EnumMap<>(Map.of(
            Role.AGENT, "agent",
            Role.PASSIVE_AGENT, "passive",
            Role.OWNER, "owner",
            Role.SOURCE, "source",
            Role.TO, "to",
            Role.TOWARD, "toward",
            Role.VISITED, "visit",
            Role.PURPOSE, "purpose",
            Role.BEHALF, "behalf",
            Role.WHERE, "where"));

    private final Marks marks;
    private final Tokens tokens;

    PartyRoles(Marks marks) {
        this.marks = marks;
        this.tokens = marks.tokens();
    }

    /** What the words before a token make of the party there. */
    Role of(int token, int begin) {
        int at = token;
        while (at > begin && marks.ends(at, "determiner")) {
            at = marks.endingAt(at, "determiner").get().from();
        }
        if (at > begin && tokens.kind(at - 1) == Tokens.Kind.NUMBER && (isGoverned(at - 1) || opens(at - 1, begin))) {
            at--;
        }
        if (at <= begin || marks.ends(token, "occasion") || marks.ends(at, "mention")) {
            return Role.SUBJECT;
        }
        Optional<Mark> verb = marks.endingAt(at, "Giving");
        if (verb.isPresent()) {
            boolean goes = Giving.sort(verb.get()).equals("arrive") && marks.ends(at, "toward");
            return goes ? Role.TOWARD : Role.OBJECT;
        }
        for (Map.Entry<Role, String> role : ROLES.entrySet()) {
            if (marks.ends(at, role.getValue())) {
                return role.getKey();
            }
        }
        return opens(at, begin) ? Role.SUBJECT : Role.NONE;
    }

    /** Whether a verb or a word for a role stands right before: "hỗ trợ 5 tỉnh", "cho 3 xã". */
    private boolean isGoverned(int token) {
        return marks.ends(token, "Giving") || ROLES.values().stream().anyMatch(cue -> marks.ends(token, cue));
    }

    /** Whether somebody named at a token can be a subject: nothing before it governs it. */
    boolean opens(int token, int begin) {
        if (token <= begin || marks.ends(token, "act-opener")) {
            return true;
        }
        boolean year = tokens.kind(token - 1) == Tokens.Kind.NUMBER
                && (tokens.lower(token - 1).contains("/")
                        || (token - 1 > begin && marks.ends(token - 1, "act-opener")));
        return year
                || marks.ends(token, "Date")
                || marks.endingAt(token, "say")
                        .filter(say -> !marks.begins(say.from(), "according"))
                        .isPresent()
                || (!tokens.isWord(token - 1)
                        && tokens.kind(token - 1) != Tokens.Kind.NUMBER
                        && !tokens.is(token - 1, "/"));
    }
}
