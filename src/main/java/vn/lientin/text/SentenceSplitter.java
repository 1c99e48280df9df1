package vn.lientin.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Cuts blocks into sentences, and captions that stand inside a paragraph from the text around them. */
final class SentenceSplitter {
    private static final Set<String> ABBREVIATIONS = new HashSet<>(Words.lines("words/abbreviation-before-dot.txt"));
    private static final Set<String> ROMAN = Set.of("i", "v", "x");
    /** Words before a Roman number. */
    private static final Set<String> COUNTED = Words.set("before-roman-number");
    /** "châu Á.", "nước Ý." */
    private static final Set<String> LETTER_WORDS = Words.set("words-of-one-letter");

    private static final Set<String> ITEM_MARKS = Set.of("*", "•", "●", "►", "■");
    /** A caption inside a paragraph is one sentence, seldom longer than this many tokens. */
    private static final int CAPTION_TOKENS = 60;

    /** What ran into the text is no longer than this. */
    private static final int FRAGMENT_TOKENS = 45;

    private static final int HEADING_TOKENS = 22;
    /** So many captions at least tell a story. */
    private static final int PHOTO_STORY = 4;

    private final Tokens tokens;
    private final Credits credits;
    private final List<Sentence> sentences = new ArrayList<>();

    SentenceSplitter(Tokens tokens) {
        this.tokens = tokens;
        this.credits = new Credits(tokens);
    }

    List<Sentence> split(List<Block> blocks) {
        for (int b = 0; b < blocks.size(); b++) {
            Block block = blocks.get(b);
            int from = tokens.at(block.start());
            int to = tokens.at(block.end());
            int begin = from;
            int first = sentences.size();
            for (int i = from; i < to; i++) {
                int credited = credits.end(i, to);
                if (credited > i) {
                    begin = addCaption(begin, i, b, block.kind());
                    begin = addCredit(begin, credited, b, block.kind());
                    i = credited - 1;
                } else if (pointsElsewhere(i, to)) {
                    add(begin, i, b, block.kind());
                    begin = add(i, to, b, Block.Kind.FURNITURE);
                    i = to;
                } else if (i > begin && isItem(i, to)) {
                    begin = add(begin, i, b, block.kind());
                } else if (i > begin && ranInto(i, to)) {
                    begin = add(begin, i, b, fragment(block.kind(), i - begin, begin == from));
                } else if (endsSentence(i, to)) {
                    begin = add(begin, i + 1, b, block.kind());
                }
            }
            if (begin < to) {
                add(begin, to, b, block.kind());
            }
            readPhotoStory(sentences.subList(first, sentences.size()));
        }
        return sentences;
    }

    /** A paragraph that tells most of its story in sentences with a credit behind them: they are the text. */
    private void readPhotoStory(List<Sentence> paragraph) {
        List<Sentence> told = paragraph.stream()
                .filter(sentence -> sentence.kind() == Block.Kind.CAPTION)
                .filter(sentence -> credits.end(sentence.from(), sentence.to()) == sentence.from())
                .filter(sentence -> !Cues.tellsOfPicture(tokens.text(sentence.from(), sentence.to())))
                .toList();
        int plain = paragraph.stream()
                .filter(Sentence::isBody)
                .mapToInt(sentence -> sentence.to() - sentence.from())
                .sum();
        int captions = told.stream()
                .mapToInt(sentence -> sentence.to() - sentence.from())
                .sum();
        if (told.size() >= PHOTO_STORY && captions > plain) {
            paragraph.replaceAll(sentence -> told.contains(sentence)
                    ? new Sentence(sentence.from(), sentence.to(), sentence.block(), Block.Kind.BODY)
                    : sentence);
        }
    }

    private int add(int from, int to, int block, Block.Kind kind) {
        if (from < to) {
            boolean inPicture = kind == Block.Kind.BODY && Cues.tellsOfPicture(tokens.text(from, to));
            sentences.add(new Sentence(from, to, block, inPicture ? Block.Kind.CAPTION : kind));
        }
        return to;
    }

