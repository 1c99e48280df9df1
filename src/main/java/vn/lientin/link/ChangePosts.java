package vn.lientin.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.lientin.extract.BodyName;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Mark.Part;
import vn.lientin.extract.OfficeName;
import vn.lientin.extract.PlaceFinder;
import vn.lientin.fact.Entity.Level;
import vn.lientin.fact.Entity.Person;
import vn.lientin.fact.Entity.Role;
import vn.lientin.text.Sentence;
import vn.lientin.text.Tokens;
import vn.lientin.text.Words;

/** Into or out of which posts a change of office leads. */
final class ChangePosts {
    /** What says nothing without the body that it leads. */
    private static final List<String> BOARDS = Words.lines("words/boards-alone.txt");

    /** Words before the body that somebody goes to. */
    private static final Set<String> AT_WORK = Words.set("before-place-of-work");

    private final Reading reading;
    private final ChangeFrames frames;
    private final Tokens tokens;

    ChangePosts(Reading reading, ChangeFrames frames) {
        this.reading = reading;
        this.frames = frames;
        this.tokens = reading.tokens();
    }

    /**
     * The roles that the change is into or out of, the seats in committees that go with them included.
     *
     * @param before the change before it in the sentence
     * @param last the change before it in the paragraph
     */
    List<Role> roles(Mark mark, Optional<Mark> before, Optional<Mark> last, Sentence sentence) {
        List<Role> roles = new ArrayList<>();
        if (ChangeFrames.found(mark).parts().has("same")) {
            before.or(() -> last).ifPresent(other -> roles.addAll(posts(other)));
            return roles;
        }
        if (ChangeFrames.is(mark, "post", "own")) {
            return own(mark);
        }
        if (ChangeFrames.is(mark, "post", "seat")) {
            return seat(mark);
        }
        List<Role> posts = posts(mark, before.or(() -> last), sentence);
        if (!posts.isEmpty()) {
            roles.addAll(CommitteeSeats.of(tokens, mark, posts.get(0)));
        }
        roles.addAll(posts);
        return roles;
    }

    /** The offices named beside the person. */
    private List<Role> own(Mark mark) {
        return reading.holders().held().stream()
                .filter(held -> mark.from() <= held.officeMark().from()
                        && held.officeMark().to() <= mark.to())
                .filter(held -> frames.persons(mark, Optional.empty()).contains(held.person()))
                .filter(held -> !held.former() || ChangeFrames.is(mark, "former", "too"))
                .map(Holders.Held::role)
                .distinct()
                .toList();
    }

    /** "bầu vào Ban Thường vụ Tỉnh ủy A": a member's seat. */
    private List<Role> seat(Mark mark) {
        return ChangeFrames.found(mark)
                .parts()
                .first("seat")
                .flatMap(Part::mark)
                .flatMap(reading.offices()::organization)
                .filter(body -> !BOARDS.contains(body.label()))
                .map(body -> new Role("Ủy viên", body, body.place()))
                .stream()
                .toList();
    }

    /** The posts that the mark names. */
    private List<Role> named(Mark mark) {
        List<Role> roles = new ArrayList<>();
        for (Part part : ChangeFrames.found(mark).parts().all("post")) {
            part.mark()
                    .flatMap(office -> isOfForeigner(mark, office)
                            ? ofForeigner(mark, office)
                            : reading.offices().role(office, Optional.empty()))
                    .ifPresent(roles::add);
        }
        return roles;
    }

    /** An office of a state, of one who is of another country, with no word of which. */
    private boolean isOfForeigner(Mark mark, Mark office) {
        return HomeCountry.isOpen((OfficeName) office.value())
                && frames.persons(mark, Optional.empty()).stream().anyMatch(reading.home()::isAbroad);
    }

    /** In the country that the text names elsewhere with it. */
    private Optional<Role> ofForeigner(Mark mark, Mark office) {
        String position = ((OfficeName) office.value()).position();
        return held(mark, position).map(Holders.Held::role).findFirst().or(() -> abroad(mark, office));
    }

