package vn.lientin.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import vn.lientin.fact.ArticleFacts.Metadata;
import vn.lientin.read.Reading.Article;
import vn.lientin.read.Reading.Skipped;

/**
 * Reads single files. Safe for many threads.
 *
 * @param largest files with more bytes are not read
 */
record FileReading(int largest) {
    private static final Metadata NOTHING_STATED =
            new Metadata(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Never throws for what is wrong with the file. */
    Reading read(String name, Path path) {
        Optional<ArticleType> type = ArticleType.of(name);
        if (Files.notExists(path, LinkOption.NOFOLLOW_LINKS)) {
            return skip(path, Reason.NOT_FOUND, "there is no such file or folder");
        }
        if (type.isEmpty()) {
            return skip(path, Reason.NOT_AN_ARTICLE_TYPE, "articles end in .txt, .html or .htm");
        }
        if (!Files.isRegularFile(path)) {
            return skip(path, Reason.UNREADABLE, "not a file, or a link that leads nowhere");
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(largest + 1);
            return bytes.length > largest ? tooLarge(path) : decode(name, path, type.get(), bytes);
        } catch (IOException e) {
            return skip(path, Reason.UNREADABLE, explain(e));
        }
    }

    private Skipped tooLarge(Path path) throws IOException {
        return skip(
                path,
                Reason.TOO_LARGE,
                String.format(
                        Locale.ROOT,
                        "%,d bytes, the limit is %,d; split it into articles, or raise --max-bytes",
                        Files.size(path),
                        largest));
    }

    private static Reading decode(String name, Path path, ArticleType type, byte[] bytes) {
        if (bytes.length == 0) {
            return skip(path, Reason.EMPTY_FILE, "it has no bytes; fetch it again");
        }
        Encoding encoding = Encoding.of(bytes);
        Optional<String> junk = encoding.junk(bytes);
        if (junk.isPresent()) {
            return skip(path, Reason.BINARY, junk.get() + "; this is no text");
        }
        try {
            return understand(name, path, type, encoding.decode(bytes), bytes);
        } catch (MalformedTextException e) {
            return LegacyEncoding.decode(bytes)
                    .map(text -> understand(name, path, type, text, bytes))
                    .orElseGet(() -> skip(path, encoding.invalid(), e.getMessage() + "; convert the file to UTF-8"));
        }
    }

    private static Reading understand(String name, Path path, ArticleType type, String decoded, byte[] bytes) {
        return type == ArticleType.TEXT
                ? text(name, path, decoded, bytes)
                : page(name, path, HtmlArticle.parse(decoded), decoded, bytes);
    }

    private static Reading text(String name, Path path, String decoded, byte[] bytes) {
        if (!Vietnamese.excludes(decoded)) {
            return article(path, new SourceFile(name, digest(bytes), decoded, NOTHING_STATED));
        }
        return LegacyEncoding.repair(decoded)
                .map(repaired -> article(path, new SourceFile(name, digest(bytes), repaired, NOTHING_STATED)))
                .orElseGet(() -> otherLanguage(path, decoded));
    }

    private static Reading page(String name, Path path, HtmlArticle page, String decoded, byte[] bytes) {
        if (!Vietnamese.excludes(page.text())) {
            return page.isList()
                    ? skip(path, Reason.NO_ARTICLE, "a page that leads to articles, or a notice; fetch the articles")
                    : article(path, source(name, page, bytes));
        }
        return LegacyEncoding.repair(decoded)
                .map(repaired -> article(path, source(name, HtmlArticle.parse(repaired), bytes)))
                .orElseGet(() -> otherLanguage(path, page.text()));
    }

    private static SourceFile source(String name, HtmlArticle page, byte[] bytes) {
        return new SourceFile(
                name,
                digest(bytes),
                page.text(),
                page.stated(),
                page.roles(),
                page.owner().map(Claim::value));
    }

    private static Reading otherLanguage(Path path, String text) {
        return skip(
                path,
                Reason.OTHER_LANGUAGE,
                Vietnamese.isUnmarked(text)
                        ? "it is Vietnamese without its tone marks, which settle what the words are"
                        : "it is not in Vietnamese");
    }

    private static Reading article(Path path, SourceFile file) {
        return isBlank(file.text())
                ? skip(path, Reason.NO_TEXT, "nothing in it can be read; fetch it again")
                : new Article(file);
    }

    /** No-break spaces are blank, too. */
    private static boolean isBlank(String text) {
        return text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    private static Skipped skip(Path path, Reason reason, String detail) {
        return new Skipped(path.toString(), reason, detail);
    }

    static String explain(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied; change its permissions";
        }
        if (e instanceof NoSuchFileException) {
            return "it is not there any more";
        }
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
