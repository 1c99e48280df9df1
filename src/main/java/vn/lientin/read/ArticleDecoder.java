package vn.lientin.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import vn.lientin.fact.ArticleFacts.Metadata;
import vn.lientin.read.Reading.Article;
import vn.lientin.read.Reading.Skipped;

/** Turns the bytes of a text or a page into an article. Safe for many threads. */
public final class ArticleDecoder {
    private ArticleDecoder() {}

    /**
     * Never throws for what is wrong with the bytes.
     *
     * @param name names the article's IRI
     * @param where the file and the place in it, as a person would look for it
     */
    public static Reading read(String name, String where, ArticleType type, byte[] bytes) {
        return read(name, where, type, bytes, Optional.empty());
    }

    /**
     * Does the same for bytes that came with a word on their encoding.
     *
     * @param said believed where the bytes do not tell better: servers say one encoding of pages in several
     */
    public static Reading read(String name, String where, ArticleType type, byte[] bytes, Optional<Charset> said) {
        if (bytes.length == 0) {
            return skip(where, Reason.EMPTY_FILE, "it has no bytes; fetch it again");
        }
        Encoding encoding = Encoding.of(bytes);
        Optional<String> junk = encoding.junk(bytes);
        if (junk.isPresent()) {
            return skip(where, Reason.BINARY, junk.get() + "; this is no text");
        }
        try {
            return understand(name, where, type, encoding.decode(bytes), bytes);
        } catch (MalformedTextException e) {
            return said.flatMap(charset -> decode(bytes, charset))
                    .or(() -> LegacyEncoding.decode(bytes))
                    .map(text -> understand(name, where, type, text, bytes))
                    .orElseGet(() -> skip(where, encoding.invalid(), e.getMessage() + "; convert the file to UTF-8"));
        }
    }

    /** Empty for what makes no Vietnamese: the charset said is then a server's default. */
    private static Optional<String> decode(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(Normalizer.normalize(text, Normalizer.Form.NFC)).filter(Vietnamese::includes);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Reading understand(String name, String where, ArticleType type, String decoded, byte[] bytes) {
        return type == ArticleType.TEXT
                ? text(name, where, decoded, bytes)
                : page(name, where, HtmlArticle.parse(decoded), decoded, bytes);
    }

    private static Reading text(String name, String where, String decoded, byte[] bytes) {
        if (!Vietnamese.excludes(decoded)) {
            return article(where, new SourceFile(name, DigestUtils.sha256Hex(bytes), decoded, Metadata.NONE));
        }
        return LegacyEncoding.repair(decoded)
                .map(repaired ->
                        article(where, new SourceFile(name, DigestUtils.sha256Hex(bytes), repaired, Metadata.NONE)))
                .orElseGet(() -> otherLanguage(where, decoded));
    }

    private static Reading page(String name, String where, HtmlArticle page, String decoded, byte[] bytes) {
        if (!Vietnamese.excludes(page.text())) {
            return page.isList()
                    ? skip(where, Reason.NO_ARTICLE, "a page that leads to articles, or a notice; fetch the articles")
                    : article(where, source(name, page, bytes));
        }
        return LegacyEncoding.repair(decoded)
                .map(repaired -> article(where, source(name, HtmlArticle.parse(repaired), bytes)))
                .orElseGet(() -> otherLanguage(where, page.text()));
    }

    /**
     * The article that a record of a dump tells of: a page, or a text with what the record says of it.
     *
     * @param name names the article's IRI
     * @param where the file and the place in it
     */
    public static Reading read(String name, String where, ArticleRecord record) {
        byte[] bytes = record.content().getBytes(StandardCharsets.UTF_8);
        if (record.isPage()) {
            Reading reading = page(name, where, HtmlArticle.parse(record.text()), record.text(), bytes);
            return reading instanceof Article article
                    ? new Article(article.file()
                            .with(record.statedBefore(article.file().stated())))
                    : reading;
        }
        return Vietnamese.excludes(record.plainText())
                ? otherLanguage(where, record.plainText())
                : article(
                        where, new SourceFile(name, DigestUtils.sha256Hex(bytes), record.plainText(), record.stated()));
    }

    private static SourceFile source(String name, HtmlArticle page, byte[] bytes) {
        return new SourceFile(
                name,
                DigestUtils.sha256Hex(bytes),
                page.text(),
                page.stated(),
                page.roles(),
                page.owner().map(Claim::value));
    }

    private static Reading otherLanguage(String where, String text) {
        return skip(
                where,
                Reason.OTHER_LANGUAGE,
                Vietnamese.isUnmarked(text)
                        ? "it is Vietnamese without its tone marks, which settle what the words are"
                        : "it is not in Vietnamese");
    }

    private static Reading article(String where, SourceFile file) {
        return isBlank(file.text())
                ? skip(where, Reason.NO_TEXT, "nothing in it can be read; fetch it again")
                : new Article(file.atItsAddress());
    }

    /** No-break spaces are blank, too. */
    private static boolean isBlank(String text) {
        return text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    private static Skipped skip(String where, Reason reason, String detail) {
        return new Skipped(where, reason, detail);
    }
}
