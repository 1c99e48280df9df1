package vn.lientin.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.lientin.text.ArticleText;
import vn.lientin.text.Tokens;

/** An article's marks, found by type and by the tokens that they begin and end at. One thread at a time. */
public final class Marks {
    private static final Comparator<Mark> IN_TEXT = Comparator.comparingInt(Mark::from)
            .thenComparing(Comparator.comparingInt(Mark::length).reversed());

    private final ArticleText article;
    private final Symbols symbols;
    private final MarksAt[] starting;
    private final Reaches reaches;
    private final int[] words;
    /** The sets of rules that can begin with what stands at each token, or stood there, one bit for each. */
    private final long[] opened;

    /** All rows of a set of types. */
    private final int[] rows;

    private final TypeBits types;
    private final TypeBits endingTypes;
    private final TokensOfType tokensOfType;

    Marks(ArticleText article, Symbols symbols) {
        int size = article.tokens().size();
        this.article = article;
        this.symbols = symbols;
        this.starting = new MarksAt[size + 1];
        this.reaches = new Reaches(size + 1);
        this.words = new int[size];
        this.opened = new long[size + 1];
        this.rows = IntStream.range(0, (symbols.typeCount() + 63) / 64).toArray();
        this.types = new TypeBits(size + 1, symbols.typeCount());
        this.endingTypes = new TypeBits(size + 1, symbols.typeCount());
        this.tokensOfType = new TokensOfType(size + 1, symbols.typeCount());
        Arrays.fill(starting, MarksAt.NONE);
        for (int i = 0; i < size; i++) {
            words[i] = symbols.word(article.tokens().lower(i));
            opened[i] = symbols.openedByWord(words[i]);
        }
        for (Node.Token.Kind kind : Node.Token.Kind.values()) {
            markKind(kind);
        }
    }

