package vn.lientin.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.fact.Entity.Actor;
import vn.lientin.fact.Entity.Organization;
import vn.lientin.link.Chunk.Kind;
import vn.lientin.link.Chunk.Role;
import vn.lientin.text.Sentence;
import vn.lientin.text.Tokens;

/** Who acts, as far as a sentence has been read: its subject, for whom a person acts, and who told of it. */
final class ActingSubject {
    /** Between a person and the body beside him stand so many words: "cùng với". */
    private static final int BESIDE = 2;

    private final Marks marks;
    private final Tokens tokens;
    private final Parties parties;
    private final PartyRoles roles;
    private final Represented represented;
    private final Sentence sentence;

    private Optional<Chunk> subject = Optional.empty();
    /** Who said what is told now, and the token after the word for it. */
    private Optional<Chunk> speaker = Optional.empty();

    private int saidAt = -1;
    /** "Thay mặt đoàn", where nobody is named whose it is. */
    private Optional<Chunk> delegation = Optional.empty();

    private boolean behalf;
    /** "Thay mặt cán bộ, công nhân viên". */
    private boolean forPeople;

    private boolean verbSeen;

    ActingSubject(Reading reading, Parties parties, PartyRoles roles, Sentence sentence) {
        this.marks = reading.marks();
        this.tokens = reading.tokens();
        this.parties = parties;
        this.roles = roles;
        this.represented = new Represented(reading);
        this.sentence = sentence;
    }

    Optional<Chunk> now() {
        return subject;
    }

    /** The subject, where it is a party. */
    Optional<Chunk> party() {
        return subject.filter(who -> who.is(Kind.PARTY));
    }

    /** Whether a verb of its own has come after it. */
    boolean hasVerb() {
        return verbSeen;
    }

    void verb() {
        verbSeen = true;
    }

    /** ";" or ":", after which the same may go on to act. */
    void stop(boolean goesOn) {
        if (!goesOn) {
            subject = Optional.empty();
        }
        behalf = false;
        verbSeen = false;
    }

    void party(Chunk party) {
        boolean stands = subject.isPresent()
                && subject.get().is(Kind.SOMEONE)
                && marks.begins(subject.get().from(), "stand-in");
        boolean nobody = Parties.isOpen(party)
                || parties.of(party).stream().allMatch(PartySorts::isBoard)
                || (Parties.isBareDelegation(party)
                        && subject.filter(who -> who.is(Kind.PERSON)).isPresent());
        if (party.is(Role.BEHALF) && nobody) {
            behalf = behalf || Parties.isOpen(party) || subject.isPresent();
            forPeople = Parties.isOpen(party);
            delegation = Optional.of(party).filter(who -> !behalf && Parties.isBareDelegation(who));
        } else if (party.is(Role.BEHALF) || isDeputy(party) || (party.is(Role.OWNER) && stands && !verbSeen)) {
            subject = Optional.of(party);
            behalf = true;
        } else if (goesWithPerson(party)) {
            subject = Optional.of(party);
        } else if (party.is(Role.SUBJECT)) {
            boolean joined = subject.isPresent()
                    && !verbSeen
                    && isJoined(party)
                    && subject.get().is(Kind.PARTY);
            subject = Optional.of(joined ? together(subject.get(), party) : party);
        }
    }

    /** "bà Hoa cùng Sở A tặng": where she acts for no body, the one that is named beside her does. */
    private boolean goesWithPerson(Chunk party) {
        Set<Actor> bodies = parties.of(party);
        return !bodies.isEmpty()
                && bodies.stream().allMatch(Organization.class::isInstance)
                && !verbSeen
                && isJoined(party)
                && subject.filter(who -> who.is(Kind.PERSON) && party.from() - who.to() <= BESIDE)
                        .filter(who -> represented.of(who).isEmpty())
                        .isPresent();
    }

    /** "bà Hoa đại diện Tỉnh ủy A tặng". */
    private boolean isDeputy(Chunk party) {
        return party.is(Role.NONE)
                && marks.begins(party.from(), "behalf")
                && subject.filter(who -> who.is(Kind.PERSON)).isPresent();
    }

    private static Chunk together(Chunk one, Chunk other) {
        List<Mark> members = new ArrayList<>(one.marks());
        members.addAll(other.marks());
        return new Chunk(Kind.PARTY, one.role(), one.from(), other.to(), members);
    }

    private boolean isJoined(Chunk party) {
        return marks.ends(party.from(), "join")
                && !tokens.is(party.from() - 1, ",")
                && !marks.has("Goods", subject.orElse(party).to(), party.from());
    }

