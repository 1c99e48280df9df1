package vn.lientin.graph;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
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

/** A made-up article with every kind of fact, and with characters beyond the Basic Multilingual Plane. */
public final class FloodArticle {
    static final String S1 =
            "🌊 Sáng 31-8, tại Hà Nội, ông Đỗ Văn Mẫu, Bí thư Tỉnh ủy Hậu Giang, chủ trì buổi làm việc.";
    static final String S2 = "Thiếu tướng Lò Thị 𠮷 nói: “Chúng tôi 𝟡 lần cảm ơn”.";
    static final String S3 = "Hậu Giang đã trao Hà Nội 1,5 tỷ đồng; ông Mẫu tặng 30 áo phao.";
    static final String S4 = "Có 223 ca bệnh tại xóm Mẫu.";
    static final String TEXT = S1 + "\r\n" + S2 + "\n\n" + S3 + " " + S4;

    static final Place HA_NOI = new Place("vn-01", "Hà Nội", Level.PROVINCE);
    static final Place HAU_GIANG = new Place("vn-93", "Hậu Giang", Level.PROVINCE);
    static final Place HAMLET = new Place("", "xóm Mẫu", Level.OTHER);
    static final Person MAU = new Person("Đỗ Văn Mẫu");
    static final Person LO = new Person("Lò Thị 𠮷");
    static final Organization PARTY = new Organization("Tỉnh ủy Hậu Giang", Optional.of(HAU_GIANG));
    static final Role SECRETARY = new Role("Bí thư", PARTY, Optional.of(HAU_GIANG));
    static final Role MAYOR = new Role("Trưởng xóm", HAMLET, Optional.empty());

    private FloodArticle() {}

    public static ArticleFacts facts() {
        return sketch(TEXT).facts();
    }

    static ArticleSketch sketch(String text) {
        ArticleSketch sketch = new ArticleSketch("năm 2021/lũ #1.txt", text);
        Evidence first = sketch.evidence(S1, "role.comma/1");
        Evidence second = sketch.evidence(S2, "said.quote/2");
        Evidence third = sketch.evidence(S3, "support.give/1");
        Evidence fourth = sketch.evidence(S4, "figure.count/1");
        Meeting session = meeting(1, Optional.empty(), first);
        Meeting part = meeting(2, Optional.of(1), second);
        sketch.metadata(new Metadata(
                        Optional.of("Lũ về"),
                        Optional.of(LocalDate.of(2021, 9, 1)),
                        Optional.of("Báo Mẫu"),
                        Optional.of("A.B.")))
                .mention(MAU, "Đỗ Văn Mẫu")
                .mention(HA_NOI, "Hà Nội")
                .mention(session, "buổi làm việc")
                .mention(part, "Chúng tôi");
        sketch.fact(new Fact.Attendance(session, MAU, Fact.Capacity.CHAIR, Optional.of(SECRETARY), first))
                .fact(new Fact.Attendance(session, PARTY, Fact.Capacity.DELEGATE, Optional.empty(), first))
                .fact(new Fact.Tenure(
                        MAU, SECRETARY, Fact.TenureStatus.CURRENT, Optional.empty(), Optional.empty(), first))
                .fact(new Fact.Tenure(
                        LO,
                        MAYOR,
                        Fact.TenureStatus.FORMER,
                        Optional.of(Day.of(LocalDate.of(2010, 1, 2))),
                        Optional.empty(),
                        fourth))
                .fact(new Fact.RankHolding(LO, "Thiếu tướng", second))
                .fact(new Fact.Statement(
                        LO,
                        sketch.span("Chúng tôi 𝟡 lần cảm ơn"),
                        Fact.StatementMode.DIRECT,
                        Optional.of("cảm ơn"),
                        Optional.of(HAU_GIANG),
                        Optional.of(part),
                        second))
                .fact(new Fact.SupportAction(
                        HAU_GIANG,
                        HA_NOI,
                        Optional.of(new Fact.Money(new BigDecimal("1.5E+9"), "VND")),
                        Optional.empty(),
                        Optional.of(Day.of(MonthDay.of(8, 31))),
                        Fact.SupportStatus.DELIVERED,
                        third))
                .fact(new Fact.SupportAction(
                        MAU,
                        HA_NOI,
                        Optional.empty(),
                        Optional.of("30 áo phao"),
                        Optional.empty(),
                        Fact.SupportStatus.DELIVERED,
                        third))
                .fact(new Fact.OfficeChange(Fact.Change.DISMISSAL, LO, MAYOR, Optional.empty(), fourth))
                .fact(new Fact.Document("Chỉ thị", Optional.of("16"), Optional.of(PARTY), Optional.empty(), first))
                .fact(new Fact.Figure(
                        new BigDecimal("223"),
                        "ca bệnh",
                        Optional.of("hơn"),
                        Optional.empty(),
                        "bản có hơn 223 ca bệnh",
                        Optional.of(HAMLET),
                        Optional.empty(),
                        fourth))
                .fact(new Fact.Campaign("Vì nước sạch", Optional.of(PARTY), Optional.empty(), third))
                .fact(new Fact.Photo("Ông Mẫu trao quà", List.of(MAU), Optional.of("TTX"), third));
        return sketch;
    }

    private static Meeting meeting(int number, Optional<Integer> partOf, Evidence evidence) {
        return new Meeting(
                number,
                "buổi làm việc",
                "buổi làm việc về lũ " + number,
                Optional.of(Day.of(MonthDay.of(8, 31))),
                Optional.of(HA_NOI),
                partOf,
                evidence);
    }
}
