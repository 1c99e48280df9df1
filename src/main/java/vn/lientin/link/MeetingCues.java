package vn.lientin.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lientin.extract.CodedRule;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.extract.OfficeName;
import vn.lientin.extract.Rule.Found;
import vn.lientin.fact.Entity.Actor;
import vn.lientin.fact.Entity.Organization;
import vn.lientin.fact.Entity.Person;
import vn.lientin.fact.Entity.Role;
import vn.lientin.fact.Evidence;
import vn.lientin.fact.Fact.Capacity;
import vn.lientin.text.Sentence;

/** Who stands beside the cues of a sentence, and so took part as what. */
final class MeetingCues {
    /** Kinds of meetings in which a delegation is received, so that its leader must be there. */
    private static final Set<String> RECEIVED = Set.of("reception", "talks");

    private static final String LIST_GOES_ON = CodedRule.LIST_GOES_ON.id();
    private static final String DELEGATE = "delegate";
    private static final String HOST = "host";

    /** Tokens after a cue in which a word for a delegation belongs to the person after it. */
    private static final int DELEGATION = 4;
    /** Tokens after the name of a session in which its body stands. */
    private static final int BODY_AFTER = 7;

    private final Reading reading;
    private final Marks marks;
    private final CuePersons persons;
    private final CueBodies bodies;
    private final CueOrganizations organizations;
    private final SharedHeads heads;
    private final Map<Mark, Role> roles = new HashMap<>();
    /** Who leads the delegation that the article told of last. */
    private Optional<Participant> leader = Optional.empty();

    private int leaderToldAt;

    MeetingCues(Reading reading) {
        this.reading = reading;
        this.marks = reading.marks();
        this.persons = new CuePersons(reading);
        this.bodies = new CueBodies(marks);
        this.organizations = new CueOrganizations(reading, bodies);
        this.heads = new SharedHeads(marks);
        for (Holders.Held held : reading.holders().held()) {
            if (!held.former()) {
                roles.putIfAbsent(held.personMark(), held.role());
            }
        }
    }

    /** Those beside a cue. */
    List<Participant> participants(Mark cue, List<Mark> cues, Sentence sentence) {
        CueClause clause = new CueClause(marks, cue, cues, sentence);
        List<Participant> all = new ArrayList<>();
        boolean guests = hasGuests(clause);
        String left = guests ? HOST : clause.found().with("left", "");
        if (!left.isEmpty()) {
            List<Mark> found = subjects(clause, left.equals("speaker") || CueClause.isJoined(cue));
            for (Mark mark : found) {
                boolean follows = left.equals("lead") && !mark.equals(found.get(0));
                addPerson(all, mark, follows ? DELEGATE : left, cue);
            }
        }
        String leftBody = clause.found().with("left-body", "");
        if (!leftBody.isEmpty()) {
            boolean led = CueClause.isLed(cue);
            List<Mark> found = new ArrayList<>(led ? bodies.led(clause) : bodies.left(clause));
            found.removeIf(body -> !led && marks.ends(body.from(), "MeetCue"));
            Collections.reverse(found);
            addBodies(all, found, leftBody, cue);
        }
        List<Participant> before = List.copyOf(all);
        String right = guests ? DELEGATE : clause.found().with("right", "");
        if (!right.isEmpty()) {
            List<Mark> found =
                    clause.has("list") ? persons.listed(clause) : persons.right(clause, clause.has("beyond-comma"));
            found.forEach(mark -> addPerson(all, mark, guest(right, cue, mark), cue));
        }
        String rightBody = clause.found().with("right-body", "");
        if (!rightBody.isEmpty()) {
            boolean received =
                    (clause.has("list") ? all : before).stream().anyMatch(one -> one.capacity() == Capacity.HOST)
                            || isChaired(cue)
                            || marks.has("capital-venue", sentence.from(), cue.from());
            String capacity = rightBody.equals(HOST) && received ? DELEGATE : rightBody;
            List<SharedHeads.Shared> shared = heads.within(cue.to(), clause.to());
            List<Mark> found = new ArrayList<>(clause.has("list") ? bodies.listed(clause) : bodies.right(clause));
            found.removeIf(body -> shared.stream()
                    .anyMatch(field ->
                            field.own().from() == body.from() && field.own().to() == body.to()));
            addBodies(all, found, capacity, cue);
            shared.forEach(field -> addShared(all, field, capacity, cue));
            if (clause.has("list")) {
                persons.unnamed(clause).forEach(office -> addSenderOf(all, office, capacity, cue));
            }
        }
        return all;
    }

