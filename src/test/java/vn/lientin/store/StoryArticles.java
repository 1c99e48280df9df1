package vn.lientin.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
import vn.lientin.graph.ArticleQuads;
import vn.lientin.graph.ArticleSketch;
import vn.lientin.graph.Iris;

/** Made-up articles of a few stories, each of forty sentences, some of which tell a fact. */
final class StoryArticles {
    static final int SENTENCES = 40;

    private static final ArticleGraph GRAPH = new ArticleGraph(Iris.standard());
    private static final Place VILLAGE = new Place("", "Thôn Thử", Level.OTHER);
    private static final Place HAMLET = new Place("", "Xóm Thử", Level.OTHER);
    private static final Organization COMMITTEE = new Organization("Ủy ban thôn Thử", Optional.of(VILLAGE));
    private static final Role CHAIR = new Role("Chủ tịch", COMMITTEE, Optional.of(VILLAGE));
    private static final Person BINH = new Person("Lê Văn Bình");
    private static final Person OANH = new Person("Vương Thùy Oanh");

    private String name;
    private final int story;
    private int from;
    private int to = SENTENCES;
    private Optional<LocalDate> published = Optional.empty();
    private Optional<String> publisher = Optional.empty();
    private Optional<String> address = Optional.empty();
    private Optional<Instant> modified = Optional.empty();
    private String numbers = "";

    private StoryArticles(String name, int story) {
        this.name = name;
        this.story = story;
    }

    static StoryArticles article(String name, int story) {
        return new StoryArticles(name, story);
    }

    StoryArticles named(String other) {
        name = other;
        return this;
    }

    /** Only these sentences, the last one not included. */
    StoryArticles cut(int first, int end) {
        from = first;
        to = end;
        return this;
    }

    StoryArticles published(int day) {
        published = day == 0 ? Optional.empty() : Optional.of(LocalDate.of(2021, 5, day));
        return this;
    }

    StoryArticles modified(int day) {
        modified = day == 0 ? Optional.empty() : Optional.of(Instant.parse("2021-05-0" + day + "T08:00:00Z"));
        return this;
    }

    StoryArticles modified(Instant time) {
        modified = Optional.of(time);
        return this;
    }

    StoryArticles by(String paper) {
        publisher = Optional.of(paper);
        return this;
    }

    StoryArticles at(String link) {
        address = Optional.of(link).filter(l -> !l.isEmpty());
        return this;
    }

    StoryArticles numbers(String words) {
        numbers = words;
        return this;
    }

    ArticleQuads quads() {
        String text = numbers + " "
                + IntStream.range(from, to).mapToObj(this::sentence).collect(Collectors.joining(" "));
        ArticleSketch sketch = new ArticleSketch(name, text)
                .metadata(new Metadata(
                        Optional.empty(),
                        published,
                        publisher,
                        Optional.empty(),
                        Optional.empty(),
                        address,
                        modified,
                        Map.of()));
        IntStream.range(from, to).filter(i -> i % 5 == 2).forEach(i -> say(i, sketch));
        ArticleFacts facts = sketch.facts();
        return GRAPH.write(facts);
    }

    @Override
    public String toString() {
        return String.join(
                " ",
                name,
                "story " + story,
                from + "-" + to,
                "published " + published,
                "modified " + modified,
                address.orElse(""),
                publisher.orElse(""));
    }

    private String sentence(int i) {
        return IntStream.range(0, 8)
                        .mapToObj(w -> "t" + story + "x" + (i * 8 + w))
                        .collect(Collectors.joining(" ")) + ".";
    }

    private void say(int i, ArticleSketch sketch) {
        Evidence evidence = sketch.evidence(sentence(i), "test/1");
        switch (i % 4) {
            case 0 ->
                sketch.fact(new Fact.Tenure(
                        i % 3 == 0 ? BINH : OANH,
                        CHAIR,
                        Fact.TenureStatus.CURRENT,
                        Optional.empty(),
                        Optional.empty(),
                        evidence));
            case 1 ->
                sketch.fact(new Fact.Attendance(
                        meeting(evidence), BINH, Fact.Capacity.DELEGATE, Optional.empty(), evidence));
            case 2 ->
                sketch.fact(new Fact.SupportAction(
                        VILLAGE,
                        HAMLET,
                        Optional.empty(),
                        Optional.of("gạo " + i),
                        Optional.empty(),
                        Fact.SupportStatus.DELIVERED,
                        evidence));
            default ->
                sketch.fact(new Fact.Statement(
                        OANH,
                        sketch.span(sentence(i)),
                        Fact.StatementMode.INDIRECT,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        evidence));
        }
    }

    /** The day is that of the article: "this morning" in a reprint is another morning. */
    private Meeting meeting(Evidence evidence) {
        return new Meeting(
                evidence.passage().start() + 1,
                "hội nghị",
                "hội nghị thôn",
                published.map(Day::of),
                Optional.of(VILLAGE),
                Optional.empty(),
                evidence);
    }
}
