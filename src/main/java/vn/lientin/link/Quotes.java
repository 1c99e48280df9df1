package vn.lientin.link;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.lientin.text.ArticleText;
import vn.lientin.text.Block;
import vn.lientin.text.Tokens;

/** Which quotation marks of an article open and close the same quotation. A quotation may go on over a few paragraphs. */
final class Quotes {
    private final Tokens tokens;
    private final Map<Integer, Integer> closeOf = new HashMap<>();
    private final Map<Integer, Integer> openOf = new HashMap<>();
    /** Tokens inside a quotation of more than a few words. */
    private final boolean[] inside;

    private static final int SCARE_QUOTE = 8;
    /** Paragraphs over which a quotation goes on. */
    private static final int PARAGRAPHS = 3;

    Quotes(ArticleText article) {
        this.tokens = article.tokens();
        this.inside = new boolean[tokens.size() + 1];
        Deque<Integer> unclosed = new ArrayDeque<>();
        int paragraphs = 0;
        for (Block block : article.blocks()) {
            if (block.kind() != Block.Kind.BODY) {
                continue;
            }
            paragraphs = unclosed.isEmpty() ? 0 : paragraphs + 1;
            if (paragraphs > PARAGRAPHS) {
                unclosed.clear();
            }
            unclosed = pair(tokens.at(block.start()), tokens.at(block.end()), unclosed);
        }
    }

    /** Returns the marks that are still open at the end. */
    private Deque<Integer> pair(int from, int to, Deque<Integer> before) {
        Deque<Integer> open = new ArrayDeque<>(before);
        for (int i = from; i < to; i++) {
            if (i == from && tokens.is(i, "“") && !open.isEmpty()) {
                continue;
            }
            if (opens(i, to, open.isEmpty())) {
                open.push(i);
            } else if (closes(i) && !open.isEmpty()) {
                join(open.pop(), i);
            }
        }
        open.removeIf(mark -> tokens.is(mark, "\""));
        return open;
    }

    private void join(int open, int close) {
        closeOf.put(open, close);
        openOf.put(close, open);
        for (int k = open; k <= close && close - open > SCARE_QUOTE; k++) {
            inside[k] = true;
        }
    }

    /** Straight marks open where they stand apart from what is before them; the first one in any case. */
    private boolean opens(int i, int to, boolean first) {
        if (tokens.is(i, "“")) {
            return true;
        }
        boolean attachedToNext = i + 1 < to && tokens.isAttached(i + 1);
        boolean apart = !tokens.isAttached(i) || (first && !tokens.isWord(i - 1));
        return tokens.is(i, "\"") && attachedToNext && apart;
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

    /** Whether a token opens a quotation that nothing closes. */
    boolean isUnclosed(int token) {
        return tokens.is(token, "“") && !closeOf.containsKey(token);
    }

    /** Whether a token stands inside a quotation of more than a few words. */
    boolean isQuoted(int token) {
        return inside[token];
    }
}
