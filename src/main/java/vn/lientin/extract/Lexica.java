package vn.lientin.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.lientin.extract.Lexicon.Case;
import vn.lientin.text.Words;

/** Fills the lexicon from the tables and lists under {@code vi/}. */
public final class Lexica {
    /** Level words of the units that have offices called "Phòng". */
    public static final String DISTRICTS = "huyện|quận|thị xã";

    /** How "Trung ương" is shortened. */
    private static final Set<String> CENTRAL = Words.set("central");

    private static final String AND = " và ";

    /** How it is shortened in the name of a portfolio. */
    private static final String AND_SIGN = " & ";

    /** In the column body of positions.tsv: the bodies that it is in where only a unit is named. */
    private static final String OF_UNIT = "@unit:";

    /** In the column body of positions.tsv: the mission that it is in, of the place that follows. */
    private static final String OF_MISSION = "@mission:";

    /** There: bodies of the kinds that {@code same_bodies.tsv} has under the name that follows. */
    private static final String SAME_AS_NAMED = OfficeName.SAME + "=";

    /** There: of those that somebody is called only beside a name and with the body behind it. */
    private static final String NAMED = "@named";

    private Lexica() {}

    /**
     * A position as the lexicon has it.
     *
     * @param body the body it is in where the text names none; may be empty
     * @param joins first words of a body that it shares
     * @param ofUnit the bodies that it is in where only a unit is named: "Chủ tịch tỉnh"
     * @param mission the mission abroad that it is in
     */
    record Position(
            String canonical, String body, List<String> joins, List<BodyHead> ofUnit, Optional<Mission> mission) {}

    /**
     * An embassy or a consulate.
     *
     * @param kind "Đại sứ quán"
     * @param host where it is if nothing else is said
     */
    record Mission(String kind, Optional<String> host) {}

    /**
     * The first words of a body's name.
     *
     * @param kind class of the body: "LocalBody"
     * @param level level word that a bare one refers to; may be empty
     */
    record BodyHead(String canonical, String kind, String level) {}

    /** A rank or title before a name. */
    public record Rank(String canonical, String kind) {}

    static Lexicon load(Gazetteer gazetteer, Symbols symbols) {
        Lexicon.Builder lexicon = Lexicon.builder(symbols);
        gazetteer.addTo(lexicon);
        addLevelWords(lexicon);
        addPositions(lexicon);
        addBodies(lexicon);
        addPortfolios(lexicon);
        for (String[] row : Words.rows("lexicon/ranks.tsv")) {
            boolean small = Character.isLowerCase(row[0].charAt(0));
            lexicon.add(row[0], "Rank", small ? Case.ANY : Case.CAPITALISED, new Rank(row[1], row[2]));
        }
        Words.lines("words/compounds.txt").forEach(word -> lexicon.add(word, "compound", Case.CAPITALISED, word));
        addCues(lexicon);
        return lexicon.build();
    }

    private static void addLevelWords(Lexicon.Builder lexicon) {
        for (String[] row : Words.rows("lexicon/level_words.tsv")) {
            LevelWord word = new LevelWord(row[1], Set.of(row[2].split("\\|")));
            lexicon.add(
                    row[0], "LevelWord", Character.isUpperCase(row[0].charAt(0)) ? Case.CAPITALISED : Case.ANY, word);
        }
    }

    private static void addPositions(Lexicon.Builder lexicon) {
        Map<String, List<BodyHead>> heads = new HashMap<>();
        for (String[] row : Words.rows("lexicon/bodies.tsv")) {
            heads.computeIfAbsent(row[0], form -> new ArrayList<>()).add(head(row));
        }
        for (String[] row : Words.rows("lexicon/positions.tsv")) {
            Position position = position(row, heads);
            lexicon.add(row[0], type(row[2], position), Case.ANY, position);
            if (!position.ofUnit().isEmpty()) {
                lexicon.add(row[0], "UnitPosition", Case.ANY, position);
            }
        }
    }

