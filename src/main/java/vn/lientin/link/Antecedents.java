package vn.lientin.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.lientin.extract.BodyName;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.extract.OfficeName;
import vn.lientin.text.Block;
import vn.lientin.text.Sentence;
import vn.lientin.text.Words;

/** Which body named elsewhere in the article "Bệnh viện", "Ngân hàng" or a bare "Hiệu trưởng" means. */
final class Antecedents {
    /** So often an article names the body that it is about. */
    private static final int OFTEN = 3;

    /** Classes of bodies that may be parts of others without saying so. */
    private static final Set<String> PARTS = Set.of("NamedHead", "SubBody");

    /** Names of bodies that say nothing without what they are for. */
    private static final Set<String> OPEN = Words.set("open-bodies");

    /** What leads the body that is named behind it. */
    private static final Set<String> BOARDS = Words.set("leading-boards");

    /** First words of companies, which some are known without: "Agribank". */
    private static final List<String> COMPANIES = Words.lines("words/company-heads.txt");

    /** Ministers are named beside each other's ministries. */
    private static final String MINISTRY = "Bộ";

    private static final String OWN_WHOLE = " của ";

    /** First words of bodies that begin like the name of another kind: "Bộ Chỉ huy" is no ministry. */
    private static final List<String> LONGER = Words.lines("words/longer-heads.txt");

    private final Marks marks;
    private final List<Mark> bodies = new ArrayList<>();
    /** Those of the title, in case the text names none. */
    private final List<Mark> titled = new ArrayList<>();

    Antecedents(Marks marks) {
        this.marks = marks;
        for (Sentence sentence : marks.article().sentences()) {
            if (sentence.isBody() || sentence.kind() == Block.Kind.TITLE) {
                marks.within("Org", sentence.from(), sentence.to()).stream()
                        .filter(this::isOutermost)
                        .forEach((sentence.isBody() ? bodies : titled)::add);
            }
        }
    }

    private boolean isOutermost(Mark org) {
        return !isBoard(org)
                && marks.covering(org.from(), "Org")
                        .filter(other -> !isBoard(other))
                        .filter(other -> other.from() < org.from() || other.to() > org.to())
                        .isEmpty();
    }

    /** "Ban Giám đốc Bệnh viện A": those who lead the body, and no body for themselves. */
    static boolean isBoard(Mark org) {
        return BOARDS.stream().anyMatch(board -> name(org).startsWith(board + " "));
    }

    /**
     * The body of the kinds that is named last before the token in its sentence, else the one that the sentence
     * before begins with, else the only body that the article or, failing that, its title names.
     *
     * @param implied as {@link OfficeName#impliedBody}: "@same:Trường|Đại học"
     */
    Optional<Mark> of(String implied, int at) {
        List<String> heads = heads(implied, OfficeName.SAME);
        List<Mark> possible = of(heads);
        int begin = marks.article().sentenceAt(at).map(Sentence::from).orElse(at);
        return before(possible, begin, at)
                .or(() -> only(topics(heads, begin)))
                .or(() -> only(possible.isEmpty() ? orBrand(titled, heads) : possible));
    }

    /** The body that the sentence which ends before a token begins with. */
    private List<Mark> topics(List<String> heads, int end) {
        int begin = marks.article().sentenceAt(end - 1).map(Sentence::from).orElse(-1);
        return heads.contains(MINISTRY)
                ? List.of()
                : orBrand(bodies, heads).stream()
                        .filter(body -> body.from() == begin)
                        .toList();
    }

    /** Whether the name is one of those that say nothing without what the body is for: "Ban Chỉ đạo". */
    static boolean isOpen(BodyName body) {
        return body.place().isEmpty() && OPEN.contains(body.stem().toLowerCase(Locale.ROOT));
    }

    /** The body that the article has called last by a longer name, else the only one: "Ban Chỉ đạo phòng, chống dịch huyện A". */
    Optional<Mark> longer(BodyName open, int at) {
        String begin = open.stem().toLowerCase(Locale.ROOT) + " ";
        List<Mark> longer = bodies.stream()
                .filter(body -> name(body).toLowerCase(Locale.ROOT).startsWith(begin))
                .toList();
        return before(longer, 0, at).or(() -> only(longer));
    }

    /** The body that its first word alone means, "Giám đốc bệnh viện": also the one named last before it in the paragraph. */
    Optional<Mark> ofWritten(String implied, int at) {
        return of(implied, at)
                .or(() -> before(
                        of(heads(implied, OfficeName.SAME)), marks.article().paragraphAt(at), at));
    }

    private List<Mark> of(List<String> heads) {
        return bodies.stream().filter(body -> isOneOf(body, heads)).toList();
    }

    private static List<Mark> orBrand(List<Mark> bodies, List<String> heads) {
        return bodies.stream()
                .filter(body -> isOneOf(body, heads) || isBrand(body, heads))
                .toList();
    }

    /** Whether the body is of the kinds: "@same:Trường|Đại học". */
    static boolean isOf(String implied, BodyName body) {
        return heads(implied, OfficeName.SAME).stream()
                .anyMatch(head -> isKind(body.stem(), head) && !isOfLonger(body.stem(), head));
    }