    /** The offices of that position that the article names those with whom the mark is about. */
    private Stream<Holders.Held> held(Mark mark, String position) {
        Set<Person> persons = frames.persons(mark, Optional.empty());
        return reading.holders().held().stream()
                .filter(held -> persons.contains(held.person())
                        && held.role().position().equals(position));
    }

    /** The posts that somebody held before; the last one of a life may be held still, and is told of so elsewhere. */
    List<Role> before(Mark mark) {
        boolean life = ChangeFrames.is(mark, "last", "open");
        Set<Person> persons = frames.persons(mark, Optional.empty());
        return named(mark).stream()
                .filter(role -> !life
                        || reading.holders().held().stream()
                                .noneMatch(held -> !held.former()
                                        && persons.contains(held.person())
                                        && held.role().equals(role)))
                .toList();
    }

    /** The posts that somebody holds. */
    List<Role> now(Mark mark, Sentence sentence) {
        if (ChangeFrames.is(mark, "post", "led")) {
            return LedTeams.post(reading, mark).stream().toList();
        }
        return ChangeFrames.is(mark, "post", "member") ? member(mark).stream().toList() : posts(mark, sentence);
    }

    /** The seat in the parliament that the article speaks of, of one from the delegation of a province. */
    private Optional<Role> member(Mark mark) {
        return ChangeFrames.found(mark)
                .parts()
                .first("of")
                .flatMap(Part::mark)
                .filter(place -> ((PlaceFinder.Found) place.value()).place().level() == Level.PROVINCE)
                .flatMap(place -> reading.offices().member());
    }

    /** The posts; one without a body ("Phó Bí thư") is in the body of the post of its kind named before. */
    List<Role> posts(Mark mark, Sentence sentence) {
        return posts(mark, Optional.empty(), sentence);
    }

    private List<Role> posts(Mark mark, Optional<Mark> before, Sentence sentence) {
        List<Role> roles = new ArrayList<>();
        for (Part part : ChangeFrames.found(mark).parts().all("post")) {
            part.mark()
                    .flatMap(office -> abroad(mark, office)
                            .or(() -> again(mark, office, sentence))
                            .or(() -> reading.offices().role(office, Optional.empty()))
                            .or(() -> besidePost(office, before.filter(change -> change.from() >= sentence.from())))
                            .or(() -> inBodyBefore(mark, office, sentence))
                            .or(() -> besidePost(office, before))
                            .or(() -> onTopic(office)))
                    .map(role -> inFull(mark, role))
                    .ifPresent(roles::add);
        }
        return roles;
    }

    /** With the country, where the text gives the same post to the person with it. */
    private Role inFull(Mark mark, Role role) {
        return held(mark, role.position())
                .map(Holders.Held::role)
                .filter(fuller -> fuller.body().label().startsWith(role.body().label() + " "))
                .findFirst()
                .orElse(role);
    }

    /** A minister's post in the foreign country that the article tells of. */
    private Optional<Role> abroad(Mark mark, Mark office) {
        return reading.home()
                .ofPost(Set.copyOf(frames.persons(mark, Optional.empty())), office)
                .flatMap(country -> reading.offices().role(office, country));
    }

    private Optional<Role> inBodyBefore(Mark mark, Mark office, Sentence sentence) {
        OfficeName name = (OfficeName) office.value();
        if (!isAlone(office)) {
            return Optional.empty();
        }
        Optional<Role> role = Optional.empty();
        for (Mark other : reading.marks().within("Office", sentence.from(), office.from())) {
            OfficeName otherName = (OfficeName) other.value();
            if (FullerOffices.head(otherName.position()).equals(FullerOffices.head(name.position()))
                    && !other.equals(office)) {
                role = reading.offices()
                        .role(other, Optional.empty())
                        .map(r -> new Role(name.position(), r.body(), r.jurisdiction()));
            }
        }
        return role.or(() -> atNewPlaceOfWork(name.position(), mark, office))
                .or(() -> besideNext(name.position(), mark, office))
                .or(() -> heldAlready(name.position(), mark))
                .or(() -> inOwnBody(name.position(), office, sentence));
    }

