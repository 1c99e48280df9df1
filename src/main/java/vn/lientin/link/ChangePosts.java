package vn.lientin.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Mark.Part;
import vn.lientin.extract.OfficeName;
import vn.lientin.fact.Entity.Actor;
import vn.lientin.fact.Entity.Organization;
import vn.lientin.fact.Entity.Person;
import vn.lientin.fact.Entity.Role;
import vn.lientin.text.Sentence;
import vn.lientin.text.Tokens;
import vn.lientin.text.Words;

/** Into or out of which posts a change of office leads. */
final class ChangePosts {
    /** What says nothing without the body that it leads. */
    private static final List<String> BOARDS = Words.lines("words/boards-alone.txt");

    private final Reading reading;
    private final ChangeFrames frames;
    private final Tokens tokens;

    ChangePosts(Reading reading, ChangeFrames frames) {
        this.reading = reading;
        this.frames = frames;
        this.tokens = reading.tokens();
    }

    /** The roles that the change is into or out of, the seats in committees that go with them included. */
    List<Role> roles(Mark mark, Optional<Mark> before, Sentence sentence) {
        List<Role> roles = new ArrayList<>();
        if (ChangeFrames.found(mark).parts().has("same")) {
            before.ifPresent(other -> roles.addAll(posts(other, sentence)));
            return roles;
        }
        if (ChangeFrames.found(mark).with("post", "").equals("own")) {
            return own(mark);
        }
        if (ChangeFrames.found(mark).with("post", "").equals("seat")) {
            return seat(mark);
        }
        List<Role> posts = posts(mark, sentence);
        if (!posts.isEmpty()) {
            roles.addAll(seats(mark, posts.get(0)));
        }
        roles.addAll(posts);
        return roles;
    }

    /** The offices named beside the person. */
    private List<Role> own(Mark mark) {
        return reading.holders().held().stream()
                .filter(held -> mark.from() <= held.officeMark().from()
                        && held.officeMark().to() <= mark.to())
                .filter(held ->
                        !held.former() && frames.persons(mark, Optional.empty()).contains(held.person()))
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
    List<Role> named(Mark mark) {
        List<Role> roles = new ArrayList<>();
        for (Part part : ChangeFrames.found(mark).parts().all("post")) {
            part.mark()
                    .flatMap(office -> reading.offices().role(office, Optional.empty()))
                    .ifPresent(roles::add);
        }
        return roles;
    }

    /** The posts; one without a body ("Phó Bí thư") is in the body of the post of its kind named before. */
    List<Role> posts(Mark mark, Sentence sentence) {
        List<Role> roles = new ArrayList<>();
        for (Part part : ChangeFrames.found(mark).parts().all("post")) {
            part.mark()
                    .flatMap(office -> abroad(mark, office)
                            .or(() -> reading.offices().role(office, Optional.empty()))
                            .or(() -> inBodyBefore(mark, office, sentence)))
                    .map(role -> inFull(mark, role))
                    .ifPresent(roles::add);
        }
        return roles;
    }

    /** With the country, where the text gives the same post to the person with it. */
    private Role inFull(Mark mark, Role role) {
        Set<Person> persons = Set.copyOf(frames.persons(mark, Optional.empty()));
        return reading.holders().held().stream()
                .filter(held -> persons.contains(held.person())
                        && held.role().position().equals(role.position()))
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
        if (!name.isBare() || reading.marks().at(office.to(), "BodyHead").isPresent()) {
            return Optional.empty();
        }
        Optional<Role> role = Optional.empty();
        for (Mark other : reading.marks().within("Office", sentence.from(), office.from())) {
            OfficeName otherName = (OfficeName) other.value();
            if (head(otherName.position()).equals(head(name.position())) && !other.equals(office)) {
                role = reading.offices()
                        .role(other, Optional.empty())
                        .map(r -> new Role(name.position(), r.body(), r.jurisdiction()));
            }
        }
        return role.or(() -> atNewPlaceOfWork(name.position(), mark, office));
    }

    /** "… đến công tác tại Ban A và giữ chức Trưởng Ban". */
    private Optional<Role> atNewPlaceOfWork(String position, Mark mark, Mark office) {
        for (Mark org : reading.marks().within("Org", mark.from(), office.from())) {
            if (tokens.is(org.from() - 1, "tại") || tokens.is(org.from() - 1, "về")) {
                return reading.offices().organization(org).map(body -> new Role(position, body, body.place()));
            }
        }
        return Optional.empty();
    }

    /** "Bí thư" of "Phó Bí thư Thường trực". */
    private static String head(String position) {
        return position.toLowerCase(Locale.ROOT).replace("phó ", "").replace(" thường trực", "");
    }

    /** Seats that come or go with a post in a party committee: "tham gia Ban Chấp hành, Ban Thường vụ". */
    private List<Role> seats(Mark mark, Role post) {
        List<Role> seats = new ArrayList<>();
        Optional<Part> first = ChangeFrames.found(mark).parts().first("post");
        Optional<String> level = level(post.body());
        if (first.isEmpty() || level.isEmpty() || post.jurisdiction().isEmpty()) {
            return seats;
        }
        boolean joins = false;
        for (int i = mark.from(); i + 1 < first.get().from(); i++) {
            joins |= tokens.is(i, "tham") && tokens.is(i + 1, "gia");
            boolean council = tokens.is(i, "bch") || (tokens.is(i, "chấp") && tokens.is(i + 1, "hành"));
            if (joins && council) {
                seats.add(seat("Ban Chấp hành Đảng bộ " + level.get() + " " + place(post), post));
            } else if (joins && tokens.is(i, "thường") && tokens.is(i + 1, "vụ")) {
                seats.add(seat("Ban Thường vụ " + post.body().label(), post));
            }
        }
        return seats;
    }

    private static Optional<String> level(Actor body) {
        String[] words = body.label().split(" ");
        return words.length < 2 ? Optional.empty() : CommitteeNames.level(words[0] + " " + words[1]);
    }

    private static String place(Role post) {
        return post.jurisdiction().orElseThrow().label();
    }

    private static Role seat(String body, Role post) {
        return new Role("Ủy viên", new Organization(body, post.jurisdiction()), post.jurisdiction());
    }
}