    private void markKind(Node.Token.Kind kind) {
        int type = symbols.kind(kind);
        for (int i = 0; i < words.length; i++) {
            if (kind.fits(article.tokens(), i)) {
                types.set(i, type);
                tokensOfType.set(type, i);
                opened[i] |= symbols.openedByType(type);
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

    /** Whether a rule of the set of rules of this number can begin with what stands at a token. */
    boolean mayOpen(int token, int ruleSet) {
        return ((opened[token] >>> ruleSet) & 1) != 0;
    }

    /** The types of the marks that begin at each token, and its kinds. */
    TypeBits types() {
        return types;
    }

    /** The same, by type. */
    TokensOfType tokensOfType() {
        return tokensOfType;
    }

    /** A set of types, to be looked for together. */
    TypeSet types(List<String> names) {
        return TypeSet.of(names, symbols, rows);
    }

    /** The types of the marks that end before each token. */
    TypeBits endingTypes() {
        return endingTypes;
    }

    void add(Mark mark) {
        add(mark, symbols.type(mark.type()));
    }

    /** Adds a mark, the number of whose type is known. */
    void add(Mark mark, int type) {
        here(mark.from(), 1).add(mark, type);
        reaches.add(mark.from(), mark.to());
        types.set(mark.from(), type);
        endingTypes.set(mark.to(), type);
        begin(type, mark.from());
    }

    /**
     * Adds what stands in the lexicon at a token where there are no marks yet.
     *
     * @param ends the token after each of the first {@code count} groups, none of which is longer than the one after it
     */
    void add(int from, Lexicon.Group[] groups, int[] ends, int count) {
        int room = 0;
        for (int k = 0; k < count; k++) {
            room += groups[k].size();
        }
        MarksAt here = here(from, room);
        for (int k = count - 1; k >= 0; k--) {
            Lexicon.Group group = groups[k];
            here.add(group, ends[k]);
            reaches.add(from, ends[k]);
            types.set(from, group.set());
            endingTypes.set(ends[k], group.set());
            for (int type : group.types()) {
                begin(type, from);
            }
        }
    }

    private void begin(int type, int from) {
        tokensOfType.set(type, from);
        opened[from] |= symbols.openedByType(type);
    }

    private MarksAt here(int from, int room) {
        if (starting[from] == MarksAt.NONE) {
            starting[from] = new MarksAt(from, room);
        }
        return starting[from];
    }

    void remove(Mark mark) {
        int type = symbols.type(mark.type());
        starting[mark.from()].remove(mark);
        if (starting[mark.from()].first(type).isEmpty()) {
            types.clear(mark.from(), type);
            tokensOfType.clear(type, mark.from());
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

    /** Whether a mark of a type begins at a token. */
    public boolean begins(int token, String type) {
        return isInside(token) && types.has(token, symbols.type(type));
    }

    /** Whether a mark of a type ends before a token. */
    public boolean ends(int token, String type) {
        return isInside(token) && endingTypes.has(token, symbols.type(type));
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
        if (!isInside(token) || reaches.begin(token) == token) {
            return Optional.empty();
        }
        int number = symbols.type(type);
        if (!endingTypes.has(token, number)) {
            return Optional.empty();
        }
        for (int from = reaches.begin(token); from < token; from++) {
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
        return within(type, 0, starting.length);
    }

    /** Marks of a type inside a stretch of tokens, in the order of the text. */
    public List<Mark> within(String type, int from, int to) {
        int number = symbols.type(type);
        List<Mark> found = List.of();
        int token = next(number, Math.max(0, from), to);
        while (token >= 0) {
            MarksAt here = starting[token];
            for (int k = 0; k < here.size(); k++) {
                if (here.type(k) == number && here.end(k) <= to) {
                    found = found.isEmpty() ? new ArrayList<>() : found;
                    found.add(here.mark(k));
                }
            }
            token = next(number, token + 1, to);
        }
        return found;
    }

    /** Whether a mark of a type lies inside a stretch of tokens. */
    public boolean has(String type, int from, int to) {
        int number = symbols.type(type);
        int token = next(number, Math.max(0, from), to);
        while (token >= 0 && !starting[token].hasUpTo(to, number)) {
            token = next(number, token + 1, to);
        }
        return token >= 0;
    }

    /** The first token from {@code from} to before {@code to} at which a mark of a type begins; -1 where none does. */
    private int next(int type, int from, int to) {
        return type == Symbols.NONE ? -1 : tokensOfType.next(type, from, Math.min(to, starting.length));
    }

    /** Marks of several types inside a stretch of tokens, in the order of the text; of equal ones first those of the first type. */
    public List<Mark> within(List<String> ofTypes, int from, int to) {
        List<Mark> found = new ArrayList<>();
        ofTypes.forEach(type -> found.addAll(within(type, from, to)));
        found.sort(IN_TEXT);
        return found;
    }

    /** Whether a token lies in a mark of a type. */
    boolean covered(int token, String type) {
        return covering(token, type).isPresent();
    }

    /** Whether a token lies in a mark of one of the types. */
    boolean covered(int token, String... ofTypes) {
        return covering(token, ofTypes).isPresent();
    }

    /** Whether a token lies in a mark of one of a set of {@link #types(List)}. */
    boolean covered(int token, TypeSet ofTypes) {
        return covering(token, ofTypes).isPresent();
    }

    /** A mark of a type that a token lies in. */
    public Optional<Mark> covering(int token, String type) {
        int number = symbols.type(type);
        for (int from = reaches.over(token, token); from >= 0; from = reaches.over(token, from - 1)) {
            Optional<Mark> mark = types.has(from, number) ? starting[from].over(token, number) : Optional.empty();
            if (mark.isPresent()) {
                return mark;
            }
        }
        return Optional.empty();
    }

    /** A mark of one of the types that a token lies in. */
    public Optional<Mark> covering(int token, String... ofTypes) {
        return reaches.over(token, token) == Reaches.NOWHERE
                ? Optional.empty()
                : covering(token, types(Arrays.asList(ofTypes)));
    }

    private Optional<Mark> covering(int token, TypeSet ofTypes) {
        for (int from = reaches.over(token, token); from >= 0; from = reaches.over(token, from - 1)) {
            MarksAt here = starting[from];
            for (int k = 0; types.any(from, ofTypes) && k < here.size() && here.end(k) > token; k++) {
                if (ofTypes.has(here.type(k))) {
                    return Optional.of(here.mark(k));
                }
            }
        }
        return Optional.empty();
    }
}
