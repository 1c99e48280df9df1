package vn.lientin.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.lientin.extract.Lexica.Position;
import vn.lientin.extract.Mark.Part;
import vn.lientin.extract.Rule.Found;
import vn.lientin.text.Tokens;

/** Puts the parts that the rules for offices found together into {@linkplain OfficeName offices}. */
final class OfficeReader {
    private OfficeReader() {}

    /** Replaces the marks that the rules made by marks with offices; drops those that fit no position. */
    static void read(Marks marks) {
        for (Mark mark : marks.all("Office")) {
            marks.remove(mark);
            office(marks.tokens(), (Found) mark.value())
                    .ifPresent(office -> marks.add(new Mark("Office", mark.from(), mark.to(), office, mark.rule())));
        }
    }

    private static Optional<OfficeName> office(Tokens tokens, Found found) {
        Part part = found.parts().first("position").orElseThrow();
        Position position = (Position) part.mark().orElseThrow().value();
        Optional<BodyName> body = found.parts().first("body").map(p ->
                (BodyName) p.mark().orElseThrow().value());
        Optional<PlaceFinder.Found> place =
                found.parts().first("place").flatMap(Part::mark).map(mark -> (PlaceFinder.Found) mark.value());
        String canonical = position.canonical();
        if (!position.joins().isEmpty()) {
            Optional<String> shared = sharedWord(position, body);
            if (shared.isEmpty()) {
                return Optional.empty();
            }
            canonical += " " + shared.get();
        }
        String extra = found.parts()
                .first("extra")
                .map(p -> " " + Spelling.capitalise(tokens.text(p.from(), p.to())))
                .orElse("");
        String acting = found.parts().has("acting") ? "Quyền " : "";
        Optional<BodyName> portfolio = found.parts()
                .first("portfolio")
                .flatMap(Part::mark)
                .map(mark -> new BodyName("Bộ " + mark.value(), place, "", "CentralBody"));
        Optional<String> same = found.parts()
                .first("same")
                .flatMap(Part::mark)
                .map(mark -> (Found) mark.value())
                .flatMap(bare -> bare.parts().first("same"))
                .flatMap(Part::mark)
                .map(head -> OfficeName.SAME + ((Lexica.BodyHead) head.value()).canonical());
        return Optional.of(new OfficeName(
                acting + canonical + extra,
                body.or(() -> portfolio),
                portfolio.isPresent() ? "" : same.orElse(position.body()),
                portfolio.isPresent() ? Optional.empty() : place,
                found.parts().has("status")));
    }

    /** "Trưởng" + "Ban Dân vận …": the position takes the first word of the body with it. */
    private static Optional<String> sharedWord(Position position, Optional<BodyName> body) {
        String stem = body.map(BodyName::stem).orElse("").toLowerCase(Locale.ROOT);
        List<String> joins = position.joins();
        return joins.stream()
                .filter(word -> stem.startsWith(word.toLowerCase(Locale.ROOT) + " ")
                        || stem.equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
