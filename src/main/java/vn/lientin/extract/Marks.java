package vn.lientin.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.lientin.text.ArticleText;
import vn.lientin.text.Tokens;

/** An article's marks, found by type and by the tokens that they begin and end at. One thread at a time. */
public final class Marks {
    private static final Comparator<Mark> IN_TEXT = Comparator.comparingInt(Mark::from)
            .thenComparing(Comparator.comparingInt(Mark::length).reversed());

    private final ArticleText article;
    private final Symbols symbols;
    private final MarksAt[] starting;
    /** Where the longest mark that begins at a token ends. */
    private final int[] reach;
    /** Where the longest mark that ends before a token begins, or one that there was. */
    private final int[] earliest;

    private final int[] words;
    private final TypeBits types;
    private final TypeBits endingTypes;
    /** By the number of the type. */
    private final MarksOfType[] ofType;

    Marks(ArticleText article, Symbols symbols) {
        int size = article.tokens().size();
        this.article = article;
        this.symbols = symbols;
        this.starting = new MarksAt[size + 1];
        this.reach = new int[size + 1];
        this.earliest = new int[size + 1];
        this.words = new int[size];
        this.types = new TypeBits(size + 1, symbols.typeCount());
        this.endingTypes = new TypeBits(size + 1, symbols.typeCount());
        this.ofType = new MarksOfType[symbols.typeCount()];
        Arrays.fill(starting, MarksAt.NONE);
        Arrays.fill(ofType, MarksOfType.NONE);
        Arrays.setAll(earliest, token -> token);
        Arrays.setAll(words, token -> symbols.word(article.tokens().lower(token)));
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

    /** A set of types, to be looked for together. */
    long[] types(List<String> names) {
        return Symbols.set(names.stream().map(symbols::type).toList());
    }

    /** The types of the marks that end before each token. */
    TypeBits endingTypes() {
        return endingTypes;
    }

    void add(Mark mark) {
        add(mark, symbols.type(mark.type()));
    }

    /** Adds a mark of a type that has this number. */
    void add(Mark mark, int type) {
        int from = mark.from();
        int to = mark.to();
        if (starting[from] == MarksAt.NONE) {
            starting[from] = new MarksAt(8);
        }
        starting[from].add(mark, type);
        reach[from] = Math.max(reach[from], to);
        earliest[to] = Math.min(earliest[to], from);
        types.set(from, type);
        endingTypes.set(to, type);
        if (ofType[type] == MarksOfType.NONE) {
            ofType[type] = new MarksOfType();
        }
        ofType[type].add(mark);
    }

    void remove(Mark mark) {
        int type = symbols.type(mark.type());
        starting[mark.from()].remove(mark);
        ofType[type].remove(mark);
        if (starting[mark.from()].first(type).isEmpty()) {
            types.clear(mark.from(), type);
        }
        if (endingAt(mark.to(), mark.type()).isEmpty()) {
            endingTypes.clear(mark.to(), type);
        }
    }

    /** All marks that begin at a token, the longest first. */
    public List<Mark> at(int token) {
        return startingAt(token).asList();
    }

    MarksAt startingAt(int token) {
        return token < starting.length ? starting[token] : MarksAt.NONE;
    }

    /** The longest mark of a type that begins at a token. */
    public Optional<Mark> at(int token, String type) {
        if (!isInside(token) || starting[token] == MarksAt.NONE) {
            return Optional.empty();
        }
        int number = symbols.type(type);
        return types.has(token, number) ? starting[token].first(number) : Optional.empty();
    }

    /** The longest mark of a type that ends before a token. */
    public Optional<Mark> endingAt(int token, String type) {
        if (!isInside(token) || earliest[token] == token) {
            return Optional.empty();
        }
        int number = symbols.type(type);
        if (!endingTypes.has(token, number)) {
            return Optional.empty();
        }
        for (int from = earliest[token]; from < token; from++) {
            if (types.has(from, number)) {
                Optional<Mark> mark = starting[from].until(token, number);
                if (mark.isPresent()) {
                    return mark;
                }
            }
        }
        return Optional.empty();
    }

    private boolean isInside(int token) {
        return token >= 0 && token < starting.length;
    }

    /** Marks of a type in the order of the text; of those that begin together the longest first. They stay as they are now. */
    public List<Mark> all(String type) {
        return ofType(type).all();
    }

    /** Marks of a type inside a stretch of tokens, in the order of the text. */
    public List<Mark> within(String type, int from, int to) {
        return ofType(type).within(from, to);
    }

    private MarksOfType ofType(String type) {
        int number = symbols.type(type);
        return number == Symbols.NONE ? MarksOfType.NONE : ofType[number];
    }

    /** Marks of several types inside a stretch of tokens, in the order of the text; of equal ones first those of the first type. */
    public List<Mark> within(List<String> ofTypes, int from, int to) {
        List<Mark> found = new ArrayList<>();
        ofTypes.forEach(type -> found.addAll(within(type, from, to)));
        found.sort(IN_TEXT);
        return found;
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
            MarksAt here = starting[from];
            for (int k = 0; k < here.size() && here.mark(k).to() > token; k++) {
                if (isOneOf(here.mark(k).type(), ofTypes)) {
                    return Optional.of(here.mark(k));
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
