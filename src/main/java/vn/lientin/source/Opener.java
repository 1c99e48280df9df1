package vn.lientin.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.io.input.BoundedInputStream;
import vn.lientin.read.ArticleDecoder;
import vn.lientin.read.ArticleType;
import vn.lientin.read.Reading.Skipped;
import vn.lientin.read.Reason;

/** Opens what holds articles. */
final class Opener {
    private final Limits limits;
    private final RecordFields fields;
    private final Optional<Web> web;

    private Opener(Limits limits, RecordFields fields, Optional<Web> web) {
        this.limits = limits;
        this.fields = fields;
        this.web = web;
    }

    Opener(Limits limits, RecordFields fields) {
        this(limits, fields, Optional.empty());
    }

    /** Fetches what feeds and sitemaps lead to. */
    Opener following(Web given) {
        return new Opener(limits, fields, Optional.of(given));
    }

    Limits limits() {
        return limits;
    }

    /** Whether there may be several articles in it, or one that has to be unpacked. */
    static boolean isContainer(String name) {
        return Kind.of(name)
                .filter(kind -> kind != Kind.ARTICLE || Compression.of(name).isPresent())
                .isPresent();
    }

    /**
     * Goes through a stream of the kind that its name says; closing the level closes the stream.
     *
     * @param name names the inputs in it
     * @param where the path, as a person would look for it
     * @param depth how many archives it is in
     */
    Level open(String name, String where, InputStream in, int depth) throws IOException {
        Kind kind = Kind.of(name).orElseThrow();
        BoundedInputStream packed =
                BoundedInputStream.builder().setInputStream(in).get();
        InputStream content = new BufferedInputStream(plain(kind, name, packed));
        return switch (kind) {
            case ARTICLE -> single(name, where, content);
            case JSON_LINES -> new Dump(name, where, new JsonLines(content, limits.article()), fields);
            case JSON -> new Dump(name, where, JsonRecords.of(content, limits.article(), fields), fields);
            case CSV, TSV -> new Dump(name, where, TableRecords.of(kind, content, limits.article()), fields);
            case XML -> list(where, content);
            case WARC -> new WebArchive(where, content, packed::getCount, limits);
            case WACZ, ZIP, TAR -> Archive.open(kind, name, where, content, packed::getCount, depth, this);
        };
    }

    /** Web archives under gzip stay packed: each record is, and their reader gives those before a cut. */
    private InputStream plain(Kind kind, String name, BoundedInputStream packed) throws IOException {
        Optional<Compression> compression = Compression.of(name);
        if (compression.isEmpty() || (kind == Kind.WARC && compression.get() == Compression.GZIP)) {
            return packed;
        }
        return new Unpacking(compression.get().unpack(new BufferedInputStream(packed)), packed::getCount, limits);
    }

    private Level list(String where, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(limits.article() + 1);
        in.close();
        if (bytes.length > limits.article()) {
            throw new TooLargeException(tooLarge(limits.article()));
        }
        LinkList list = LinkList.of(bytes, LinkList.NOWHERE, Optional.empty());
        return web.<Level>map(found -> new Links(where, list, found, found.budget(), 0))
                .orElseGet(() -> new ToldArticles(where, list));
    }

    /** The only article of a compressed file. */
    private Level single(String name, String where, InputStream in) {
        return new Level() {
            private boolean read;

            @Override
            public Optional<Step> step() throws IOException {
                if (read) {
                    return Optional.empty();
                }
                read = true;
                return Optional.of(new Step.Found(article(Compression.without(name), where, in)));
            }

            @Override
            public void close() throws IOException {
                in.close();
            }
        };
    }

    /** Reads an article's bytes at once; they are understood when asked for. */
    Input article(String name, String where, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(limits.article() + 1);
        if (bytes.length > limits.article()) {
            return skipped(name, where, Reason.TOO_LARGE, tooLarge(limits.article()));
        }
        ArticleType type = ArticleType.of(name).orElseThrow();
        return new Input(name, where, () -> ArticleDecoder.read(name, where, type, bytes));
    }

    static String tooLarge(int limit) {
        return String.format(Locale.ROOT, "more than %,d bytes; split it into articles, or raise --max-bytes", limit);
    }

    /** What broke off. */
    static Input skipped(String name, String where, IOException e) {
        return skipped(name, where, Walk.reason(e), FileTrouble.explain(e));
    }

    static Input skipped(String name, String where, Reason reason, String detail) {
        Skipped skipped = new Skipped(where, reason, detail);
        return new Input(name, where, () -> skipped);
    }
}
