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
        return sentences.stream()
                .filter(sentence -> sentence.from() <= token && token < sentence.to())
                .findFirst();
    }

    /** Where the paragraph begins that a token stands in; the token itself where it stands in none. */
    public int paragraphAt(int token) {
        return sentenceAt(token).map(Sentence::block).stream()
                .flatMapToInt(block -> sentences.stream()
                        .filter(sentence -> sentence.block() == block)
                        .mapToInt(Sentence::from))
                .min()
                .orElse(token);
    }

    /** The original characters behind tokens {@code from} to {@code to} (exclusive). */
    public Span span(int from, int to) {
        return text.span(tokens.start(from), tokens.end(to - 1));
    }
}