    private static String type(String body, Position position) {
        return body.equals(NAMED) ? "NamedPosition" : position.joins().isEmpty() ? "Position" : "Joint";
    }

    private static Position position(String[] row, Map<String, List<BodyHead>> heads) {
        String canonical = row[1].isEmpty() ? row[0] : row[1];
        List<String> joins = row[3].isEmpty() ? List.of() : List.of(row[3].split("\\|"));
        if (row[2].startsWith(OF_UNIT)) {
            List<BodyHead> ofUnit = Stream.of(row[2].substring(OF_UNIT.length()).split("\\|"))
                    .flatMap(form -> heads.getOrDefault(form, List.of()).stream())
                    .toList();
            return new Position(canonical, "", joins, ofUnit, Optional.empty());
        }
        if (row[2].startsWith(OF_MISSION)) {
            String[] names = row[2].substring(OF_MISSION.length()).split("\\|");
            Mission mission = new Mission(names[0], Stream.of(names).skip(1).findFirst());
            return new Position(canonical, OfficeName.MISSION, joins, List.of(), Optional.of(mission));
        }
        String implied = row[2].equals(NAMED) ? "" : body(row[2]);
        return new Position(canonical, implied, joins, List.of(), Optional.empty());
    }

    private static String body(String cell) {
        if (!cell.startsWith(SAME_AS_NAMED)) {
            return cell;
        }
        String name = cell.substring(SAME_AS_NAMED.length());
        return Words.rows("lexicon/same_bodies.tsv").stream()
                .filter(row -> row[0].equals(name))
                .map(row -> OfficeName.SAME + row[1])
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("positions.tsv: same_bodies.tsv has no " + name));
    }

    private static BodyHead head(String[] row) {
        return new BodyHead(row[1].isEmpty() ? row[0] : row[1], row[2], row[3]);
    }

    private static void addBodies(Lexicon.Builder lexicon) {
        for (String[] row : Words.rows("lexicon/bodies.tsv")) {
            BodyHead head = head(row);
            addBody(lexicon, row[0], head);
            for (String shortForm : CENTRAL) {
                if (row[0].contains("Trung ương")) {
                    addBody(lexicon, row[0].replace("Trung ương", shortForm), head);
                }
            }
        }
    }

    private static void addBody(Lexicon.Builder lexicon, String form, BodyHead head) {
        lexicon.add(form, head.kind(), Case.ANY, head);
        lexicon.add(form, "BodyHead", Case.ANY, head);
    }

    private static void addPortfolios(Lexicon.Builder lexicon) {
        for (String[] row : Words.rows("lexicon/portfolios.tsv")) {
            addPortfolio(lexicon, row[0], row[1]);
            if (row[0].contains(AND)) {
                addPortfolio(lexicon, row[0].replace(AND, AND_SIGN), row[1]);
            }
        }
    }

    /** "Bộ Y tế" is a central body, "Sở Y tế" and "Phòng Y tế" are local ones. */
    private static void addPortfolio(Lexicon.Builder lexicon, String form, String canonical) {
        lexicon.add(form, "Portfolio", Case.CAPITALISED, canonical);
        lexicon.add(form, "SmallPortfolio", Case.ANY, canonical);
        addBody(lexicon, "Bộ " + form, new BodyHead("Bộ " + canonical, "CentralBody", ""));
        addBody(lexicon, "Sở " + form, new BodyHead("Sở " + canonical, "LocalBody", ""));
        addBody(lexicon, "Phòng " + form, new BodyHead("Phòng " + canonical, "LocalBody", DISTRICTS));
    }

    private static void addCues(Lexicon.Builder lexicon) {
        CueLists.of(Markup.RULE_FILES.stream().map(RuleFile::read).toList())
                .forEach((name, cues) -> cues.forEach(cue -> lexicon.add(cue, name, Case.ANY, cue)));
    }
}
