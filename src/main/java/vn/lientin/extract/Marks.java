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

/** An article's marks, found by type and by the tokens that they begin and end at. One thread at a time. */
public final class Marks {
    private static final Comparator<Mark> IN_TEXT = Comparator.comparingInt(Mark::from)
            .thenComparing(Comparator.comparingInt(Mark::length).reversed());

    private final ArticleText article;
    private final Symbols symbols;
    private final @Nullable List<Mark>[] startingAt;
    private final @Nullable List<Mark>[] endingAt;
    /** Where the longest mark that begins at a token ends. */
    private final int[] reach;

    private final int[] words;
    private final TypeBits types;
    private final TypeBits endingTypes;
    private final Map<String, OfType> byType = new HashMap<>();

    /** All marks of one type. */
    private static final class OfType {
        private final int number;
        private final List<Mark> inOrder = new ArrayList<>();
        /** The same for those who read while marks come and go. */
        private @Nullable List<Mark> snapshot;

        OfType(int number) {
            this.number = number;
        }

        void add(Mark mark) {
            int i = firstFrom(inOrder, mark.from() + 1);
            while (i > 0 && IN_TEXT.compare(inOrder.get(i - 1), mark) > 0) {
                i--;
            }
            inOrder.add(i, mark);
            snapshot = null;
        }

        void remove(Mark mark) {
            for (int i = firstFrom(inOrder, mark.from()); i < inOrder.size() && inOrder.get(i).from() == mark.from(); ) {
                if (inOrder.get(i).equals(mark)) {
                    inOrder.remove(i);
                } else {
                    i++;
                }
            }
            snapshot = null;
        }

        List<Mark> all() {
            if (snapshot == null) {
                snapshot = List.copyOf(inOrder);
            }
            return snapshot;
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    Marks(ArticleText article, Symbols symbols) {
        int size = article.tokens().size();
        this.article = article;
        this.symbols = symbols;
        this.startingAt = new List[size + 1];
        this.endingAt = new List[size + 1];
        this.reach = new int[size + 1];
        this.words = new int[size];
        for (int i = 0; i < size; i++) {
            words[i] = symbols.word(article.tokens().lower(i));
        }
        this.types = new TypeBits(size + 1, symbols.typeCount());
        this.endingTypes = new TypeBits(size + 1, symbols.typeCount());
        for (Node.Token.Kind kind : Node.Token.Kind.values()) {
            markKind(kind);
        }
    }

    private void markKind(Node.Token.Kind kind) {
        int type = symbols.kind(kind);
        for (int i = 0; i < words.length; i++) {
            if (kind.fits(article.tokens(), i)) {
                types.set(i, type);
            }
        }
    }

    public ArticleText article() {
        return article;
    }

    public Tokens tokens() {
        return article.tokens();
    }

    /** The number of a token's word. */
    int word(int token) {
        return words[token];
    }

    /** The types of the marks that begin at each token, and its kinds. */
    TypeBits types() {
        return types;
    }

    /** The types of the marks that end before each token. */
    TypeBits endingTypes() {
        return endingTypes;
    }

    void add(Mark mark) {
        insert(startingAt, mark.from(), mark);
        insert(endingAt, mark.to(), mark);
        reach[mark.from()] = Math.max(reach[mark.from()], mark.to());
        OfType same = byType.computeIfAbsent(mark.type(), type -> new OfType(symbols.type(type)));
        same.add(mark);
        types.set(mark.from(), same.number);
        endingTypes.set(mark.to(), same.number);
    }

    /** Longest first; of equally long ones the first that came. */
    private static void insert(@Nullable List<Mark>[] lists, int token, Mark mark) {
        List<Mark> here = lists[token];
        if (here == null) {
            here = new ArrayList<>(4);
            lists[token] = here;
        }
        int i = here.size();
        while (i > 0 && here.get(i - 1).length() < mark.length()) {
            i--;
        }
        here.add(i, mark);
    }

    void remove(Mark mark) {
        OfType same = byType.get(mark.type());
        if (same == null) {
            return;
        }
        same.remove(mark);
        removeFrom(startingAt[mark.from()], mark);
        removeFrom(endingAt[mark.to()], mark);
        if (first(startingAt[mark.from()], mark.type()).isEmpty()) {
            types.clear(mark.from(), same.number);
        }
        if (first(endingAt[mark.to()], mark.type()).isEmpty()) {
            endingTypes.clear(mark.to(), same.number);
        }
    }

    private static void removeFrom(@Nullable List<Mark> list, Mark mark) {
        if (list != null) {
            list.removeIf(other -> other.equals(mark));
        }
    }

    /** All marks that begin at a token, the longest first. */
    public List<Mark> at(int token) {
        List<Mark> here = token < startingAt.length ? startingAt[token] : null;
        return here == null ? List.of() : here;
    }

    /** The longest mark of a type that begins at a token. */
    public Optional<Mark> at(int token, String type) {
        return first(startingAt, types, token, type);
    }

    /** The longest mark of a type that ends before a token. */
    public Optional<Mark> endingAt(int token, String type) {
        return first(endingAt, endingTypes, token, type);
    }

    private Optional<Mark> first(@Nullable List<Mark>[] marks, TypeBits present, int token, String type) {
        OfType wanted = token < 0 || token >= marks.length ? null : byType.get(type);
        return wanted != null && present.mayHave(token, wanted.number) ? first(marks[token], type) : Optional.empty();
    }

    private static Optional<Mark> first(@Nullable List<Mark> marks, String type) {
        for (int k = 0; marks != null && k < marks.size(); k++) {
            Mark mark = marks.get(k);
            if (mark.type().equals(type)) {
                return Optional.of(mark);
            }
        }
        return Optional.empty();
    }

    /** Marks of a type in the order of the text; of those that begin together the longest first. */
    public List<Mark> all(String type) {
        OfType same = byType.get(type);
        return same == null ? List.of() : same.all();
    }

    /** Marks of a type inside a stretch of tokens, in the order of the text. */
    public List<Mark> within(String type, int from, int to) {
        List<Mark> all = all(type);
        int k = firstFrom(all, from);
        if (k == all.size() || all.get(k).from() >= to) {
            return List.of();
        }
        List<Mark> found = new ArrayList<>();
        for (; k < all.size() && all.get(k).from() < to; k++) {
            if (all.get(k).to() <= to) {
                found.add(all.get(k));
            }
        }
        return found;
    }

    /** Marks of several types inside a stretch of tokens, in the order of the text; of equal ones first those of the first type. */
    public List<Mark> within(List<String> ofTypes, int from, int to) {
        List<Mark> found = new ArrayList<>();
        ofTypes.forEach(type -> found.addAll(within(type, from, to)));
        found.sort(IN_TEXT);
        return found;
    }

    /** Index of the first mark that begins at a token or after it. */
    private static int firstFrom(List<Mark> inOrder, int token) {
        int low = 0;
        int high = inOrder.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (inOrder.get(middle).from() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether a token lies in a mark of one of the types. */
    boolean covered(int token, String... ofTypes) {
        return covering(token, ofTypes).isPresent();
    }

    /** A mark of one of the types that a token lies in. */
    public Optional<Mark> covering(int token, String... ofTypes) {
        for (int from = token; from >= Math.max(0, token - 30); from--) {
            if (reach[from] <= token) {
                continue;
            }
            for (Mark mark : at(from)) {
                if (mark.to() > token && isOneOf(mark.type(), ofTypes)) {
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
