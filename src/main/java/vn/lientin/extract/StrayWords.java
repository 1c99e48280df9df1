package vn.lientin.extract;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.lientin.text.Tokens;

/**
 * Cuts off capitalised words that stand beside a name by chance, as where a page lost the ends of its lines: "Lê Văn Bình Ông",
 * where the article also has "Lê Văn Bình".
 */
final class StrayWords {
    /** So many syllables a name must keep. */
    private static final int NAME = 3;

    private final NameData names;
    private final Marks marks;
    private final Tokens tokens;
    private final Set<Object> written;

    private StrayWords(NameData names, Marks marks) {
        this.names = names;
        this.marks = marks;
        this.tokens = marks.tokens();
        this.written = marks.all("Person").stream().map(Mark::value).collect(Collectors.toSet());
    }

    static void cut(NameData names, Marks marks) {
        StrayWords words = new StrayWords(names, marks);
        marks.all("Person").forEach(words::cut);
    }

    private void cut(Mark name) {
        int to = IntStream.range(name.from() + NAME, name.to())
                .filter(end -> isWritten(name.from(), end) && areStray(end, name.to()))
                .findFirst()
                .orElse(name.to());
        int from = IntStream.rangeClosed(name.from() + 1, to - NAME)
                .filter(begin -> isWritten(begin, to) && names.strength(NameRun.syllable(tokens, name.from())) == 0)
                .findFirst()
                .orElse(name.from());
        if (to - from < name.length()) {
            marks.remove(name);
            marks.add(new Mark("Person", from, to, tokens.text(from, to), name.rule()));
        }
    }

    private boolean isWritten(int from, int to) {
        return written.contains(tokens.text(from, to))
                && IntStream.range(from, to).allMatch(tokens::isWord);
    }

    private boolean areStray(int from, int to) {
        return IntStream.range(from, to).noneMatch(i -> names.isGivenName(NameRun.syllable(tokens, i)));
    }
}
