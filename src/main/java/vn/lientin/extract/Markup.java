package vn.lientin.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.lientin.text.ArticleText;
import vn.lientin.text.Block;
import vn.lientin.text.Tokens;
import vn.lientin.text.Words;

/** The passes over an article, in order. Immutable once loaded; safe on many threads. */
public final class Markup {
    /** The rule files, in the order in which they are applied. */
    static final List<String> RULE_FILES = List.of(
            "values",
            "bodywords",
            "tails",
            "bodies",
            "offices",
            "names",
            "sides",
            "subjects",
            "actors",
            "speech",
            "gatherings",
            "meetings",
            "series",
            "gifts",
            "support",
            "helps",
            "changes",
            "documents",
            "figures",
            "campaigns");

    /** So soon after a body the list of its members is opened. */
    private static final int NAMES_WITHIN = 6;

    /** Sorts of bodies, which are written small before a name, too. */
    private static final Set<String> SMALL_HEADS = Words.set("small-heads");

    /** Words before them that make another word of them, or many. */
    private static final Set<String> BEFORE_NO_HEAD = Words.set("before-no-head");

    /** What no name begins with behind such a sort. */
    private static final List<String> NOT_IN_NAMES =
            List.of("BodyHead", "Position", "Joint", "Country", "RiskyCountry", "LevelWord", "honor");

    private final Lexicon lexicon;
    private final PlaceFinder places;
    private final LikelyNames likelyNames;
    private final NameFinder names;
    private final NameData nameData;
    private final Symbols symbols = new Symbols();
    private final RuleSet values = RuleSet.load("values", symbols);
    private final RuleSet bodyWords = RuleSet.load("bodywords", symbols);
    private final RuleSet tails = RuleSet.load("tails", symbols);
    private final RuleSet bodies = RuleSet.load("bodies", symbols);
    private final RuleSet offices = RuleSet.load("offices", symbols);

    /** Frames and what they are made of, in this order, after all names are known. */
    private final List<RuleSet> frames = RULE_FILES.subList(RULE_FILES.indexOf("sides"), RULE_FILES.size()).stream()
            .map(name -> RuleSet.load(name, symbols))
            .toList();

    private Markup(Gazetteer gazetteer, NameData nameData) {
        this.lexicon = Lexica.load(gazetteer, symbols);
        symbols.addType(OpenNames.CALLED);
        this.places = new PlaceFinder(gazetteer, nameData);
        this.likelyNames = new LikelyNames(nameData);
        this.names = new NameFinder(nameData);
        this.nameData = nameData;
    }

    /** Loads gazetteers, word lists and rules from the classpath. */
    public static Markup load() {
        return new Markup(Gazetteer.load(), NameData.load());
    }

    /** All rules, in the order in which they are applied. */
    public List<RuleSet> ruleSets() {
        List<RuleSet> all = new ArrayList<>(List.of(values, bodyWords, tails, bodies, offices));
        all.addAll(frames);
        return all;
    }

    /** An article on its way through the passes. */
    private record Passage(Matcher matcher, List<SentenceSymbols> sentences) {
        Marks marks() {
            return matcher.marks;
        }
    }

    /** Marks up an article. */
    public Marks mark(ArticleText article) {
        return mark(List.of(article)).get(0);
    }

    /**
     * Marks up articles, each by itself, but all of them in one pass before the next pass begins: what all passes work
     * with is more than the caches hold.
     */
    public List<Marks> mark(List<ArticleText> articles) {
        List<Passage> passages = articles.stream().map(this::begin).toList();
        apply(values, passages);
        passages.forEach(passage -> ValueReader.read(passage.marks()));
        List.of(bodyWords, tails, bodies).forEach(rules -> apply(rules, passages));
        passages.forEach(passage -> readBodies(passage.marks()));
        apply(offices, passages);
        passages.forEach(passage -> OfficeReader.read(passage.marks()));
        passages.forEach(passage -> names.mark(passage.marks()));
        frames.forEach(rules -> apply(rules, passages));
        return passages.stream().map(Passage::marks).toList();
    }

