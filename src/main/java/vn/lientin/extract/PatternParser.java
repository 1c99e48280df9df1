package vn.lientin.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lientin.text.FoldedText;

/**
 * Reads the notation of patterns.
 *
 * <pre>
 * tặng              the word, whatever its case; every syllable is a word of its own
 * ","  "(" "–"      a mark of punctuation, or words, in quotes
 * &lt;Person&gt;          a mark of the type; &lt;Place|Org&gt; of one of them; types in lower case are lists of cues
 * [any] [cap] [low] [num] [word] [quote]   a token of the kind
 * giver:&lt;Place&gt;     what matched is remembered as "giver"; also giver:( … )
 * ( a b | c )       one of several ways
 * x? x* x+ x{2,5}   optional, repeated (at most 63 times more than at least); *? and +? take as little as possible
 * =( … )  !( … )    must, must not, follow
 * =&lt;( … )  !&lt;( … )  must, must not, stand directly before: words, &lt;types&gt; and [quote]
 * separated by |, "^" the sentence's beginning
 * </pre>
 */
final class PatternParser {
    private static final int MANY = Integer.MAX_VALUE;

    private final String source;
    private final Symbols symbols;
    /** What must, or must not, follow, by its text: copies of a step share it, and what has failed there. */
    private final Map<String, Node> ahead;

    /** In how many repetitions it lies. */
    private final int depth;

    private int at;

    private PatternParser(String source, Symbols symbols, Map<String, Node> ahead, int depth) {
        this.source = source;
        this.symbols = symbols;
        this.ahead = ahead;
        this.depth = depth;
    }

    /** Throws {@link IllegalArgumentException} that says where the pattern is wrong. */
    static Pattern parse(String source, Symbols symbols) {
        PatternParser parser =
                new PatternParser(FoldedText.fold(source.replace('\n', ' ')), symbols, new HashMap<>(), 0);
        Piece piece = parser.choice();
        parser.skipSpace();
        if (parser.at < parser.source.length()) {
            throw parser.error("unexpected '" + parser.source.charAt(parser.at) + "'");
        }
        return new Pattern(piece.first(), symbols);
    }

    /** Parses the same text again, to make another copy of a piece. */
    private interface PieceSource {
        Piece again();
    }

    private Piece choice() {
        List<Piece> ways = new ArrayList<>();
        ways.add(sequence());
        while (peek() == '|') {
            at++;
            ways.add(sequence());
        }
        return ways.size() == 1 ? ways.get(0) : Piece.either(ways, symbols);
    }

    private Piece sequence() {
        Piece whole = null;
        while (peek() != 0 && peek() != '|' && peek() != ')') {
            Piece item = item();
            if (whole == null) {
                whole = item;
            } else {
                whole.followedBy(item.first());
                whole = new Piece(whole.first(), item.open());
            }
        }
        if (whole == null) {
            throw error("nothing to match");
        }
        return whole;
    }

    private Piece item() {
        int begin = at;
        Piece atom = atom();
        int end = at;
        char c = at < source.length() ? source.charAt(at) : 0;
        int least = 1;
        int most = 1;
        if (c == '?') {
            at++;
            least = 0;
        } else if (c == '*') {
            at++;
            least = 0;
            most = MANY;
        } else if (c == '+') {
            at++;
            most = MANY;
        } else if (c == '{') {
            int close = source.indexOf('}', at);
            String[] bounds = source.substring(at + 1, close).split(",");
            least = Integer.parseInt(bounds[0].strip());
            most = Integer.parseInt(bounds[bounds.length - 1].strip());
            at = close + 1;
        }
        boolean lazy = at > end && at < source.length() && source.charAt(at) == '?';
        if (lazy) {
            at++;
        }
        if (least == 1 && most == 1) {
            return atom;
        }
        if (depth == Counted.DEEPEST) {
            throw error("too many repetitions in each other");
        }
        String text = source.substring(begin, end);
        return repeat(() -> new PatternParser(text, symbols, ahead, depth + 1).atom(), least, most, lazy);
    }

    private static Piece repeat(PieceSource copy, int least, int most, boolean lazy) {
        if (least == most) {
            return copies(copy, least);
        }
        Piece rest = most == MANY ? Piece.repeated(copy.again(), lazy) : Piece.upTo(most - least, copy.again(), lazy);
        return least == 0 ? rest : Piece.join(copies(copy, least), rest);
    }

    private static Piece copies(PieceSource copy, int count) {
        Piece whole = copy.again();
        for (int i = 1; i < count; i++) {
            whole = Piece.join(whole, copy.again());
        }
        return whole;
    }