    /** The sentence before a credit is the caption, unless it is as long as a paragraph. */
    private int addCaption(int from, int to, int block, Block.Kind kind) {
        if (from < to) {
            return add(from, to, block, captionOr(kind, to - from));
        }
        if (!sentences.isEmpty()) {
            Sentence last = sentences.get(sentences.size() - 1);
            if (last.block() == block) {
                Block.Kind own = captionOr(kind, last.to() - last.from());
                sentences.set(sentences.size() - 1, new Sentence(last.from(), last.to(), block, own));
            }
        }
        return to;
    }

    private static Block.Kind captionOr(Block.Kind kind, int tokens) {
        return kind == Block.Kind.BODY && tokens < CAPTION_TOKENS ? Block.Kind.CAPTION : kind;
    }

    /** What ran into a paragraph at its head is mostly a caption, else a heading; a long one lacks its full stop. */
    private static Block.Kind fragment(Block.Kind kind, int tokens, boolean atHead) {
        if (kind != Block.Kind.BODY || tokens > (atHead ? FRAGMENT_TOKENS : HEADING_TOKENS)) {
            return kind;
        }
        return atHead ? Block.Kind.CAPTION : Block.Kind.HEADING;
    }

    private int addCredit(int from, int to, int block, Block.Kind kind) {
        return add(from, to, block, kind == Block.Kind.BODY ? Block.Kind.CAPTION : kind);
    }

    /** An item of a list that ran into the paragraph: "… trong năm. * Chiều cùng ngày, …". */
    private boolean isItem(int i, int to) {
        return i + 1 < to
                && tokens.isCapitalised(i + 1)
                && !tokens.isAttached(i + 1)
                && !tokens.isAttached(i)
                && ITEM_MARKS.contains(tokens.lower(i));
    }

    /** Whether the rest of the paragraph points to another story: ">> …". */
    private boolean pointsElsewhere(int i, int to) {
        boolean pointer = tokens.is(i, "»") || (tokens.is(i, ">") && tokens.is(i + 1, ">") && tokens.isAttached(i + 1));
        return pointer && !tokens.isAttached(i) && to - i <= FRAGMENT_TOKENS && i + 2 < to;
    }

    /** Whether a sentence begins at token {@code i} though no mark ends the words before it. */
    private boolean ranInto(int i, int to) {
        return tokens.isWord(i - 1) && !tokens.isAttached(i) && SentenceOpeners.beginAt(tokens, i, to);
    }

    private boolean endsSentence(int i, int to) {
        if (tokens.kind(i) != Tokens.Kind.PUNCTUATION) {
            return false;
        }
        if (!isStop(i)) {
            return closesQuote(i) && i > 0 && isStop(i - 1) && opensSentence(i + 1, to);
        }
        if (i + 1 < to && isStop(i + 1)) {
            return false;
        }
        if (tokens.is(i, ".") && isAbbreviation(i)) {
            return false;
        }
        return opensSentence(i + 1, to);
    }

    private boolean isStop(int i) {
        return tokens.is(i, ".") || tokens.is(i, "!") || tokens.is(i, "?") || tokens.is(i, "…");
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
                || tokens.isDash(i)
                || tokens.is(i, "[");
    }

    /** "khóa I", "quý V". */
    private boolean isRomanNumber(int i) {
        return ROMAN.contains(tokens.lower(i)) && i > 0 && COUNTED.contains(tokens.lower(i - 1));
    }

    private boolean isAbbreviation(int dot) {
        if (dot == 0 || !tokens.isAttached(dot)) {
            return false;
        }
        String before = tokens.lower(dot - 1);
        boolean initial = tokens.isCapitalised(dot - 1)
                && before.length() == 1
                && !isRomanNumber(dot - 1)
                && !LETTER_WORDS.contains(before);
        return initial || (tokens.isCapitalised(dot - 1) && ABBREVIATIONS.contains(before));
    }
}
