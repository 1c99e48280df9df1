package vn.lientin.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Cuts blocks into sentences, and captions that stand inside a paragraph from the text around them. */
final class SentenceSplitter {
    private static final Set<String> ABBREVIATIONS = new HashSet<>(Words.lines("words/abbreviation-before-dot.txt"));
    private static final Set<String> CREDITS = new HashSet<>(Words.lines("words/photo-credit.txt"));
    /** A caption inside a paragraph is one sentence, seldom longer than this many tokens. */
    private static final int CAPTION_TOKENS = 60;

    private final Tokens tokens;
    private final List<Sentence> sentences = new ArrayList<>();

    SentenceSplitter(Tokens tokens) {
        this.tokens = tokens;
    }

    List<Sentence> split(List<Block> blocks) {
        for (int b = 0; b < blocks.size(); b++) {
            Block block = blocks.get(b);
            int from = tokens.at(block.start());
            int to = tokens.at(block.end());
            int begin = from;
            for (int i = from; i < to; i++) {
                if (endsSentence(i, to)) {
                    begin = add(begin, i + 1, b, block.kind());
                }
            }
            if (begin < to) {
                add(begin, to, b, block.kind());
            }
        }
        return sentences;
    }

    private int add(int from, int to, int block, Block.Kind kind) {
        Block.Kind own = kind;
        if (kind == Block.Kind.BODY && to - from < CAPTION_TOKENS && hasCredit(from, to)) {
            own = Block.Kind.CAPTION;
        }
        sentences.add(new Sentence(from, to, block, own));
        return to;
    }

    /** Whether the sentence ends in a photo credit, or one follows it: "(Ảnh: …)", "Ảnh: …". */
    private boolean hasCredit(int from, int to) {
        for (int i = Math.max(from, to - 12); i < Math.min(to + 2, tokens.size() - 1); i++) {
            if (CREDITS.contains(tokens.lower(i)) && tokens.is(i + 1, ":")) {
                return i < to || (i == to + 1 && tokens.is(to, "(")) || i == to;
            }
        }
        return false;
    }

    private boolean endsSentence(int i, int to) {
        if (tokens.kind(i) != Tokens.Kind.PUNCTUATION) {
            return false;
        }
        String mark = tokens.lower(i);
        boolean stop = mark.equals(".") || mark.equals("!") || mark.equals("?") || mark.equals("…");
        if (!stop) {
            return closesQuote(i) && i > 0 && isStop(i - 1) && opensSentence(i + 1, to);
        }
        if (i + 1 < to && isStop(i + 1)) {
            return false;
        }
        if (mark.equals(".") && isAbbreviation(i)) {
            return false;
        }
        return opensSentence(i + 1, to);
    }

    private boolean isStop(int i) {
        String mark = tokens.lower(i);
        return mark.equals(".") || mark.equals("!") || mark.equals("?") || mark.equals("…");
    }

    private boolean closesQuote(int i) {
        return tokens.is(i, "”") || tokens.is(i, "\"");
    }

    /** Whether a new sentence can begin at token {@code i}: a capital, a number, an opening mark, or the end. */
    private boolean opensSentence(int i, int to) {
        if (i >= to) {
            return true;
        }
        if (tokens.isAttached(i)) {
            return false;
        }
        return tokens.isCapitalised(i)
                || tokens.kind(i) == Tokens.Kind.NUMBER
                || tokens.is(i, "“")
                || tokens.is(i, "\"")
                || tokens.is(i, "(")
                || tokens.is(i, "-")
                || tokens.is(i, "–")
                || tokens.is(i, "[");
    }

    private boolean isAbbreviation(int dot) {
        if (dot == 0 || !tokens.isAttached(dot)) {
            return false;
        }
        String before = tokens.lower(dot - 1);
        boolean initial = tokens.isCapitalised(dot - 1) && before.length() == 1;
        return initial || (tokens.isCapitalised(dot - 1) && ABBREVIATIONS.contains(before));
    }
}