    private static void apply(RuleSet rules, List<Passage> passages) {
        passages.forEach(passage -> rules.apply(passage.matcher(), passage.sentences()));
    }

    private Passage begin(ArticleText article) {
        Marks marks = new Marks(article, symbols);
        lexicon.mark(marks);
        dropSmallHeads(marks);
        dropHeadsInsideWords(marks);
        dropLevelsInsideWords(marks);
        dropNamesAcrossCountries(marks);
        places.mark(marks, article.metadata().published());
        dropPlacesInsideBodies(marks);
        dropPositionsInsideWords(marks);
        dropPositionsInsideBodies(marks);
        likelyNames.mark(marks);
        dropHeadsInsideNames(marks);
        return new Passage(new Matcher(marks), sentences(marks));
    }

    private void readBodies(Marks marks) {
        BodyReader.read(marks, nameData);
        ShortBodies.mark(marks);
        ShortCompanies.complete(marks);
    }

    /**
     * A body's name begins with a capital ("Sở Y tế", "ban Dân tộc"), but not always after a position ("bí thư thành ủy"),
     * before its country, or where its sort is told before its name ("công ty Sao Bắc").
     */
    private static void dropSmallHeads(Marks marks) {
        for (Mark head : marks.all("BodyHead")) {
            Tokens tokens = marks.tokens();
            boolean capital =
                    tokens.isCapitalised(head.from()) || (head.length() > 1 && tokens.isCapitalised(head.from() + 1));
            boolean held = marks.ends(head.from(), "Position") || marks.ends(head.from(), "Joint");
            boolean small = !capital && !held && !isOfCountry(marks, head) && !isSortOfName(marks, head);
            if (small || isLevelWordAndName(marks, head)) {
                dropHead(marks, head);
            }
        }
    }

    /** "báo Sao Mai", but not "báo UBND xã", "nhà báo Sao Mai", "công ty Nhật Bản". */
    private static boolean isSortOfName(Marks marks, Mark head) {
        Tokens tokens = marks.tokens();
        return head.to() < tokens.size()
                && (head.from() == 0 || !BEFORE_NO_HEAD.contains(tokens.lower(head.from() - 1)))
                && SMALL_HEADS.contains(tokens.text(head.from(), head.to()))
                && tokens.isCapitalised(head.to())
                && NOT_IN_NAMES.stream().noneMatch(type -> marks.begins(head.to(), type));
    }

    /** "chính phủ Lào". */
    private static boolean isOfCountry(Marks marks, Mark head) {
        return marks.at(head.from(), "CentralBody")
                        .filter(body -> body.to() == head.to())
                        .isPresent()
                && (marks.begins(head.to(), "Country") || marks.begins(head.to(), "RiskyCountry"));
    }

    /** "tư Đoàn" in "Bộ Kế hoạch và Đầu tư Đoàn Văn An" is no body. */
    private void dropHeadsInsideWords(Marks marks) {
        for (Mark head : marks.all("BodyHead")) {
            boolean inside = marks.covering(head.from() - 1, "CentralBody")
                    .filter(body -> body.to() > head.from() && body.to() < head.to())
                    .isPresent();
            if (inside && nameData.isSplit(marks.tokens(), head.from() - 1)) {
                dropHead(marks, head);
            }
        }
    }

    /** "xã Đoàn Kết" is a commune, and no "Xã đoàn". */
    private static boolean isLevelWordAndName(Marks marks, Mark head) {
        Tokens tokens = marks.tokens();
        return head.length() == 2
                && !tokens.isCapitalised(head.from())
                && tokens.isCapitalised(head.from() + 1)
                && head.to() < tokens.size()
                && tokens.isCapitalised(head.to())
                && marks.begins(head.from(), "PartyCommittee");
    }

    /** "thôn" in "Phát triển nông thôn" and "xã" in "hợp tác xã" say nothing of the name after them. */
    private static void dropLevelsInsideWords(Marks marks) {
        for (String type : List.of("Portfolio", "BodyHead", "field")) {
            for (Mark word : marks.all(type)) {
                marks.within("LevelWord", word.from() + 1, word.to()).forEach(marks::remove);
            }
        }
    }