    /** The whole that a part belongs to which the text names alone: "Phòng Cảnh sát kinh tế". */
    Optional<Mark> whole(BodyName part, int at) {
        boolean alone = PARTS.contains(part.kind())
                && !part.needsPlace()
                && part.place().isEmpty()
                && !part.stem().contains(OWN_WHOLE);
        return Parents.ALL.entrySet().stream()
                .filter(entry -> alone && isKind(part.stem(), entry.getKey()))
                .map(Map.Entry::getValue)
                .filter(parents ->
                        parents.heads().stream().noneMatch(head -> (part.stem() + " ").contains(" " + head + " ")))
                .findFirst()
                .flatMap(parents -> {
                    List<Mark> wholes =
                            of(parents.heads()).stream().filter(parents::fit).toList();
                    return before(wholes, itemAt(at), at)
                            .or(() -> mostNamed(wholes))
                            .or(() -> oftenest(wholes.stream()
                                    .filter(body -> body.to() <= at)
                                    .toList()));
                });
    }

    /** Where the sentence, or the item of a list in it, begins that a token is in. */
    private int itemAt(int at) {
        int begin = marks.article().sentenceAt(at).map(Sentence::from).orElse(0);
        return IntStream.iterate(at, i -> i > begin, i -> i - 1)
                .filter(i -> marks.tokens().is(i - 1, ";"))
                .findFirst()
                .orElse(begin);
    }

    /** "Công an tỉnh A" of "Cơ quan Cảnh sát điều tra Công an tỉnh A"; the body itself if it is no such part. */
    static BodyName wholeIn(BodyName body) {
        String stem = body.stem();
        return Parents.ALL.entrySet().stream()
                .filter(part -> isKind(stem, part.getKey()))
                .flatMap(part -> part.getValue().heads().stream())
                .map(head -> (stem + " ").indexOf(" " + head + " ") + 1)
                .filter(begin -> begin > 0)
                .findFirst()
                .map(begin -> new BodyName(stem.substring(begin), body.place(), body.level(), body.kind()))
                .orElse(body);
    }

    /** That of the assemblies which the article names most often, where it tells of a session or calls members by it. */
    Optional<Mark> session(String implied) {
        boolean members = marks.all("Holds").stream().anyMatch(holds -> ChangeFrames.is(holds, "post", "member"));
        if (marks.all("session").isEmpty() && !members) {
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

    private static boolean isBrand(Mark body, List<String> heads) {
        return ((BodyName) body.value()).kind().equals("Brand")
                && heads.stream().anyMatch(COMPANIES::contains);
    }

    static boolean isKind(String name, String head) {
        return name.equals(head) || name.startsWith(head + " ");
    }

    /** Whether a name begins with a longer head than this one: "Bộ Chỉ huy Quân sự" is no "Bộ". */
    static boolean isOfLonger(String name, String head) {
        return LONGER.stream().anyMatch(longer -> isKind(longer, head) && isKind(name, longer) && !longer.equals(head));
    }

    private Optional<Mark> only(List<Mark> named) {
        List<Mark> possible = named.stream().map(this::inFull).toList();
        long places = possible.stream()
                .flatMap(body -> ((BodyName) body.value()).place().stream())
                .map(place -> place.place().label())
                .distinct()
                .count();
        boolean one = possible.stream().map(Antecedents::name).distinct().count() == 1 && places < 2;
        return one ? Optional.of(possible.get(0)) : Optional.empty();
    }

    /** The body of the kinds that the article is about: also the one that it names most often and its title names alone. */
    Optional<Mark> mostNamed(String implied) {
        List<String> heads = heads(implied, OfficeName.SAME);
        List<Mark> possible = of(heads);
        List<Mark> title = orBrand(titled, heads);
        List<Mark> all = Stream.concat(title.stream(), possible.stream()).toList();
        return mostNamed(possible).or(() -> only(title)
                .filter(body -> oftenest(all).map(Antecedents::name).equals(Optional.of(name(body)))));
    }

    /** The one that the article names at least three times, and much more often than all others together. */
    private Optional<Mark> mostNamed(List<Mark> bodies) {
        return ranked(bodies).stream()
                .limit(1)
                .filter(same -> same.size() >= OFTEN && same.size() > OFTEN * (bodies.size() - same.size()))
                .map(same -> same.get(0))
                .findFirst();
    }

    /** The one that the article names most often; of several such the one named first. */
    private Optional<Mark> oftenest(List<Mark> bodies) {
        return ranked(bodies).stream().map(same -> same.get(0)).findFirst();
    }

    /** The namings of each body, those of the one named most often first. */
    private List<List<Mark>> ranked(List<Mark> bodies) {
        Map<String, List<Mark>> named = bodies.stream()
                .map(this::inFull)
                .collect(Collectors.groupingBy(Antecedents::name, LinkedHashMap::new, Collectors.toList()));
        return named.values().stream()
                .sorted(Comparator.<List<Mark>>comparingInt(List::size).reversed())
                .toList();
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

    private Optional<Mark> before(List<Mark> named, int from, int at) {
        return named.stream()
                .filter(body -> from <= body.from() && body.to() <= at)
                .reduce((earlier, later) -> later)
                .map(this::inFull);
    }
}
