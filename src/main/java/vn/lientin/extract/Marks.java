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
    private final MarksByToken starting;
    private final Reaches reaches;
    private final int[] words;
    /** The sets of rules that can begin with what stands at each token, or stood there, one bit for each. */
    private final long[] opened;
    /** All rows of a set of types. */
    private final int[] rows;

    private final TypeBits types;
    /**
     * Of the types of marks that end before each token, or ended there once, the bits that their numbers give modulo 64: most
     * types are not there.
     */
    private final long[] ending;

    private final TokensOfType tokensOfType;

    Marks(ArticleText article, Symbols symbols) {
        int size = article.tokens().size();
        this.article = article;
        this.symbols = symbols;
        this.starting = new MarksByToken(size + 1);
        this.reaches = new Reaches(size + 1);
        this.words = new int[size];
        this.opened = new long[size + 1];
        this.rows = IntStream.range(0, (symbols.typeCount() + 63) / 64).toArray();
        this.types = new TypeBits(size + 1, symbols.typeCount());
        this.ending = new long[size + 1];
        this.tokensOfType = new TokensOfType(size + 1, symbols.typeCount());
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
                begin(type, i);
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

    void add(Mark mark) {
        add(mark, symbols.type(mark.type()));
    }

    /** Adds a mark, the number of whose type is known. */
    void add(Mark mark, int type) {
        starting.add(mark, type);
        reaches.add(mark.from(), mark.to());
        types.set(mark.from(), type);
        ending[mark.to()] |= 1L << type;
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
        starting.makeRoom(from, room, 0);
        for (int k = count - 1; k >= 0; k--) {
            Lexicon.Group group = groups[k];
            starting.add(from, group, ends[k]);
            reaches.add(from, ends[k]);
            types.set(from, group.set());
            ending[ends[k]] |= group.set().folded();
            for (int type : group.types()) {
                begin(type, from);
            }
        }
    }

    private void begin(int type, int from) {
        tokensOfType.set(type, from);
        opened[from] |= symbols.openedByType(type);
    }

    void remove(Mark mark) {
        int type = symbols.type(mark.type());
        starting.remove(mark);
        if (starting.first(mark.from(), type).isEmpty()) {
            types.clear(mark.from(), type);
            tokensOfType.clear(type, mark.from());
        }
    }

    /** All marks that begin at a token, the longest first. */
    public List<Mark> at(int token) {
        return isInside(token) ? starting.asList(token) : List.of();
    }

    /** The same, as they lie. */
    MarksByToken starting() {
        return starting;
    }

    /** Whether a mark of a type begins at a token. */
    public boolean begins(int token, String type) {
        return isInside(token) && types.has(token, symbols.type(type));
    }

    /** Whether a mark of a type ends before a token. */
    public boolean ends(int token, String type) {
        return isInside(token) && endsBy(token, symbols.type(type)) >= 0;
    }

    /** Whether a mark of one of some types ends before a token. */
    boolean ends(int token, TypeSet ofTypes) {
        for (int from = reaches.begin(token); (ending[token] & ofTypes.folded()) != 0 && from < token; from++) {
            if (types.any(from, ofTypes) && starting.hasUntil(from, token, ofTypes)) {
                return true;
            }
        }
        return false;
    }

    /** Where the longest mark of a type begins that ends before a token; -1 where none does. */
    private int endsBy(int token, int type) {
        if (type == Symbols.NONE || ((ending[token] >>> type) & 1) == 0) {
            return -1;
        }
        int from = reaches.begin(token);
        while (from < token && !(types.has(from, type) && starting.hasUntil(from, token, type))) {
            from++;
        }
        return from < token ? from : -1;
    }

    /** The longest mark of a type that begins at a token. */
    public Optional<Mark> at(int token, String type) {
        if (!isInside(token) || starting.isEmpty(token)) {
            return Optional.empty();
        }
        int number = symbols.type(type);
        return types.has(token, number) ? starting.first(token, number) : Optional.empty();
    }

    /** The longest mark of a type that ends before a token. */
    public Optional<Mark> endingAt(int token, String type) {
        int number = symbols.type(type);
        int from = isInside(token) ? endsBy(token, number) : -1;
        return from < 0 ? Optional.empty() : starting.until(from, token, number);
    }

    /** The token after the longest mark of one of some types that begins at a token; the token itself where none does. */
    public int endOf(int token, List<String> ofTypes) {
        int end = token;
        for (String type : ofTypes) {
            end = Math.max(end, at(token, type).map(Mark::to).orElse(token));
        }
        return end;
    }

    private boolean isInside(int token) {
        return token >= 0 && token < opened.length;
    }

    /** Marks of a type in the order of the text; of those that begin together the longest first. They stay as they are now. */
    public List<Mark> all(String type) {
        return within(type, 0, opened.length);
    }

    /** Marks of a type inside a stretch of tokens, in the order of the text. */
    public List<Mark> within(String type, int from, int to) {
        int number = symbols.type(type);
        List<Mark> found = List.of();
        int token = next(number, Math.max(0, from), to);
        while (token >= 0) {
            for (int slot = starting.begin(token); slot < starting.end(token); slot++) {
                if (starting.type(slot) == number && starting.to(slot) <= to) {
                    found = found.isEmpty() ? new ArrayList<>() : found;
                    found.add(starting.mark(token, slot));
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
        while (token >= 0 && !starting.hasUpTo(token, to, number)) {
            token = next(number, token + 1, to);
        }
        return token >= 0;
    }

    /** The first token from {@code from} to before {@code to} at which a mark of a type begins; -1 where none does. */
    private int next(int type, int from, int to) {
        return type == Symbols.NONE ? -1 : tokensOfType.next(type, from, Math.min(to, opened.length));
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
            Optional<Mark> mark = types.has(from, number) ? starting.over(from, token, number) : Optional.empty();
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
            int end = types.any(from, ofTypes) ? starting.end(from) : 0;
            for (int slot = starting.begin(from); slot < end && starting.to(slot) > token; slot++) {
                if (ofTypes.has(starting.type(slot))) {
                    return Optional.of(starting.mark(from, slot));
                }
            }
        }
        return Optional.empty();
    }
}