    /** "Nam Hà" in "Hội Nông dân Việt Nam Hà Thị An" is no province, "Quốc Vương" in "Trung Quốc Vương An" no king. */
    private static void dropNamesAcrossCountries(Marks marks) {
        for (Mark country : marks.all("Country")) {
            for (String type : List.of("UnitName", "Region", "FormerProvince", "Position", "UnitPosition")) {
                marks.at(country.to() - 1, type)
                        .filter(name -> country.length() > 1 && name.to() > country.to())
                        .ifPresent(marks::remove);
            }
        }
    }

    private static void dropHead(Marks marks, Mark head) {
        marks.at(head.from()).stream()
                .filter(mark -> mark.to() == head.to() && mark.value().equals(head.value()))
                .toList()
                .forEach(marks::remove);
    }

    /** "Việt Nam" in "Mặt trận Tổ quốc Việt Nam" is no place of its own. */
    private static void dropPlacesInsideBodies(Marks marks) {
        for (Mark head : marks.all("BodyHead")) {
            marks.within("Place", head.from(), head.to()).forEach(marks::remove);
        }
    }

    /** "vụ Trưởng" in "giữ chức vụ Trưởng phòng" is no position; "Vụ trưởng" in "giữ chức Vụ trưởng" is one. */
    private static void dropPositionsInsideWords(Marks marks) {
        for (Mark word : marks.all("no-office-inside")) {
            if (marks.tokens().isCapitalised(word.from() + 1) && !marks.tokens().isCapitalised(word.from())) {
                continue;
            }
            for (String type : List.of("Position", "UnitPosition", "Joint")) {
                marks.at(word.from() + 1, type)
                        .filter(position -> position.to() > word.to())
                        .ifPresent(marks::remove);
            }
        }
    }

    /** "Bí thư" in "Ban Bí thư", "Đại sứ" in "Đại sứ quán": no office of somebody. */
    private static void dropPositionsInsideBodies(Marks marks) {
        for (Mark head : marks.all("BodyHead")) {
            for (String type : List.of("Position", "UnitPosition", "Joint")) {
                marks.within(type, head.from(), head.to()).stream()
                        .filter(position -> position.length() < head.length() && !isOfMembers(marks, head, position))
                        .forEach(marks::remove);
            }
        }
    }

    /** "Đoàn đại biểu Quốc hội tỉnh gồm các ông A, B": whoever is named holds it. */
    private static boolean isOfMembers(Marks marks, Mark head, Mark position) {
        return !((Lexica.Position) position.value()).body().isEmpty()
                && IntStream.range(head.to(), head.to() + NAMES_WITHIN).anyMatch(i -> marks.begins(i, "opens-names"));
    }

    /** "Phòng" in "Hải Phòng", "Khoa" in "Nguyễn Khoa Hoàng Lân" and "Đài" in "Đài Loan" begin no body. */
    private static void dropHeadsInsideNames(Marks marks) {
        for (Mark head : marks.all("BodyHead")) {
            boolean inside = head.length() == 1
                    && marks.covering(head.from(), "Place", "Likely")
                            .filter(name -> name.from() < head.from())
                            .isPresent();
            if (inside || beginsPlace(marks, head)) {
                dropHead(marks, head);
            }
        }
    }

    /** "Đài Loan", "Trường Sa": the whole of a name in capitals that begins with the word. */
    private static boolean beginsPlace(Marks marks, Mark head) {
        return Stream.of("Country", "UnitName")
                .flatMap(type -> marks.at(head.from(), type).stream())
                .anyMatch(name -> name.length() > head.length()
                        && head.length() == 1
                        && !(name.to() < marks.tokens().size() && marks.tokens().isCapitalised(name.to())));
    }

    /** The sentences that rules are applied to. */
    private List<SentenceSymbols> sentences(Marks marks) {
        return marks.article().sentences().stream()
                .filter(sentence -> sentence.kind() != Block.Kind.FURNITURE && sentence.kind() != Block.Kind.BYLINE)
                .map(sentence -> new SentenceSymbols(marks, symbols, sentence))
                .toList();
    }
}
