package vn.lientin.store;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.lientin.fact.ArticleFacts;
import vn.lientin.fact.Entity.Level;
import vn.lientin.fact.Entity.Meeting;
import vn.lientin.fact.Entity.Organization;
import vn.lientin.fact.Entity.Person;
import vn.lientin.fact.Entity.Place;
import vn.lientin.fact.Entity.Role;
import vn.lientin.fact.Evidence;
import vn.lientin.fact.Fact;
import vn.lientin.graph.ArticleSketch;

/** Made-up articles out of a few sentences, so that they share what they are about. */
final class SmallArticles {
    private static final Place VILLAGE = new Place("", "Thôn Thử", Level.OTHER);
    private static final Place PROVINCE = new Place("vn-93", "Hậu Giang", Level.PROVINCE);
    private static final Place CITY = new Place("vn-01", "Hà Nội", Level.PROVINCE);
    private static final Organization COMMITTEE = new Organization("Ủy ban thôn Thử", Optional.of(VILLAGE));
    private static final Organization PARTY = new Organization("Tỉnh ủy Hậu Giang", Optional.of(PROVINCE));
    private static final Role CHAIR = new Role("Chủ tịch", COMMITTEE, Optional.of(VILLAGE));
    private static final Role SECRETARY = new Role("Bí thư", PARTY, Optional.empty());
    private static final Person AN = new Person("Trần Thị An");
    private static final Person BINH = new Person("Lê Văn Bình");

    private SmallArticles() {}

    /** The article that says the sentences of these numbers, from 0 to 7. */
    static ArticleFacts article(String name, int... sentences) {
        String text = IntStream.of(sentences).mapToObj(SmallArticles::sentence).collect(Collectors.joining(" "));
        ArticleSketch sketch = new ArticleSketch(name, "Tin " + text);
        for (int number : sentences) {
            say(number, sketch);
        }
        return sketch.facts();
    }

    private static String sentence(int number) {
        return "Câu số " + number + ".";
    }

    private static void say(int number, ArticleSketch sketch) {
        Evidence evidence = sketch.evidence(sentence(number), "test/1");
        switch (number) {
            case 0 -> sketch.mention(AN, sentence(0));
            case 1 -> sketch.fact(tenure(AN, CHAIR, Fact.TenureStatus.CURRENT, evidence));
            case 2 -> sketch.fact(tenure(AN, SECRETARY, Fact.TenureStatus.FORMER, evidence));
            case 3 -> sketch.fact(tenure(BINH, CHAIR, Fact.TenureStatus.CURRENT, evidence));
            case 4 -> sketch.fact(support(PROVINCE, VILLAGE, Fact.SupportStatus.DELIVERED, evidence));
            case 5 -> sketch.fact(support(PROVINCE, VILLAGE, Fact.SupportStatus.PLEDGED, evidence));
            case 6 ->
                sketch.fact(
                        new Fact.Attendance(meeting(evidence), AN, Fact.Capacity.DELEGATE, Optional.empty(), evidence));
            default -> sketch.mention(COMMITTEE, sentence(number)).mention(CITY, sentence(number));
        }
    }

    private static Fact tenure(Person holder, Role role, Fact.TenureStatus status, Evidence evidence) {
        return new Fact.Tenure(holder, role, status, Optional.empty(), Optional.empty(), evidence);
    }

    private static Fact support(Place from, Place to, Fact.SupportStatus status, Evidence evidence) {
        return new Fact.SupportAction(
                from, to, Optional.empty(), Optional.of("gạo"), Optional.empty(), status, evidence);
    }

    private static Meeting meeting(Evidence evidence) {
        return new Meeting(
                1, "hội nghị", "hội nghị thôn", Optional.empty(), Optional.of(VILLAGE), Optional.empty(), evidence);
    }
}
