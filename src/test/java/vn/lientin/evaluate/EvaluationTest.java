package vn.lientin.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lientin.fact.ArticleFacts;
import vn.lientin.fact.ArticleFacts.Metadata;
import vn.lientin.fact.Day;
import vn.lientin.fact.Entity.Level;
import vn.lientin.fact.Entity.Meeting;
import vn.lientin.fact.Entity.Organization;
import vn.lientin.fact.Entity.Person;
import vn.lientin.fact.Entity.Place;
import vn.lientin.fact.Entity.Role;
import vn.lientin.fact.Evidence;
import vn.lientin.fact.Fact;
import vn.lientin.graph.ArticleGraph;
import vn.lientin.graph.ArticleSketch;
import vn.lientin.graph.Iris;
import vn.lientin.store.KnowledgeBase;

class EvaluationTest {
    private static final String FIRST = "Sáng 31-8, ông Đỗ Văn Mẫu, Bí thư Tỉnh ủy Hậu Giang, chủ trì buổi làm việc.";
    private static final String SECOND = "Ông Mẫu nói lúa đang trổ bông rất đều.";
    private static final String THIRD = "Ông cũng mong trời tạnh ráo.";
    private static final String FOURTH = "Hậu Giang đã trao Thành phố Hồ Chí Minh 2 tỷ đồng.";
    private static final String TEXT = String.join(" ", FIRST, SECOND, THIRD, FOURTH);

    private static final Place HAU_GIANG = new Place("vn-93", "Hậu Giang", Level.PROVINCE);
    private static final Place HO_CHI_MINH = new Place("vn-79", "Thành phố Hồ Chí Minh", Level.PROVINCE);
    private static final Person MAU = new Person("Đỗ Văn Mẫu");

    private static final KnowledgeBase BASE = KnowledgeBase.inMemory();

    private final Path gold;

    EvaluationTest(@TempDir Path gold) {
        this.gold = gold;
    }

    @BeforeAll
    static void build() {
        BASE.put(List.of(new ArticleGraph(Iris.standard()).write(facts())));
    }

    @AfterAll
    static void close() {
        BASE.close();
    }

    private static ArticleFacts facts() {
        ArticleSketch sketch = new ArticleSketch("mau.txt", TEXT);
        Evidence first = sketch.evidence(FIRST, "meeting.chair/1");
        Meeting meeting = new Meeting(
                1,
                "buổi làm việc",
                "buổi làm việc",
                Optional.of(Day.of(LocalDate.of(2021, 8, 31))),
                Optional.of(HAU_GIANG),
                Optional.empty(),
                first);
        Role secretary = new Role(
                "Bí thư", new Organization("Tỉnh ủy Hậu Giang", Optional.of(HAU_GIANG)), Optional.of(HAU_GIANG));
        return sketch.metadata(new Metadata(
                        Optional.of("Mẫu làm việc"), Optional.empty(), Optional.empty(), Optional.of("A.B")))
                .mention(MAU, "Đỗ Văn Mẫu")
                .fact(new Fact.Tenure(
                        MAU, secretary, Fact.TenureStatus.CURRENT, Optional.empty(), Optional.empty(), first))
                .fact(new Fact.Attendance(meeting, MAU, Fact.Capacity.CHAIR, Optional.of(secretary), first))
                .fact(statement(sketch, "lúa đang trổ bông rất đều", SECOND))
                .fact(statement(sketch, "mong trời tạnh ráo", THIRD))
                .fact(new Fact.SupportAction(
                        HAU_GIANG,
                        HO_CHI_MINH,
                        Optional.of(new Fact.Money(new BigDecimal("2000000000"), "VND")),
                        Optional.empty(),
                        Optional.empty(),
                        Fact.SupportStatus.DELIVERED,
                        sketch.evidence(FOURTH, "support.give/1")))
                .facts();
    }

    private static Fact statement(ArticleSketch sketch, String words, String sentence) {
        return new Fact.Statement(
                MAU,
                sketch.span(words),
                Fact.StatementMode.INDIRECT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                sketch.evidence(sentence, "said.verb/1"));
    }

