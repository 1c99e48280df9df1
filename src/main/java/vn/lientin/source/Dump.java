package vn.lientin.source;

import java.io.IOException;
import java.util.Optional;
import vn.lientin.read.ArticleDecoder;
import vn.lientin.read.ArticleRecord;
import vn.lientin.read.Reason;

/** Goes through the records of a dump of articles. */
final class Dump implements Level {
    private final String name;
    private final String where;
    private final Records records;
    private final RecordFields fields;

    Dump(String name, String where, Records records, RecordFields fields) {
        this.name = name;
        this.where = where;
        this.records = records;
        this.fields = fields;
    }

    @Override
    public Optional<Step> step() throws IOException {
        return records.next().map(record -> new Step.Found(input(record)));
    }

    private Input input(Records.Found record) {
        String place = where + ", " + record.place();
        String number = name + "/" + record.number();
        if (record.problem().isPresent()) {
            Records.Problem problem = record.problem().get();
            return Opener.skipped(number, place, problem.reason(), problem.detail());
        }
        Optional<ArticleRecord> article = fields.article(record.fields());
        if (article.isEmpty()) {
            return Opener.skipped(
                    number,
                    place,
                    Reason.NO_TEXT_FIELD,
                    "its fields are " + String.join(", ", record.fields().keySet())
                            + "; say which holds the text: --field text=NAME");
        }
        String own = fields.name(record.fields())
                .map(id -> isAddress(id) ? id : name + "/" + id)
                .orElse(number);
        return new Input(own, place, () -> ArticleDecoder.read(own, place, article.get()));
    }

    private static boolean isAddress(String id) {
        return id.startsWith("http://") || id.startsWith("https://");
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
