package vn.lientin.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Mark.Part;
import vn.lientin.fact.Entity.Actor;
import vn.lientin.fact.Entity.Organization;
import vn.lientin.fact.Entity.Role;
import vn.lientin.text.Tokens;

/** The seats in committees of the party that a change of office tells of beside the post. */
final class CommitteeSeats {
    private CommitteeSeats() {}

    /** Seats that come or go with a post in a party committee: "tham gia Ban Chấp hành, Ban Thường vụ". */
    static List<Role> of(Tokens tokens, Mark mark, Role post) {
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
