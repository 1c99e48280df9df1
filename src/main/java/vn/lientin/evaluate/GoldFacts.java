package vn.lientin.evaluate;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import vn.lientin.evaluate.GoldFile.Row;
import vn.lientin.evaluate.MeetingFacts.Participant;

/** The facts of a gold file in comparable form. */
final class GoldFacts {
    private static final String FORMER = "nguyên ";
    private static final List<Relation> METADATA =
            List.of(Relation.TITLE, Relation.PUBLISHED, Relation.PUBLISHER, Relation.AUTHOR);

    private final GoldFile file;

    GoldFacts(GoldFile file) {
        this.file = file;
    }

    /** The facts whose keys decide, by relation; without the article's metadata where gold is silent about them. */
    Map<Relation, List<Item>> keyed() {
        Map<Relation, List<Item>> items = new EnumMap<>(Relation.class);
        file.rows("article").stream().findFirst().ifPresent(row -> metadata(row, items));
        items.put(Relation.PERSON, items("person", row -> Keys.plain(row.cell(0))));
        items.put(Relation.PLACE, items("place", row -> Keys.place(row.cell(0), row.cell(1))));
        items.put(Relation.RANK, ranks());
        items.put(Relation.ROLE, items("role", GoldFacts::role));
        items.put(Relation.APPOINTED, items("appointed", GoldFacts::role));
        items.put(Relation.DISMISSED, items("dismissed", GoldFacts::role));
        items.put(Relation.SUPPORTED, items("supported", row -> Keys.support(row.cell(0), row.cell(1))));
        return items;
    }

    private static void metadata(Row row, Map<Relation, List<Item>> items) {
        for (int i = 0; i < METADATA.size(); i++) {
            String value = row.cell(i);
            items.put(
                    METADATA.get(i),
                    value.isEmpty() ? List.of() : List.of(new Item(Keys.plain(value), value, List.of())));
        }
    }

    private static String role(Row row) {
        String position = row.cell(1);
        boolean former = position.toLowerCase(Locale.ROOT).startsWith(FORMER);
        return Keys.role(row.cell(0), former ? position.substring(FORMER.length()) : position, former, row.cell(2));
    }

    private List<Item> items(String kind, Function<Row, String> key) {
        return file.rows(kind).stream().map(row -> item(row, key.apply(row))).toList();
    }

    private List<Item> ranks() {
        return file.rows("rank").stream()
                .flatMap(row ->
                        RankSpellings.each(row.cell(1)).stream().map(rank -> item(row, Keys.plain(row.cell(0), rank))))
                .distinct()
                .toList();
    }

    private static Item item(Row row, String key) {
        List<String> cells =
                row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
        return new Item(key, String.join(" | ", cells), List.of());
    }

    /** What support between two sides was worth, where gold says it. */
    List<Item> amounts() {
        return file.rows("supported").stream()
                .filter(row -> !row.cell(2).isEmpty())
                .map(row -> item(row, Keys.amount(Keys.support(row.cell(0), row.cell(1)), row.cell(2))))
                .toList();
    }

    List<MeetingFacts> meetings() {
        return file.rows("meeting").stream().map(this::meeting).toList();
    }

    private MeetingFacts meeting(Row row) {
        List<Participant> participants = file.rows("attended").stream()
                .filter(attended -> attended.cell(0).equals(row.cell(0)))
                .map(attended -> new Participant(attended.cell(1), attended.cell(2), List.of()))
                .toList();
        return new MeetingFacts(row.cell(1), row.cell(2), row.cell(3), row.cell(4), participants, List.of());
    }

    List<Utterance> utterances() {
        return file.rows("said").stream()
                .map(row -> new Utterance(row.cell(0), row.cell(1), 0, 0, List.of()))
                .toList();
    }

    List<Described> documents() {
        return file.rows("document").stream()
                .map(row -> described(row, Spelling.plain(row.cell(0)), row.cell(1)))
                .toList();
    }

    List<Described> figures() {
        return file.rows("figure").stream()
                .map(row -> described(row, Keys.number(row.cell(0)), row.cell(1)))
                .toList();
    }

    private static Described described(Row row, String same, String like) {
        return new Described(same, Spelling.plain(like), item(row, same).shown(), List.of());
    }

    List<Row> rows(String kind) {
        return file.rows(kind);
    }
}
