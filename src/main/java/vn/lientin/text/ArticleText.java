package vn.lientin.text;

import java.util.List;
import java.util.Optional;
import vn.lientin.fact.ArticleFacts.Metadata;
import vn.lientin.fact.Span;
import vn.lientin.read.SourceFile;

/**
 * An article told from its page: tokens, sentences with the kind of block that they stand in, and what the page says of
 * the article.
 */
public record ArticleText(
        FoldedText text, Tokens tokens, List<Block> blocks, List<Sentence> sentences, Metadata metadata) {

    public static ArticleText of(SourceFile source) {
        FoldedText folded = FoldedText.of(source.text());
        if (source.roles().isEmpty()) {
            folded = WrappedLines.join(folded);
        }
        Layout layout = new Layout(folded, source.roles());
        Tokens tokens = Tokens.of(folded);
        List<Sentence> sentences = new SentenceSplitter(tokens).split(layout.blocks());
        return new ArticleText(
                folded, tokens, layout.blocks(), sentences, layout.metadata(source.stated(), source.owner()));
    }

    /** A text without a page around it: all of it is the article. */
    public static ArticleText ofParagraph(String text) {
        FoldedText folded = FoldedText.of(text);
        Tokens tokens = Tokens.of(folded);
        List<Block> blocks = List.of(new Block(Block.Kind.BODY, 0, folded.length()));
        return new ArticleText(folded, tokens, blocks, new SentenceSplitter(tokens).split(blocks), Metadata.NONE);
    }

    /** The sentence that a token stands in. */
    public Optional<Sentence> sentenceAt(int token) {
        int index = indexOfSentenceAt(token);
        return index < 0 ? Optional.empty() : Optional.of(sentences.get(index));
    }

    /** Which of the sentences, which stand in the order of the text, a token stands in; -1 where it stands in none. */
    private int indexOfSentenceAt(int token) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Sentence sentence = sentences.get(middle);
            if (token < sentence.from()) {
                high = middle - 1;
            } else if (token >= sentence.to()) {
                low = middle + 1;
            } else {
                return middle;
            }
        }
        return -1;
    }

    /** Where the paragraph begins that a token stands in; the token itself where it stands in none. */
    public int paragraphAt(int token) {
        int index = indexOfSentenceAt(token);
        if (index < 0) {
            return token;
        }
        int block = sentences.get(index).block();
        while (index > 0 && sentences.get(index - 1).block() == block) {
            index--;
        }
        return sentences.get(index).from();
    }

    /** The original characters behind tokens {@code from} to {@code to} (exclusive). */
    public Span span(int from, int to) {
        return text.span(tokens.start(from), tokens.end(to - 1));
    }
}