    /** "chủ trì buổi làm việc với Sở A": those who are met come to whoever is in the chair. */
    private boolean isChaired(Mark cue) {
        return marks.endingAt(cue.from(), "MeetCue")
                .or(() -> marks.endingAt(cue.from() - 1, "MeetCue"))
                .filter(before -> ((Found) before.value()).with("left", "").equals("chair"))
                .isPresent();
    }

    /** "làm việc với đoàn công tác của A": those who are met are the guests. */
    private boolean hasGuests(CueClause clause) {
        return clause.found().with("right", "").equals(HOST)
                && marks.at(clause.cue().to(), "Actor")
                        .filter(MeetingCues::isDelegation)
                        .isPresent();
    }

    /** "A tiếp kiến B và báo cáo": whom another cue before it is done to does not do this one. */
    private List<Mark> subjects(CueClause clause, boolean speaks) {
        List<Mark> found = before(clause, clause, speaks);
        Optional<CueClause> first = clause.joined().filter(before -> before.has("right"));
        if (first.isEmpty() || first.get().has("list")) {
            return found;
        }
        List<Mark> objects = persons.right(first.get(), false);
        List<Mark> own = found.stream().filter(mark -> !objects.contains(mark)).toList();
        return own.isEmpty() && !objects.isEmpty() ? before(first.get(), clause, speaks) : own;
    }

    /** Those before a cue who do what another one says, which may be the same. */
    private List<Mark> before(CueClause clause, CueClause done, boolean speaks) {
        return speaks ? persons.speaking(clause) : persons.left(clause, done.has("last"));
    }

    static boolean isDelegation(Mark body) {
        return body.rule().startsWith("actors.delegation");
    }

    /** "tiếp đoàn của Tổng Lãnh sự A": who is named after the word for a delegation leads it. */
    private String guest(String capacity, Mark cue, Mark person) {
        boolean delegation = person.from() - cue.to() <= DELEGATION && marks.has("delegation", cue.to(), person.from());
        return capacity.equals(DELEGATE) && delegation ? "lead" : capacity;
    }

    /** Who leads a delegation on its trip leads it wherever he speaks. */
    static Participant leads(Person leader, Evidence words) {
        return new Participant(leader, Capacity.LEAD, Capacities.IMPLIED, Optional.empty(), words);
    }

    /** Those in a sentence of nothing but names, which goes on with the list before it. */
    List<Participant> listGoesOn(Sentence sentence) {
        List<Participant> all = new ArrayList<>();
        for (Mark subject : persons.onlyNames(sentence)) {
            reading.subjects()
                    .of(subject)
                    .ifPresent(person -> all.add(new Participant(
                            person,
                            Capacity.DELEGATE,
                            Capacities.THERE,
                            as(subject),
                            reading.evidence(subject.from(), subject.to(), LIST_GOES_ON, List.of(subject)))));
        }
        return all;
    }

    /** The body whose session it is, from behind the name of the session. */
    List<Participant> bodyAfter(Mark noun, int to, Sentence sentence) {
        List<Participant> all = new ArrayList<>();
        int end = Math.min(sentence.to(), Math.max(to, noun.to()) + BODY_AFTER);
        bodies.after(noun.to(), end).ifPresent(body -> addBody(all, body, "organizer", noun));
        return all;
    }

    /** Somebody who does what another cue says, too. */
    Participant as(Participant one, Mark cue) {
        String left = ((Found) cue.value()).with("left", "");
        return left.isEmpty()
                ? one
                : new Participant(
                        one.who(), Capacities.of(left), Capacities.strength(left, cue), one.as(), one.evidence());
    }