    /** "Thừa ủy quyền của Chủ tịch UBND tỉnh A, ông B", "bà Hoa, Giám đốc Công ty A, thay mặt các nhà tài trợ". */
    void person(Chunk person) {
        boolean deputed = marks.ends(person.from(), "behalf");
        if (deputed && person.is(Kind.PERSON) && acts(person)) {
            subject = Optional.of(person);
            behalf = true;
            return;
        }
        if (deputed && subject.filter(who -> who.is(Kind.PERSON)).isPresent()) {
            return;
        }
        boolean governed = !roles.opens(person.from(), sentence.from());
        boolean joins = subject.isPresent()
                && !verbSeen
                && person.from() > sentence.from()
                && marks.begins(person.from() - 1, "join")
                && (person.is(Kind.SOMEONE) || !tokens.is(person.from() - 1, ","));
        if (!governed && (!behalf || (forPeople && acts(person))) && !joins && !speaksFor(person)) {
            subject = delegation.filter(sent -> !acts(person)).or(() -> Optional.of(person));
        }
    }

    /** Whether the person acts for a body or a place. */
    private boolean acts(Chunk person) {
        return represented.of(person).isPresent();
    }

    /**
     * "Đại diện lãnh đạo tỉnh A, bà B trao", "Hội A có bà B đến trao": who hands over is named behind the place or the body.
     */
    private boolean speaksFor(Chunk person) {
        boolean sent = marks.ends(person.from(), "sends");
        return person.is(Kind.PERSON)
                && !verbSeen
                && subject.filter(who -> who.is(Kind.PARTY))
                        .filter(who -> (sent && who.to() == person.from() - 1) || isRepresented(who, person))
                        .isPresent();
    }

    private boolean isRepresented(Chunk who, Chunk person) {
        return who.to() == person.from() - 1
                && tokens.is(who.to(), ",")
                && (marks.begins(who.from(), "represents") || marks.ends(who.from(), "represents"));
    }

    /** Who says something does not do what he tells of. */
    void say(Mark say) {
        if (subject.filter(who -> who.is(Kind.PERSON)).isPresent()) {
            speaker = subject;
            saidAt = say.to();
            subject = Optional.empty();
        }
    }

    /** "bà Hoa, Chủ tịch Hội A, cho biết đã chuyển …": who tells it does it. */
    Optional<Chunk> teller(Mark verb) {
        int at = Left.beforeAux(marks, verb.from());
        int begins = marks.endingAt(at, "that").map(Mark::from).orElse(at);
        return speaker.filter(who -> saidAt == begins && verb.from() > begins);
    }

    /** The subject, or the body that a person among the subject leads or holds an office of. */
    Optional<Chunk> acting(Chunk who, Mark verb) {
        if (who.is(Kind.PARTY)) {
            return Optional.of(
                    sentBy(who).map(leader -> settled(who, leader, verb)).orElse(who));
        }
        Optional<Actor> office = who.is(Kind.PERSON) && gives(verb) ? represented.of(who) : Optional.empty();
        return office.or(() -> led(who)).map(actor -> settled(who, actor, verb));
    }

    /** Who went to see somebody, or the body or place for which he did. */
    Optional<Chunk> visitor(Mark visit) {
        return subject.flatMap(who -> who.is(Kind.PERSON)
                ? represented.of(who).map(actor -> settled(who, actor, visit))
                : acting(who, visit).filter(party -> party.is(Kind.PARTY)));
    }

    private static Chunk settled(Chunk who, Actor actor, Mark verb) {
        Mark mark = new Mark(Parties.SETTLED, who.from(), who.to(), actor, verb.rule());
        return new Chunk(Kind.PARTY, Role.SUBJECT, who.from(), who.to(), List.of(mark));
    }

    /** "đoàn công tác do Giám đốc Sở A làm trưởng đoàn": the body of who leads it. */
    private Optional<Actor> sentBy(Chunk party) {
        boolean open = Parties.isBareDelegation(party) && parties.of(party).isEmpty();
        return marks.at(party.to(), "leader")
                .filter(leader -> open)
                .flatMap(leader -> marks.within("led-by", leader.to(), sentence.to()).stream()
                        .findFirst()
                        .map(led -> new Chunk(Kind.PERSON, Role.NONE, leader.to(), led.from(), List.of())))
                .flatMap(represented::of);
    }

    private boolean gives(Mark verb) {
        return Giving.sort(verb).equals("give") || marks.has("transfer", verb.from(), verb.to());
    }

    /** "Chủ tịch Hội A": the body that is named with the person. */
    private Optional<Actor> led(Chunk who) {
        return marks.within("Actor", who.from(), who.to()).stream()
                .filter(actor -> behalf || parties.isGiving(actor))
                .findFirst()
                .flatMap(parties::actor);
    }
}
