package vn.lientin.extract;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lientin.extract.Lexica.Position;
import vn.lientin.extract.Mark.Part;
import vn.lientin.extract.Rule.Found;
import vn.lientin.fact.Entity.Level;
import vn.lientin.text.Tokens;
import vn.lientin.text.Words;

/** Puts the parts that the rules for offices found together into {@linkplain OfficeName offices}. */
final class OfficeReader {
    /** In the lexicon, before the part of a body that an office is in. */
    private static final String PART = "@part:";

    /** First word of the names of parties. */
    private static final String PARTY = "Đảng";

    /** The full names of bodies that every place has one of, by how they are written. */
    private static final Map<String, String> LOCAL = Words.rows("lexicon/bodies.tsv").stream()
            .filter(row -> row[2].equals("LocalBody"))
            .collect(Collectors.toUnmodifiableMap(
                    row -> row[0].toLowerCase(Locale.ROOT),
                    row -> row[1].isEmpty() ? row[0] : row[1],
                    (first, second) -> first));

    private final Tokens tokens;
    private final Found found;
    private final Position position;

    private OfficeReader(Tokens tokens, Found found) {
        this.tokens = tokens;
        this.found = found;
        this.position = value("position", Position.class).orElseThrow();
    }

    /** Replaces the marks that the rules made by marks with offices; drops those that fit no position. */
    static void read(Marks marks) {
        for (Mark mark : marks.all("Office")) {
            marks.remove(mark);
            new OfficeReader(marks.tokens(), (Found) mark.value())
                    .office()
                    .ifPresent(office -> marks.add(new Mark("Office", mark.from(), mark.to(), office, mark.rule())));
        }
    }

    private <T> Optional<T> value(String part, Class<T> type) {
        return found.parts().first(part).flatMap(Part::mark).map(Mark::value).map(type::cast);
    }

    private boolean has(String part) {
        return found.parts().has(part);
    }

    private Optional<OfficeName> office() {
        Optional<PlaceFinder.Found> place = Stream.of("place", "unit", "village")
                .flatMap(part -> value(part, PlaceFinder.Found.class).stream())
                .findFirst();
        if (has("portfolio")) {
            return Optional.of(minister(value("portfolio", String.class).orElseThrow(), place));
        }
        Optional<BodyName> ofUnit = has("unit") || has("level") ? ofUnit() : Optional.empty();
        Optional<BodyName> body = ofField()
                .or(() -> value("body", BodyName.class))
                .map(this::inParty)
                .or(() -> ofUnit)
                .or(() -> place.flatMap(this::missionToWorld))
                .or(() -> place.flatMap(this::mission));
        return position(body, place)
                .map(canonical -> name(
                        canonical,
                        body,
                        same().orElse(has("village") ? OfficeName.OF_VILLAGE : found.with("implied", position.body())),
                        ofUnit.isPresent() || has("field") ? Optional.empty() : place));
    }

    /** "Cục trưởng Việc làm" is in the "Cục Việc làm": the rule tells the first word of the name. */
    private Optional<BodyName> ofField() {
        Optional<PlaceFinder.Found> place = value("place", PlaceFinder.Found.class);
        String level = value("level", LevelWord.class).map(LevelWord::word).orElse("");
        Optional<BodyName> whole = value("of", BodyName.class);
        return found.parts()
                .first("field")
                .map(field -> (found.with("head", "") + " " + tokens.text(field.from(), field.to())).strip())
                .map(BodyReader::withoutShort)
                .map(stem -> whole.map(of -> new BodyName(stem + " " + of.stem(), of.place(), of.level(), of.kind()))
                        .orElseGet(() -> new BodyName(
                                LOCAL.getOrDefault(stem.toLowerCase(Locale.ROOT), stem),
                                place,
                                level,
                                !found.with("kind", "").isEmpty()
                                        ? found.with("kind", "")
                                        : place.isPresent()
                                                        || !level.isEmpty()
                                                        || LOCAL.containsKey(stem.toLowerCase(Locale.ROOT))
                                                ? "LocalBody"
                                                : "NamedHead")));
    }

    /** "Bộ trưởng Quốc phòng" is in the ministry, "Bộ trưởng Quốc phòng Lào" in that of Laos. */
    private OfficeName minister(String portfolio, Optional<PlaceFinder.Found> place) {
        BodyName ministry = new BodyName("Bộ " + portfolio, place, "", "CentralBody");
        return name(position.canonical(), Optional.of(ministry), "", place);
    }

