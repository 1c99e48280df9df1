package vn.lientin.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.lientin.fact.ArticleFacts;
import vn.lientin.fact.ArticleFacts.Mention;
import vn.lientin.fact.ArticleFacts.Metadata;
import vn.lientin.fact.Entity;
import vn.lientin.fact.Evidence;
import vn.lientin.fact.Fact;
import vn.lientin.fact.Fingerprint;
import vn.lientin.fact.Linking;
import vn.lientin.fact.Span;

/** Facts of a made-up article, whose spans are found by their words. */
public final class ArticleSketch {
    private final String name;
    private final String text;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private final List<Linking> linkings = new ArrayList<>();
    private Metadata metadata = Metadata.NONE;

    public ArticleSketch(String name, String text) {
        this.name = name;
        this.text = text;
    }

    public ArticleSketch metadata(Metadata metadata) {
        this.metadata = metadata;
        return this;
    }

    public ArticleSketch mention(Entity entity, String words) {
        mentions.add(new Mention(entity, span(words)));
        return this;
    }

    public ArticleSketch fact(Fact fact) {
        facts.add(fact);
        return this;
    }

    public ArticleSketch linking(Linking linking) {
        linkings.add(linking);
        return this;
    }

    public Span span(String words) {
        int at = text.indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException(words);
        }
        int start = text.codePointCount(0, at);
        return new Span(start, start + words.codePointCount(0, words.length()));
    }

    public Evidence evidence(String passage, String rule) {
        return new Evidence(span(passage), List.of(), rule);
    }

    private Fingerprint fingerprint() {
        return Fingerprint.of(Pattern.compile("[^\\p{L}\\p{N}/.]+")
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    public ArticleFacts facts() {
        String digest = Slug.hash(text, 40);
        return new ArticleFacts(name, digest, text, metadata, fingerprint(), mentions, facts, linkings, List.of());
    }
}
