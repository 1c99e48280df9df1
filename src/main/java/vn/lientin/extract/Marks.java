package vn.lientin.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lientin.text.ArticleText;
import vn.lientin.text.Tokens;

/** An article's marks, found by type and by the token that they begin at. One thread at a time. */
public final class Marks {
    private static final Comparator<Mark> LONGEST_FIRST =
            Comparator.comparingInt(Mark::length).reversed();
    private static final Comparator<Mark> IN_TEXT =
            Comparator.comparingInt(Mark::from).thenComparing(LONGEST_FIRST);

    private final ArticleText article;
    private final @Nullable List<Mark>[] startingAt;
    private final Map<String, List<Mark>> byType = new HashMap<>();

    @SuppressWarnings({"unchecked", "rawtypes"})
    public Marks(ArticleText article) {
        this.article = article;
        this.startingAt = new List[article.tokens().size() + 1];
    }

    public ArticleText article() {
        return article;
    }

    public Tokens tokens() {
        return article.tokens();
    }

    void add(Mark mark) {
        List<Mark> here = startingAt[mark.from()];
        if (here == null) {
            here = new ArrayList<>(4);
            startingAt[mark.from()] = here;
        }
        int i = here.size();
        while (i > 0 && here.get(i - 1).length() < mark.length()) {
            i--;
        }
        here.add(i, mark);
        byType.computeIfAbsent(mark.type(), type -> new ArrayList<>()).add(mark);
    }

    void remove(Mark mark) {
        List<Mark> here = startingAt[mark.from()];
        if (here != null) {
            here.removeIf(other -> other.equals(mark));
        }
        List<Mark> same = byType.get(mark.type());
        if (same != null) {
            same.removeIf(other -> other.equals(mark));
        }
    }

    /** All marks that begin at a token, the longest first. */
    public List<Mark> at(int token) {
        List<Mark> here = token < startingAt.length ? startingAt[token] : null;
        return here == null ? List.of() : here;
    }

    /** The longest mark of a type that begins at a token. */
    public Optional<Mark> at(int token, String type) {
        for (Mark mark : at(token)) {
            if (mark.type().equals(type)) {
                return Optional.of(mark);
            }
        }
        return Optional.empty();
    }

    /** The longest mark of a type that ends before a token. */
    public Optional<Mark> endingAt(int token, String type) {
        for (int from = Math.max(0, token - 40); from < token; from++) {
            for (Mark mark : at(from)) {
                if (mark.to() == token && mark.type().equals(type)) {
                    return Optional.of(mark);
                }
            }
        }
        return Optional.empty();
    }

    /** Marks of a type in the order of the text; of those that begin together the longest first. */
    public List<Mark> all(String type) {
        List<Mark> found = new ArrayList<>(byType.getOrDefault(type, List.of()));
        found.sort(IN_TEXT);
        return found;
    }

    /** Marks of a type inside a stretch of tokens, in the order of the text. */
    public List<Mark> within(String type, int from, int to) {
        List<Mark> found = new ArrayList<>();
        for (int i = from; i < to; i++) {
            for (Mark mark : at(i)) {
                if (mark.to() <= to && mark.type().equals(type)) {
                    found.add(mark);
                }
            }
        }
        return found;
    }

    /** Whether a token lies in a mark of one of the types. */
    boolean covered(int token, String... types) {
        return covering(token, types).isPresent();
    }

    /** A mark of one of the types that a token lies in. */
    public Optional<Mark> covering(int token, String... types) {
        for (int from = token; from >= Math.max(0, token - 30); from--) {
            for (Mark mark : at(from)) {
                if (mark.to() > token && isOneOf(mark.type(), types)) {
                    return Optional.of(mark);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isOneOf(String type, String[] types) {
        for (String candidate : types) {
            if (candidate.equals(type)) {
                return true;
            }
        }
        return false;
    }
}
