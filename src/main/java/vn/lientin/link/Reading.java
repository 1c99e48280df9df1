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

    /** Called by {@link Readings}. */
    Reading(
            Marks marks,
            Quotes quotes,
            People people,
            Offices offices,
            TopicBodies topics,
            Holders holders,
            HomeCountry home,
            Subjects subjects,
            Actors actors,
            Days days,
            PlaceContext places) {
        this.marks = marks;
        this.quotes = quotes;
        this.people = people;
        this.offices = offices;
        this.topics = topics;
        this.holders = holders;
        this.home = home;
        this.subjects = subjects;
        this.actors = actors;
        this.days = days;
        this.places = places;
        this.body = article().sentences().stream().filter(Sentence::isBody).toList();
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
