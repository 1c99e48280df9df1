package vn.lientin.text;

import java.util.ArrayList;
import java.util.List;
import vn.lientin.fact.Fingerprint;

/** The article's own words, without title, by-line, captions and whatever else stands around them. */
public final class Body {
    private Body() {}

    /** Reprints have titles, captions and by-lines of their own, so these do not count. */
    public static Fingerprint fingerprint(ArticleText article) {
        return Fingerprint.of(words(article));
    }

    private static List<String> words(ArticleText article) {
        List<String> words = new ArrayList<>();
        Tokens tokens = article.tokens();
        for (Block block : article.blocks()) {
            if (block.kind() == Block.Kind.BODY) {
                for (int i = tokens.at(block.start()); i < tokens.size() && tokens.start(i) < block.end(); i++) {
                    if (tokens.isWord(i) || tokens.kind(i) == Tokens.Kind.NUMBER) {
                        words.add(tokens.lower(i));
                    }
                }
            }
        }
        return words;
    }
}
