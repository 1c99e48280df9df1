package vn.lientin.link;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.lientin.text.ArticleText;
import vn.lientin.text.Block;
import vn.lientin.text.Tokens;

/** Which quotation marks of an article open and close the same quotation. Quotations do not go beyond a paragraph. */
final class Quotes {
    private final Tokens tokens;
    private final Map<Integer, Integer> closeOf = new HashMap<>();
    private final Map<Integer, Integer> openOf = new HashMap<>();
    /** Tokens inside a quotation of more than a few words. */
    private final boolean[] inside;

    private static final int SCARE_QUOTE = 8;

    Quotes(ArticleText article) {
        this.tokens = article.tokens();
        this.inside = new boolean[tokens.size() + 1];
        for (Block block : article.blocks()) {
            pair(tokens.at(block.start()), tokens.at(block.end()));
        }
    }

    private void pair(int from, int to) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = from; i < to; i++) {
            if (opens(i, to)) {
                open.push(i);
            } else if (closes(i) && !open.isEmpty()) {
                int start = open.pop();
                closeOf.put(start, i);
                openOf.put(i, start);
                for (int k = start; k <= i && i - start > SCARE_QUOTE; k++) {
                    inside[k] = true;
                }
            }
        }
    }

    private boolean opens(int i, int to) {
        if (tokens.is(i, "“")) {
            return true;
        }
        boolean attachedToNext = i + 1 < to && tokens.isAttached(i + 1);
        return tokens.is(i, "\"") && attachedToNext && !(tokens.isAttached(i) && tokens.isWord(i - 1));
    }

    private boolean closes(int i) {
        return tokens.is(i, "”") || tokens.is(i, "\"");
    }

    /** Where the quotation that token {@code open} begins ends. */
    Optional<Integer> closeOf(int open) {
        return Optional.ofNullable(closeOf.get(open));
    }

    /** Where the quotation that token {@code close} ends begins. */
    Optional<Integer> openOf(int close) {
        return Optional.ofNullable(openOf.get(close));
    }

    /** Whether a token stands inside a quotation of more than a few words. */
    boolean isQuoted(int token) {
        return inside[token];
    }
}