    private Piece atom() {
        char c = peek();
        if (c == '(') {
            at++;
            Piece inside = choice();
            expect(')');
            return inside;
        }
        if (c == '<') {
            return new Piece(typed());
        }
        if (c == '[') {
            return new Piece(token());
        }
        if (c == '"') {
            return quoted();
        }
        if (c == '!' || c == '=') {
            return look(c == '=');
        }
        return wordOrCapture();
    }

    private Node.Typed typed() {
        int close = source.indexOf('>', at);
        if (close < 0) {
            throw error("'<' without '>'");
        }
        Set<String> types =
                new LinkedHashSet<>(List.of(source.substring(at + 1, close).split("\\|")));
        at = close + 1;
        return new Node.Typed(types.stream().map(symbols::addType).collect(Collectors.toSet()), symbols);
    }

    private Node token() {
        int close = source.indexOf(']', at);
        String name = source.substring(at + 1, close);
        at = close + 1;
        if (name.equals("any")) {
            return new Node.Any();
        }
        return new Node.Token(
                switch (name) {
                    case "cap" -> Node.Token.Kind.CAPITALISED;
                    case "caps" -> Node.Token.Kind.BRAND_LIKE;
                    case "low" -> Node.Token.Kind.LOWER_CASE;
                    case "num" -> Node.Token.Kind.NUMBER;
                    case "word" -> Node.Token.Kind.WORD;
                    case "quote" -> Node.Token.Kind.QUOTE;
                    default -> throw error("no kind of token [" + name + "]");
                },
                symbols);
    }

    private Piece quoted() {
        int close = source.indexOf('"', at + 1);
        if (close < 0) {
            throw error("quote is not closed");
        }
        String[] words = source.substring(at + 1, close).strip().split(" +");
        at = close + 1;
        Piece whole = null;
        for (String word : words) {
            Piece piece = new Piece(word(word));
            whole = whole == null ? piece : Piece.join(whole, piece);
        }
        if (whole == null) {
            throw error("empty quotes");
        }
        return whole;
    }

    private Piece look(boolean wanted) {
        at++;
        boolean behind = at < source.length() && source.charAt(at) == '<';
        if (behind) {
            at++;
        }
        expect('(');
        if (!behind) {
            int begin = at;
            Piece inside = choice();
            expect(')');
            Node shared = ahead.computeIfAbsent(source.substring(begin, at), text -> inside.first());
            return new Piece(new LookAhead(shared, wanted));
        }
        int close = source.indexOf(')', at);
        Set<String> words = new LinkedHashSet<>();
        Set<String> types = new LinkedHashSet<>();
        for (String alternative : source.substring(at, close).split("\\|(?![^<]*>)")) {
            String bare = alternative.strip().replace("\"", "");
            if (bare.startsWith("<")) {
                types.addAll(List.of(bare.substring(1, bare.length() - 1).split("\\|")));
            } else {
                words.add(bare.toLowerCase(Locale.ROOT));
            }
        }
        at = close + 1;
        return new Piece(new LookBehind(words, types, wanted, symbols));
    }

    private Piece wordOrCapture() {
        int begin = at;
        while (at < source.length() && isWordCharacter(source.charAt(at))) {
            at++;
        }
        if (at == begin) {
            throw error("unexpected '" + source.charAt(at) + "'");
        }
        String word = source.substring(begin, at).intern();
        if (at < source.length() && source.charAt(at) == ':') {
            at++;
            return capture(word);
        }
        return new Piece(word(word));
    }

    private Piece capture(String name) {
        Piece inside = atom();
        Node.Typed only =
                inside.first() instanceof Node.Typed typed && inside.open().size() == 1 ? typed : null;
        Capture.Close end = new Capture.Close(name, only);
        inside.followedBy(end);
        return new Piece(new Capture(name, inside.first()), List.of(end));
    }

    private Node.Word word(String text) {
        return new Node.Word(symbols.words(Set.of(symbols.addWord(text.toLowerCase(Locale.ROOT)))));
    }

    private static boolean isWordCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == '\'' || c == '_' || c == '.' || c == '-';
    }

    private char peek() {
        skipSpace();
        return at < source.length() ? source.charAt(at) : 0;
    }

    private void skipSpace() {
        while (at < source.length() && source.charAt(at) == ' ') {
            at++;
        }
    }

    private void expect(char c) {
        if (peek() != c) {
            throw error("'" + c + "' expected");
        }
        at++;
    }

    private IllegalArgumentException error(String message) {
        return new IllegalArgumentException(message + " at character " + at + " of the pattern: " + source);
    }
}