    /** Whether no word tells of a body: not "Giám đốc bệnh viện". */
    private boolean isAlone(Mark office) {
        return ((OfficeName) office.value()).isBare()
                && !reading.marks().begins(office.to(), "BodyHead")
                && !reading.marks().has("OrgBare", office.from(), office.to());
    }

    /** "bầu bà A làm Chủ tịch; hai Phó Chủ tịch là ông B và ông C": in the body of the post filled before. */
    private Optional<Role> besidePost(Mark office, Optional<Mark> before) {
        String position = ((OfficeName) office.value()).position();
        return before.filter(change -> isAlone(office)).stream()
                .flatMap(change -> posts(change).stream())
                .filter(post -> FullerOffices.head(post.position()).equals(FullerOffices.head(position)))
                .map(post -> new Role(position, post.body(), post.jurisdiction()))
                .findFirst();
    }

    private Optional<Role> onTopic(Mark office) {
        return isAlone(office) ? reading.topics().role(office) : Optional.empty();
    }

    /** The posts of a change, by what its own sentence tells. */
    private List<Role> posts(Mark change) {
        return reading.article()
                .sentenceAt(change.from())
                .map(sentence -> posts(change, sentence))
                .orElse(List.of());
    }

    /** "giữ chức Phó Tư lệnh, Tham mưu trưởng Quân khu 5": in the body of the post after it. */
    private Optional<Role> besideNext(String position, Mark mark, Mark office) {
        return ChangeFrames.found(mark).parts().all("post").stream()
                .flatMap(part -> part.mark().stream())
                .filter(next -> next.from() == office.to() + 1)
                .flatMap(next -> reading.offices().role(next, Optional.empty()).stream())
                .map(role -> new Role(position, role.body(), role.jurisdiction()))
                .findFirst();
    }

    /** "bầu bà A tái giữ chức Chủ tịch": the post that the article names her with. */
    private Optional<Role> heldAlready(String position, Mark mark) {
        return held(mark, position)
                .filter(held -> !held.former())
                .map(Holders.Held::role)
                .findFirst();
    }

    /** "bầu bà A tái giữ chức Chủ tịch Hội": in the body of the kind that the article names her with. */
    private Optional<Role> again(Mark mark, Mark office, Sentence sentence) {
        OfficeName name = (OfficeName) office.value();
        boolean named = reading.marks().within("Org", sentence.from(), office.from()).stream()
                .anyMatch(org -> isOfKind(((BodyName) org.value()).stem(), name));
        return name.isBare() && !isAlone(office) && !named
                ? heldAlready(name.position(), mark)
                        .filter(role -> isOfKind(role.body().label(), name))
                : Optional.empty();
    }

    private static boolean isOfKind(String body, OfficeName post) {
        return post.impliedBody().startsWith(OfficeName.SAME)
                && Antecedents.isOf(post.impliedBody(), new BodyName(body, Optional.empty(), "", ""));
    }

    /** "Ban Chấp hành Hội A bầu ông B làm Chủ tịch": the body whose board acts. */
    private Optional<Role> inOwnBody(String position, Mark office, Sentence sentence) {
        return reading.marks().within("Org", sentence.from(), office.from()).stream()
                .filter(org -> BOARDS.stream().anyMatch(board -> name(org).startsWith(board + " ")))
                .filter(org -> reading.marks().covering(org.from(), "Office").isEmpty())
                .findFirst()
                .flatMap(board -> reading.marks().within("Org", board.from() + 1, board.to()).stream()
                        .filter(org -> org.to() == board.to())
                        .findFirst())
                .flatMap(reading.offices()::organization)
                .map(body -> new Role(position, body, body.place()));
    }

    private static String name(Mark org) {
        return ((BodyName) org.value()).stem();
    }

    /** "… đến công tác tại Ban A và giữ chức Trưởng Ban". */
    private Optional<Role> atNewPlaceOfWork(String position, Mark mark, Mark office) {
        for (Mark org : reading.marks().within("Org", mark.from(), office.from())) {
            if (tokens.isAny(org.from() - 1, AT_WORK)) {
                return reading.offices().organization(org).map(body -> new Role(position, body, body.place()));
            }
        }
        return Optional.empty();
    }
}
