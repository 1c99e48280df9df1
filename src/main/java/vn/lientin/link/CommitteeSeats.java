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
    /** Before the name of a commune. */
    private static final String COMMUNE = "Đảng ủy ";

    private CommitteeSeats() {}

    /** Seats that come or go with a post in a party committee: "tham gia Ban Chấp hành, Ban Thường vụ". */
    static List<Role> of(Tokens tokens, Mark mark, Role post) {
        List<Role> seats = new ArrayList<>();
        Optional<Part> first = ChangeFrames.found(mark).parts().first("post");
        Optional<String> level = post.jurisdiction().flatMap(place -> unit(post.body(), place.label()));
        if (first.isEmpty() || level.isEmpty()) {
            return seats;
        }
        boolean joins = false;
        for (int i = mark.from(); i + 1 < first.get().from(); i++) {
            joins |= tokens.is(i, "tham") && tokens.is(i + 1, "gia");
            boolean council = tokens.is(i, "bch") || (tokens.is(i, "chấp") && tokens.is(i + 1, "hành"));
            if (joins && council) {
                seats.add(seat("Ban Chấp hành Đảng bộ " + level.get(), post));
            } else if (joins && tokens.is(i, "thường") && tokens.is(i + 1, "vụ")) {
                seats.add(seat("Ban Thường vụ " + post.body().label(), post));
            }
        }
        return seats;
    }

    /** The unit of the committee, with its level: "tỉnh A" of "Tỉnh ủy A", "xã B" of "Đảng ủy xã B". */
    private static Optional<String> unit(Actor body, String place) {
        String[] words = body.label().split(" ");
        if (words.length < 2) {
            return Optional.empty();
        }
        return body.label().endsWith(" " + place) && body.label().startsWith(COMMUNE)
                ? Optional.of(body.label().substring(COMMUNE.length()))
                : CommitteeNames.level(words[0] + " " + words[1]).map(level -> level + " " + place);
    }

    private static Role seat(String body, Role post) {
        return new Role("Ủy viên", new Organization(body, post.jurisdiction()), post.jurisdiction());
    }
}
