package vn.lientin.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lientin.fact.Entity.Meeting;
import vn.lientin.fact.Entity.Person;
import vn.lientin.fact.Entity.Place;
import vn.lientin.fact.Fact;
import vn.lientin.fact.Fact.Attendance;
import vn.lientin.fact.Span;

/** Meetings, and who took part. */
final class Meetings {
    private final Map<Gathering, Meeting> all = new LinkedHashMap<>();
    private final List<Fact> facts = new ArrayList<>();
    private final MeetingWalk walk;
    private final LesserMeetings lesser;

    private Meetings(MeetingWalk walk, Reading reading) {
        Optional<Place> land = LandVisited.of(reading);
        this.walk = walk;
        this.lesser = new LesserMeetings(walk.gatherings());
        for (Gathering gathering : walk.gatherings()) {
            if (lesser.isOne(gathering)) {
                continue;
            }
            Meeting meeting = gathering.meeting();
            all.put(gathering, meeting);
            Talks talks = new Talks(
                    gathering.place().or(() -> land), isBeside(gathering, reading), reading.people()::isForeign);
            gathering.attendances(meeting, talks).stream()
                    .filter(fact -> isByTheArticle(fact, reading.people()))
                    .forEach(facts::add);
        }
    }

    /**
     * @param supports who gave what, as far as the article tells
     */
    static Meetings of(Reading reading, List<Statements.Said> statements, List<Fact> supports) {
        MeetingWalk walk = new MeetingWalk(reading, statements);
        new GiversPresent(reading, walk.told()).attend(supports);
        return new Meetings(walk, reading);
    }

    /** "bên lề Hội nghị G20": told where the meeting is told first. */
    private static boolean isBeside(Gathering gathering, Reading reading) {
        Span told = gathering.evidence().passage();
        return reading.marks().all("Elsewhere").stream()
                .filter(words -> words.rule().startsWith("meetings.beside-it/"))
                .anyMatch(words -> told.contains(reading.article().span(words.from(), words.to())));
    }

    /** Not so for people whom only a caption names: they hold no office in this article, and may belong to another. */
    private static boolean isByTheArticle(Fact fact, People people) {
        return !(fact instanceof Attendance attendance)
                || !(attendance.attendee() instanceof Person person)
                || people.isInArticle(person);
    }

    /** The meetings of the article, in the order in which it tells of them. */
    List<Meeting> all() {
        return List.copyOf(all.values());
    }

    /** Attendances at the meetings. */
    List<Fact> facts() {
        return List.copyOf(facts);
    }

    /** The meeting that a statement was made at, where the article tells. */
    Optional<Meeting> of(Statements.Said said) {
        return walk.of(said).flatMap(lesser::meant).map(all::get);
    }
}
