package vn.lientin.source;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lientin.read.ArticleType;

/** What a file holds, told by the end of its name, without that of its compression. */
enum Kind {
    ARTICLE(""),
    JSON_LINES(".jsonl .ndjson .jl"),
    JSON(".json"),
    CSV(".csv"),
    TSV(".tsv .tab"),
    /** A feed or a sitemap. */
    XML(".xml .rss .atom .rdf"),
    WARC(".warc"),
    WACZ(".wacz"),
    ZIP(".zip"),
    TAR(".tar .tgz .tbz2 .tzst");

    /** With a space between. */
    private final String endings;

    Kind(String endings) {
        this.endings = endings;
    }

    /** Empty where the name says nothing that is known here. */
    static Optional<Kind> of(String name) {
        String plain = Compression.without(name).toLowerCase(Locale.ROOT);
        for (Kind kind : values()) {
            if (kind != ARTICLE && Stream.of(kind.endings.split(" ")).anyMatch(plain::endsWith)) {
                return Optional.of(kind);
            }
        }
        return ArticleType.of(plain).map(type -> ARTICLE);
    }
}
