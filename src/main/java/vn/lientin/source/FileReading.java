package vn.lientin.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import vn.lientin.read.ArticleDecoder;
import vn.lientin.read.ArticleType;
import vn.lientin.read.Reading;
import vn.lientin.read.Reading.Skipped;
import vn.lientin.read.Reason;

/**
 * Reads single files. Safe for many threads.
 *
 * @param largest files with more bytes are not read
 */
record FileReading(int largest) {
    /** Never throws for what is wrong with the file. */
    Reading read(String name, Path path) {
        Optional<ArticleType> type = ArticleType.of(name);
        if (Files.notExists(path, LinkOption.NOFOLLOW_LINKS)) {
            return skip(path, Reason.NOT_FOUND, "there is no such file or folder");
        }
        if (type.isEmpty()) {
            return skip(
                    path,
                    Reason.NOT_AN_ARTICLE_TYPE,
                    "articles end in .txt, .html or .htm; dumps, archives and feeds in .jsonl, .json, .csv, .tsv, .warc, .wacz, .zip, .tar, .gz, .bz2, .zst, .xml, .rss or .atom");
        }
        if (!Files.isRegularFile(path)) {
            return skip(path, Reason.UNREADABLE, "not a file, or a link that leads nowhere");
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(largest + 1);
            return bytes.length > largest
                    ? tooLarge(path)
                    : ArticleDecoder.read(name, path.toString(), type.get(), bytes);
        } catch (IOException e) {
            return skip(path, Reason.UNREADABLE, FileTrouble.explain(e));
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

    private static Skipped skip(Path path, Reason reason, String detail) {
        return new Skipped(path.toString(), reason, detail);
    }
}
