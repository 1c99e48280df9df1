package vn.lientin.graph;

import java.util.List;

/** Tells offices that many hold at a time, or beside another one, from those that tell where somebody works. */
public final class Memberships {
    static final String FILE = "/vi/lexicon/memberships.txt";

    private static final String IN = "in ";

    static final String SHARED = "/vi/lexicon/shared_positions.txt";

    private final List<String> beginnings = Resources.lines(FILE);
    private final List<String> shared = Resources.lines(SHARED);

    private Memberships() {}

    /** Whether several hold the office at a time: memberships, and deputies. */
    public boolean areShared(String position, String body) {
        return have(position, body) || shared.stream().anyMatch(position::startsWith);
    }

    /** As the list of the program has them. */
    public static Memberships load() {
        return new Memberships();
    }

    /** Whether this position in this body, by its name, is one of them. */
    public boolean have(String position, String body) {
        return beginnings.stream()
                .anyMatch(words -> words.startsWith(IN)
                        ? body.startsWith(words.substring(IN.length()))
                        : position.startsWith(words));
    }
}
