package vn.lientin.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.lientin.extract.BodyName;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.extract.OfficeName;
import vn.lientin.text.Sentence;
import vn.lientin.text.Words;

/** Which body named elsewhere in the article "Bệnh viện", "Ngân hàng" or a bare "Hiệu trưởng" means. */
final class Antecedents {
    /** First words of parts, and those of the bodies that they can be parts of. */
    private static final Map<String, List<String>> PARENTS = parents();

    /** First words of bodies that begin like the name of another kind: "Bộ Chỉ huy" is no ministry. */
    private static final List<String> LONGER = Words.lines("words/longer-heads.txt");

    private final Marks marks;
    private final List<Mark> bodies = new ArrayList<>();

    Antecedents(Marks marks) {
        this.marks = marks;
        for (Sentence sentence : marks.article().sentences()) {
            if (sentence.isBody()) {
                marks.within("Org", sentence.from(), sentence.to()).stream()
                        .filter(this::isOutermost)
                        .forEach(bodies::add);
            }
        }
    }

    private static Map<String, List<String>> parents() {
        Map<String, List<String>> parents = new LinkedHashMap<>();
        Words.rows("lexicon/parents.tsv").forEach(row -> parents.put(row[0], List.of(row[1].split("\\|"))));
        return parents;
    }

    private boolean isOutermost(Mark org) {
        return marks.covering(org.from(), "Org")
                .filter(other -> other.from() < org.from() || other.to() > org.to())
                .isEmpty();
    }

    /**
     * The body of the kinds that is named last before the token in its sentence, else the only one that the article names.
     *
     * @param implied as {@link OfficeName#impliedBody}: "@same:Trường|Đại học"
     */
    Optional<Mark> of(String implied, int at) {
        List<String> heads = heads(implied, OfficeName.SAME);
        return before(heads, at, true).or(() -> only(heads));
    }

    /** Whether the body is of the kinds: "@same:Trường|Đại học". */
    static boolean isOf(String implied, BodyName body) {
        return heads(implied, OfficeName.SAME).stream()
                .anyMatch(head -> isKind(body.stem(), head) && !isOfLonger(body.stem(), head));
    }

    /** The whole that a part belongs to which the text names alone: "Phòng Cảnh sát kinh tế". */
    Optional<Mark> whole(BodyName part, int at) {
        boolean alone = part.kind().equals("NamedHead")
                && !part.needsPlace()
                && part.place().isEmpty();
        return PARENTS.entrySet().stream()
                .filter(entry -> alone && isKind(part.stem(), entry.getKey()))
                .map(Map.Entry::getValue)
                .filter(heads -> heads.stream().noneMatch(head -> part.stem().contains(" " + head + " ")))
                .findFirst()
                .flatMap(heads -> before(heads, at, false).or(() -> only(heads)));
    }

    /** That of the assemblies which the article names most often, where it tells of a session. */
    Optional<Mark> session(String implied) {
        if (marks.all("session").isEmpty()) {
            return Optional.empty();
        }
        Map<String, List<Mark>> named = bodies.stream()
                .filter(body -> heads(implied, OfficeName.SESSION).contains(name(body)))
                .collect(Collectors.groupingBy(Antecedents::name));
        return named.values().stream().max(Comparator.comparingInt(List::size)).map(found -> found.get(0));
    }

    private static List<String> heads(String implied, String prefix) {
        return List.of(implied.substring(prefix.length()).split("\\|"));
    }

    private static String name(Mark body) {
        return ((BodyName) body.value()).stem();
    }

    private static boolean isOneOf(Mark body, List<String> heads) {
        return heads.stream().anyMatch(head -> isKind(name(body), head) && !isOfLonger(name(body), head));
    }

    private static boolean isKind(String name, String head) {
        return name.equals(head) || name.startsWith(head + " ");
    }

    private static boolean isOfLonger(String name, String head) {
        return LONGER.stream().anyMatch(longer -> isKind(longer, head) && isKind(name, longer) && !longer.equals(head));
    }

    private Optional<Mark> only(List<String> heads) {
        List<Mark> possible = bodies.stream()
                .filter(body -> isOneOf(body, heads))
                .map(this::inFull)
                .toList();
        long places = possible.stream()
                .flatMap(body -> ((BodyName) body.value()).place().stream())
                .map(place -> place.place().label())
                .distinct()
                .count();
        boolean one = possible.stream().map(Antecedents::name).distinct().count() == 1 && places < 2;
        return one ? Optional.of(possible.get(0)) : Optional.empty();
    }

    /** "Đại học Sông Trà", where the article names it "Trường Đại học Sông Trà", too. */
    private Mark inFull(Mark body) {
        boolean free = ((BodyName) body.value()).kind().equals("NamedHead");
        return bodies.stream()
                .filter(other -> free && name(other).endsWith(" " + name(body)))
                .filter(other -> name(other).indexOf(' ') + 1
                        == name(other).length() - name(body).length())
                .findFirst()
                .orElse(body);
    }

    /** The last one before the token, in its sentence only where so asked. */
    private Optional<Mark> before(List<String> heads, int at, boolean inSentence) {
        int from = inSentence
                ? marks.article().sentences().stream()
                        .filter(sentence -> sentence.from() <= at && at < sentence.to())
                        .mapToInt(Sentence::from)
                        .findFirst()
                        .orElse(at)
                : 0;
        return bodies.stream()
                .filter(body -> from <= body.from() && body.to() <= at && isOneOf(body, heads))
                .reduce((earlier, later) -> later)
                .map(this::inFull);
    }
}