    /** Who is said to be away. */
    List<Person> absent(Mark cue, List<Mark> cues, Sentence sentence) {
        CueClause clause = new CueClause(marks, cue, cues, sentence);
        return (clause.has("right") ? persons.listed(clause) : persons.left(clause, true))
                .stream()
                        .flatMap(subject -> reading.subjects().of(subject).stream())
                        .toList();
    }

    private void addPerson(List<Participant> all, Mark subject, String capacity, Mark cue) {
        reading.subjects().of(subject).ifPresent(person -> {
            Participant one = told(person, capacity, as(subject), cue, subject);
            all.add(one);
            if (CueClause.isLed(cue)) {
                leader = Optional.of(one);
                leaderToldAt = cue.to();
            }
        });
    }

    /** The role that a person is given beside the name. */
    private Optional<Role> as(Mark subject) {
        return ((Found) subject.value())
                .parts()
                .first("who")
                .flatMap(Mark.Part::mark)
                .flatMap(who -> Optional.ofNullable(roles.get(who)));
    }

    /** Of "Đảng ủy, UBND xã A" both are of xã A; of two parties the first is host. */
    private void addBodies(List<Participant> all, List<Mark> found, String capacity, Mark cue) {
        for (int i = 0; i < found.size(); i++) {
            Mark body = found.get(i);
            String as = ofBody(capacity.equals("party") ? (i == 0 ? HOST : DELEGATE) : capacity, body);
            List<Organization> shared =
                    i + 1 < found.size() ? organizations.sharingPlace(body, found, i + 1) : List.of();
            shared.forEach(each -> all.add(told(each, as, Optional.empty(), cue, body)));
            if (shared.isEmpty()) {
                addBody(all, body, as, cue);
            }
        }
    }

    /** A delegation visits; another body that meets somebody is at home. */
    private static String ofBody(String capacity, Mark body) {
        return isDelegation(body) ? DELEGATE : capacity.equals("visitor") ? HOST : capacity;
    }

    private void addBody(List<Participant> all, Mark body, String capacity, Mark cue) {
        String as = ofBody(capacity, body);
        List<? extends Actor> who = organizations.of(body, as.equals("organizer"));
        who.forEach(actor -> all.add(told(actor, as, Optional.empty(), cue, body)));
        if (RECEIVED.contains(((Found) cue.value()).with("family", "")) && isSameDelegation(body)) {
            leader.ifPresent(one -> all.add(
                    new Participant(one.who(), Capacity.LEAD, Capacities.IMPLIED, one.as(), evidence(cue, body))));
        }
    }

    /** "đoàn", and no other delegation has been told of since the leader was. */
    private boolean isSameDelegation(Mark body) {
        return body.rule().startsWith("actors.delegation-bare/")
                && marks.within("Actor", leaderToldAt, body.from()).stream()
                        .noneMatch(other -> other.rule().startsWith("actors.delegation/"));
    }

    /** "Dự họp có Bộ trưởng Bộ A": the body of somebody whom the article never names. */
    private void addSenderOf(List<Participant> all, Mark office, String capacity, Mark cue) {
        ((Found) office.value())
                        .parts()
                        .first("who")
                        .flatMap(Mark.Part::mark)
                        .flatMap(who -> ((OfficeName) who.value()).body())
                        .stream()
                        .flatMap(body -> organizations.ofOffice(body, office).stream())
                        .forEach(body -> all.add(told(body, capacity, Optional.empty(), cue, office)));
    }

    private void addShared(List<Participant> all, SharedHeads.Shared shared, String capacity, Mark cue) {
        reading.offices()
                .organization(shared.name(), shared.own().from(), Optional.empty())
                .ifPresent(body -> all.add(told(body, capacity, Optional.empty(), cue, shared.own())));
    }

    /** A cue tells of somebody named at a mark. */
    private Participant told(Actor who, String capacity, Optional<Role> as, Mark cue, Mark mark) {
        return new Participant(
                who, Capacities.of(capacity), Capacities.strength(capacity, cue), as, evidence(cue, mark));
    }

    private Evidence evidence(Mark cue, Mark who) {
        return reading.evidence(
                Math.min(cue.from(), who.from()), Math.max(cue.to(), who.to()), cue.rule(), List.of(cue, who));
    }
}