    private Evaluation evaluate(String... rows) throws IOException {
        Files.writeString(gold.resolve("mau.tsv"), String.join("\n", rows));
        return Evaluation.of(gold, BASE, Map.of("mau.txt", TEXT));
    }

    private static Score score(Evaluation evaluation, Relation relation) {
        return evaluation.scores().getOrDefault(relation, Score.NONE);
    }

    private static List<String> errors(Evaluation evaluation, Relation relation) {
        return evaluation.judgements().stream()
                .filter(judgement -> judgement.relation() == relation)
                .filter(judgement -> judgement.verdict() != Judgement.Verdict.HIT)
                .map(judgement -> judgement.verdict() + " " + judgement.fact())
                .toList();
    }

    @Test
    void findsEverythingWhereGoldSaysTheSame() throws IOException {
        Evaluation evaluation = evaluate(
                "# by hand",
                "article\tMẫu làm việc\t\t\tA.B",
                "person\tĐỗ Văn Mẫu",
                "place\tHậu Giang\tprovince",
                "place\tHồ Chí Minh\tprovince",
                "role\tĐỗ Văn Mẫu\tBí thư\tTỉnh uỷ Hậu Giang",
                "meeting\tm1\tbuổi làm việc, lễ ký\t2021-08-31\tHậu Giang\tlàm việc",
                "attended\tm1\tĐỗ Văn Mẫu\tchair",
                "supported\tHậu Giang\tHồ Chí Minh\t2000000000\t",
                "said\tĐỗ Văn Mẫu\tđang trổ bông",
                "absent\tTrần Vô Can");
        assertThat(evaluation.judgements()).allMatch(judgement -> judgement.verdict() == Judgement.Verdict.HIT);
        assertThat(score(evaluation, Relation.TITLE)).isEqualTo(new Score(1, 0, 0));
        assertThat(score(evaluation, Relation.PLACE)).isEqualTo(new Score(2, 0, 0));
        assertThat(score(evaluation, Relation.ATTENDED_CAPACITY)).isEqualTo(new Score(1, 0, 0));
        assertThat(score(evaluation, Relation.AMOUNT)).isEqualTo(new Score(1, 0, 0));
        assertThat(score(evaluation, Relation.DIRECTION)).isEqualTo(new Score(1, 0, 0));
    }

    @Test
    void countsAStatementThatContinuesARightOneNeitherWay() throws IOException {
        Evaluation evaluation = evaluate("said\tĐỗ Văn Mẫu\tđang trổ bông");
        assertThat(score(evaluation, Relation.SAID)).isEqualTo(new Score(1, 0, 0));
    }

    @Test
    void listsAStatementWithoutGold() throws IOException {
        Evaluation evaluation = evaluate("said\tĐỗ Văn Mẫu\ttrời tạnh ráo");
        assertThat(errors(evaluation, Relation.SAID)).containsExactly("EXTRA Đỗ Văn Mẫu | lúa đang trổ bông rất đều");
    }

    @Test
    void listsAValueThatGoldLeavesEmptyAsExtra() throws IOException {
        assertThat(errors(evaluate("article\tMẫu làm việc\t\t\t"), Relation.AUTHOR))
                .containsExactly("EXTRA A.B");
    }

    @Test
    void doesNotJudgeMetadataWithoutARow() throws IOException {
        assertThat(evaluate("person\tĐỗ Văn Mẫu").articleScore()).isEqualTo(Score.NONE);
    }

    @Test
    void tellsAFormerRoleFromACurrentOne() throws IOException {
        Evaluation evaluation = evaluate("role\tĐỗ Văn Mẫu\tnguyên Bí thư\tTỉnh ủy Hậu Giang");
        assertThat(score(evaluation, Relation.ROLE)).isEqualTo(new Score(0, 1, 1));
    }

    @Test
    void judgesAttendanceOfAMeetingWithAWrongDate() throws IOException {
        Evaluation evaluation =
                evaluate("meeting\tm1\tbuổi làm việc\t2021-09-30\tHà Nội\t", "attended\tm1\tĐỗ Văn Mẫu\tdelegate");
        assertThat(score(evaluation, Relation.MEETING)).isEqualTo(new Score(0, 1, 1));
        assertThat(score(evaluation, Relation.MEETING_PLACE)).isEqualTo(new Score(0, 1, 1));
        assertThat(score(evaluation, Relation.ATTENDED)).isEqualTo(new Score(1, 0, 0));
        assertThat(score(evaluation, Relation.ATTENDED_CAPACITY)).isEqualTo(new Score(0, 1, 1));
    }

