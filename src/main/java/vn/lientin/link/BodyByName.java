package vn.lientin.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.extract.OfficeName;
import vn.lientin.extract.PlaceFinder;
import vn.lientin.fact.Entity.Level;
import vn.lientin.fact.Entity.Organization;
import vn.lientin.fact.Entity.Role;
import vn.lientin.text.Sentence;
import vn.lientin.text.Tokens;
import vn.lientin.text.Words;

/** The body of an office without one that stands before or behind the name of the holder. */
final class BodyByName {
    /** First words of the positions that a hamlet has one of: no "Già làng". */
    private static final Set<String> HEADS = Words.set("heads-of-hamlets");

    private final Marks marks;
    private final Tokens tokens;
    private final Offices offices;

    BodyByName(Marks marks, Offices offices) {
        this.marks = marks;
        this.tokens = marks.tokens();
        this.offices = offices;
    }

    Optional<Organization> organization(Holdings.Holding holding) {
        return ofDelegate(holding)
                .or(() -> ofLed(holding))
                .or(() -> afterName(holding))
                .or(() -> afterComma(holding));
    }

    /** "Đại diện Viện A, kiểm sát viên Lê Văn B": of the body that he or she stands for. */
    private Optional<Organization> ofDelegate(Holdings.Holding holding) {
        boolean before = holding.office().to() <= holding.person().from();
        int comma = (before ? holding.office().from() : addressed(holding.person())) - 1;
        return holding.run().get(0).equals(holding.office()) && tokens.is(comma, ",")
                ? marks.endingAt(comma, "Org")
                        .filter(org -> before ? marks.ends(org.from(), "delegate-of") : isOfLeaders(org))
                        .flatMap(offices::organization)
                : Optional.empty();
    }

    /** "Lãnh đạo xã A, ông Lê Văn B, Phó Chủ tịch": the body at the beginning of the sentence, whose leader follows. */
    private boolean isOfLeaders(Mark org) {
        return marks.endingAt(org.from(), "leader-of")
                .flatMap(word ->
                        marks.article().sentenceAt(word.from()).filter(sentence -> sentence.from() == word.from()))
                .isPresent();
    }

    /** "già làng A Bét (làng Kon B)", "trưởng thôn Lê Văn A ở thôn B". */
    Optional<Role> village(Holdings.Holding holding) {
        String position = ((OfficeName) holding.office().value()).position();
        int end = holding.person().to();
        int at = tokens.is(end, "(")
                ? end + 1
                : marks.at(end, "of-hamlet").map(Mark::to).orElse(end);
        Optional<PlaceFinder.Found> named = at == end
                ? Optional.empty()
                : marks.at(at, "Place")
                        .map(place -> ((PlaceFinder.Found) place.value()))
                        .filter(place -> place.place().level() == Level.OTHER);
        return named.or(() -> onlyVillage(position, end))
                .map(place -> new Organization(place.withLevelWord(), Optional.empty()))
                .map(village -> new Role(position, village, Optional.empty()));
    }

    /** The hamlet that an office is in: the one that it names, or the only one of its sort in the paragraph. */
    Optional<PlaceFinder.Found> hamlet(Mark office, Mark person) {
        OfficeName name = (OfficeName) office.value();
        return name.impliedBody().equals(OfficeName.OF_VILLAGE)
                ? name.place().or(() -> onlyVillage(name.position(), person.to()))
                : Optional.empty();
    }

    /** The only hamlet of the sort that "Trưởng ấp" tells of which the paragraph names. */
    private Optional<PlaceFinder.Found> onlyVillage(String position, int at) {
        List<PlaceFinder.Found> all = marks.within("Place", marks.article().paragraphAt(at), paragraphEnd(at)).stream()
                .map(place -> (PlaceFinder.Found) place.value())
                .filter(place -> HEADS.contains(position.split(" ")[0]) && position.endsWith(" " + place.levelWord()))
                .toList();
        boolean one =
                all.stream().map(place -> place.place().label()).distinct().count() == 1;
        return one ? Optional.of(all.get(0)) : Optional.empty();
    }

    private int paragraphEnd(int at) {
        int begin = marks.article().paragraphAt(at);
        return marks.article().sentences().stream()
                .filter(sentence -> sentence.from() >= begin && marks.article().paragraphAt(sentence.from()) == begin)
                .mapToInt(Sentence::to)
                .max()
                .orElse(at);
    }

    /** "Công ty A do bà Lê Thị B làm giám đốc": of the body that the clause is about. */
    private Optional<Organization> ofLed(Holdings.Holding holding) {
        Mark name = holding.person();
        int address = addressed(name);
        boolean leads = marks.ends(address, "headed-by")
                && marks.at(name.to(), "after-name")
                        .filter(word -> word.to() == holding.office().from())
                        .isPresent();
        return leads ? marks.endingAt(address - 1, "Org").flatMap(offices::organization) : Optional.empty();
    }

    /** Where a name begins, with the word of address or the rank before it. */
    private int addressed(Mark name) {
        return marks.endingAt(name.from(), "honor")
                .or(() -> marks.endingAt(name.from(), "Rank"))
                .map(Mark::from)
                .orElse(name.from());
    }

    /** "Luật sư Lê Văn A (Đoàn Luật sư TP. X)", "Kiểm sát viên A, Viện KSND tỉnh", "Chuyên gia A thuộc Viện B". */
    private Optional<Organization> afterName(Holdings.Holding holding) {
        int end = holding.person().to();
        boolean before = holding.office().to() <= holding.person().from();
        boolean apart = tokens.is(end, "(") || tokens.is(end, ",");
        boolean of = marks.begins(end, "of-body");
        return before && (apart || of) && holding.run().size() == 1
                ? marks.at(of ? marks.at(end, "of-body").get().to() : end + 1, "Org")
                        .filter(org -> of || isClosed(org.to()))
                        .flatMap(offices::organization)
                : Optional.empty();
    }

    private boolean isClosed(int i) {
        return i >= tokens.size() || tokens.is(i, ")") || tokens.is(i, ",") || tokens.is(i, ".") || tokens.is(i, ";");
    }

    /** "ông A, Vụ trưởng, Ban B Trung ương;": the body behind the comma after the last of the offices. */
    private Optional<Organization> afterComma(Holdings.Holding holding) {
        int end = holding.office().to();
        boolean last = holding.run().indexOf(holding.office()) == holding.run().size() - 1;
        boolean behind = holding.person().to() <= holding.office().from();
        return last && behind && tokens.is(end, ",")
                ? marks.at(end + 1, "Org").filter(org -> isClosed(org.to())).flatMap(offices::organization)
                : Optional.empty();
    }
}
