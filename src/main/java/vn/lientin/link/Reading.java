package vn.lientin.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.fact.Evidence;
import vn.lientin.fact.Span;
import vn.lientin.text.ArticleText;
import vn.lientin.text.Block;
import vn.lientin.text.Sentence;
import vn.lientin.text.Tokens;

/** One article being read: its marks, and what its names and offices stand for. One thread at a time. */
final class Reading {
    private final Marks marks;
    private final Quotes quotes;
    private final People people;
    private final Offices offices;
    private final TopicBodies topics;
    private final Holders holders;
    private final HomeCountry home;
    private final Subjects subjects;
    private final Actors actors;
    private final Days days;
    private final PlaceContext places;
    private final List<Sentence> body;

    Reading(Marks marks) {
        this.marks = marks;
        this.body = article().sentences().stream().filter(Sentence::isBody).toList();
        this.quotes = new Quotes(marks.article());
        this.people = new People(marks);
        List<Holdings.Holding> holdings = Holdings.of(marks);
        Sides sides = new Sides(marks);
        this.home = new HomeCountry(marks, people);
        this.places = new PlaceContext(marks, sides);
        this.offices = new Offices(marks, places, sides);
        this.topics = new TopicBodies(marks, offices);
        this.holders = new Holders(
                holdings,
                people,
                offices,
                new BodyBeside(marks, offices),
                topics,
                new ForeignLands(marks, holdings, people),
                home,
                sides);
        new PeersAbroad(marks, offices, people).add(holders.held());
        this.subjects = new Subjects(marks, people, offices, holders, quotes);
        this.actors = new Actors(marks, offices, places, new ToldOffices(holders.held()));
        this.days = new Days(marks);
    }

    Marks marks() {
        return marks;
    }

    ArticleText article() {
        return marks.article();
    }

    Tokens tokens() {
        return marks.tokens();
    }

    People people() {
        return people;
    }

    Quotes quotes() {
        return quotes;
    }

    Offices offices() {
        return offices;
    }

    TopicBodies topics() {
        return topics;
    }

    Holders holders() {
        return holders;
    }

    HomeCountry home() {
        return home;
    }

    Subjects subjects() {
        return subjects;
    }

    Actors actors() {
        return actors;
    }

    Days days() {
        return days;
    }

    PlaceContext places() {
        return places;
    }

    /** The sentences that facts are read from. */
    List<Sentence> body() {
        return body;
    }

    /** The first sentence of the title, where the article has one. */
    Optional<Sentence> title() {
        return article().sentences().stream()
                .filter(sentence -> sentence.kind() == Block.Kind.TITLE)
                .findFirst();
    }

    /** The sentence that a token stands in. */
    Optional<Sentence> sentence(int token) {
        return article().sentenceAt(token);
    }

    /** Evidence in the sentence, or sentences, that tokens {@code from} to {@code to} stand in. */
    Evidence evidence(int from, int to, String rule, List<Mark> words) {
        int begin = sentence(from).map(Sentence::from).orElse(from);
        int end = sentence(to - 1).map(Sentence::to).orElse(to);
        Span passage = article().span(begin, end);
        List<Span> spans = new ArrayList<>();
        for (Mark mark : words) {
            Span span = article().span(mark.from(), mark.to());
            if (passage.contains(span)) {
                spans.add(span);
            }
        }
        return new Evidence(passage, spans, rule);
    }
}