    @Test
    void missesThoseWhoAttendAMeetingThatWasNotFound() throws IOException {
        Evaluation evaluation = evaluate("meeting\tm1\tbuổi lễ\t\t\t", "attended\tm1\tĐỗ Văn Mẫu\tchair");
        assertThat(score(evaluation, Relation.MEETING)).isEqualTo(new Score(0, 1, 1));
        assertThat(score(evaluation, Relation.ATTENDED)).isEqualTo(new Score(0, 1, 1));
    }

    @Test
    void takesADelegationForThoseWhoSentIt() throws IOException {
        Evaluation evaluation = evaluate("supported\tĐoàn công tác của tỉnh Hậu Giang\tHồ Chí Minh\t2000000000\t");
        assertThat(score(evaluation, Relation.SUPPORTED)).isEqualTo(new Score(1, 0, 0));
        assertThat(errors(evaluate("supported\tĐoàn Hậu Giang\tHồ Chí Minh\t\t"), Relation.SUPPORTED))
                .hasSize(2);
    }

    @Test
    void noticesSupportTheWrongWayRound() throws IOException {
        Evaluation evaluation = evaluate("supported\tHồ Chí Minh\tHậu Giang\t2000000000\t");
        assertThat(score(evaluation, Relation.SUPPORTED)).isEqualTo(new Score(0, 1, 1));
        assertThat(score(evaluation, Relation.DIRECTION)).isEqualTo(new Score(0, 0, 1));
        assertThat(score(evaluation, Relation.AMOUNT)).isEqualTo(Score.NONE);
    }

    @Test
    void noticesWhoShouldBeAbsent() throws IOException {
        assertThat(errors(evaluate("absent\tĐỗ Văn Mẫu"), Relation.ABSENT)).containsExactly("EXTRA Đỗ Văn Mẫu");
    }

    @Test
    void showsTheSentenceAndTheRuleOfAnExtra() throws IOException {
        assertThat(evaluate("person\tĐỗ Văn Mẫu").judgements())
                .filteredOn(judgement -> judgement.relation() == Relation.ROLE)
                .singleElement()
                .satisfies(judgement ->
                        assertThat(judgement.where()).containsExactly(new Where(FIRST, "meeting.chair/1")));
    }

    @Test
    void showsWhereAMissProbablyStands() throws IOException {
        assertThat(evaluate("rank\tĐỗ Văn Mẫu\tÔng Mẫu").judgements())
                .filteredOn(judgement -> judgement.relation() == Relation.RANK)
                .singleElement()
                .satisfies(judgement -> assertThat(judgement.where()).containsExactly(new Where(FIRST, "")));
    }

    @Test
    void countsByRule() throws IOException {
        Evaluation evaluation = evaluate("role\tĐỗ Văn Mẫu\tBí thư\tTỉnh ủy Hậu Giang");
        assertThat(evaluation.rules())
                .containsEntry("meeting.chair/1", new Score(1, 0, 2))
                .containsEntry("said.verb/1", new Score(0, 0, 2));
    }

    @Test
    void namesTheLineOfABadGoldFile() {
        assertThatThrownBy(() -> evaluate("person\tĐỗ Văn Mẫu", "persn\tX"))
                .isInstanceOf(GoldException.class)
                .hasMessageContaining("mau.tsv:2")
                .hasMessageContaining("persn");
    }

    @Test
    void writesJsonForPrograms() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportFormat.JSON.write(
                evaluate("person\tĐỗ Văn Mẫu", "person\tTrần Văn Thiếu"),
                true,
                new PrintStream(out, true, StandardCharsets.UTF_8));
        JsonObject report = JSON.parse(out.toString(StandardCharsets.UTF_8));
        assertThat(report.getObj("scores").getObj("person").getNumber("recall").doubleValue())
                .isEqualTo(0.5);
        assertThat(report.getArray("errors")).isNotEmpty();
    }
}
