package vn.lientin.text;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
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
        return of(List.of(source)).get(0);
    }

    /** Several articles, each step for all of them before the next one, so that its code stays in the caches. */
    public static List<ArticleText> of(List<SourceFile> sources) {
        List<FoldedText> texts = each(sources, i -> folded(sources.get(i)));
        List<Layout> layouts =
                each(sources, i -> new Layout(texts.get(i), sources.get(i).roles()));
        List<Tokens> tokens = each(sources, i -> Tokens.of(texts.get(i)));
        List<List<Sentence>> sentences = each(sources, i -> new SentenceSplitter(tokens.get(i))
                .split(layouts.get(i).blocks()));
        return each(
                sources,
                i -> new ArticleText(
                        texts.get(i),
                        tokens.get(i),
                        layouts.get(i).blocks(),
                        sentences.get(i),
                        layouts.get(i)
                                .metadata(
                                        sources.get(i).stated(), sources.get(i).owner())));
    }

    /** What a step finds in each article, by its index. */
    private static <T> List<T> each(List<SourceFile> sources, IntFunction<T> step) {
        return IntStream.range(0, sources.size()).mapToObj(step).toList();
    }

    private static FoldedText folded(SourceFile source) {
        FoldedText folded = FoldedText.of(source.text());
        return source.roles().isEmpty() ? WrappedLines.join(folded) : folded;
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