    /** "Ủy viên Bộ Chính trị" + "Đảng Cộng sản Cuba": in the bureau of that party. */
    private BodyName inParty(BodyName body) {
        boolean part = !position.body().isEmpty()
                && !position.body().startsWith("@")
                && !position.body().endsWith(PARTY)
                && body.stem().startsWith(PARTY + " ");
        return part ? new BodyName(position.body() + " " + body.stem(), body.place(), body.level(), body.kind()) : body;
    }

    private OfficeName name(
            String canonical, Optional<BodyName> body, String implied, Optional<PlaceFinder.Found> place) {
        String acting = has("acting") ? "Quyền " : "";
        String extra = found.parts()
                .first("extra")
                .map(p -> " " + Spelling.capitalise(tokens.text(p.from(), p.to())))
                .orElse("");
        String nation = found.with("adds", "").isEmpty() ? "" : " " + found.with("adds", "");
        boolean ofPart = position.body().startsWith(PART);
        String part = ofPart ? position.body().substring(PART.length()) : "";
        OfficeName name = new OfficeName(
                acting + canonical + nation + extra,
                body,
                implied.startsWith(PART) ? "" : implied,
                part,
                place,
                has("status"));
        return part.isEmpty() || body.isEmpty() ? name : inPart(name, body.get());
    }

    /** "Chủ tịch HĐQT" + "Công ty A": in the board of the company. */
    private static OfficeName inPart(OfficeName name, BodyName whole) {
        BodyName part = new BodyName(name.ofPart(whole.stem()), whole.place(), whole.level(), whole.kind());
        return new OfficeName(name.position(), Optional.of(part), "", "", name.place(), name.former());
    }

    /** The position, with the word of the body or place that it takes with it. */
    private Optional<String> position(Optional<BodyName> body, Optional<PlaceFinder.Found> place) {
        if (position.joins().isEmpty()) {
            return Optional.of(position.canonical());
        }
        Optional<String> shared = has("village")
                ? place.map(PlaceFinder.Found::levelWord).filter(position.joins()::contains)
                : sharedWord(body);
        return shared.map(word -> position.canonical() + " " + word);
    }

    /** "Trưởng" + "Ban Dân vận …": the position takes the first word of the body with it. */
    private Optional<String> sharedWord(Optional<BodyName> body) {
        String stem = body.map(BodyName::stem).orElse("").toLowerCase(Locale.ROOT);
        return position.joins().stream()
                .filter(word -> stem.startsWith(word.toLowerCase(Locale.ROOT) + " ")
                        || stem.equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private Optional<String> same() {
        return value("same", Found.class)
                .flatMap(bare -> bare.parts().first("same"))
                .flatMap(Part::mark)
                .map(head -> OfficeName.SAME + ((Lexica.BodyHead) head.value()).canonical());
    }

    /** "Chủ tịch tỉnh A" is chairman of the people's committee, "Bí thư huyện A" secretary of the party committee. */
    private Optional<BodyName> ofUnit() {
        Optional<PlaceFinder.Found> unit = value("unit", PlaceFinder.Found.class);
        Optional<LevelWord> level = value("level", LevelWord.class);
        boolean abroad = unit.map(one -> one.place().level())
                .filter(one -> one == Level.COUNTRY || one == Level.OTHER)
                .isPresent();
        boolean governed = level.isEmpty() || level.get().isGoverned();
        if (abroad || !governed) {
            return Optional.empty();
        }
        String word = level.map(LevelWord::word)
                .or(() -> unit.map(PlaceFinder.Found::anyLevelWord))
                .orElse("");
        return position.ofUnit().stream()
                .filter(head -> head.level().isEmpty()
                        || List.of(head.level().split("\\|")).contains(word))
                .findFirst()
                .map(head -> new BodyName(head.canonical(), unit, level.isPresent() ? word : "", head.kind()));
    }

    /** "Đại sứ Hà Lan" is in the embassy in Viet Nam, "Đại sứ Việt Nam tại Lào" in that in Laos. */
    private Optional<BodyName> mission(PlaceFinder.Found sender) {
        return position.mission().flatMap(mission -> {
            String from = sender.place().label();
            return value("host", PlaceFinder.Found.class)
                    .map(found -> found.place().label())
                    .or(mission::host)
                    .filter(host -> !host.equals(from))
                    .map(host -> new BodyName(
                            mission.kind() + " " + from + " tại " + host, Optional.empty(), "", "Mission"));
        });
    }

    /** "Đại sứ Hà Lan tại Liên hợp quốc" is in the mission there. */
    private Optional<BodyName> missionToWorld(PlaceFinder.Found sender) {
        return value("world", BodyName.class)
                .map(world -> new BodyName(
                        found.with("mission", "") + " " + sender.place().label() + " tại " + world.stem(),
                        Optional.empty(),
                        "",
                        "Mission"));
    }
}
