package vn.lientin.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lientin.extract.BodyName;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Mark.Part;
import vn.lientin.extract.OfficeName;
import vn.lientin.extract.Rule.Found;
import vn.lientin.fact.Day;
import vn.lientin.fact.Entity.Actor;
import vn.lientin.fact.Entity.Organization;
import vn.lientin.fact.Entity.Person;
import vn.lientin.fact.Entity.Role;
import vn.lientin.text.Block;
import vn.lientin.text.Sentence;
import vn.lientin.text.Tokens;

/** What a mark of a change of office says: whether it was done, of whom, into which posts, and when. */
final class ChangeFrames {
    /** So many words before the verb can make a plan of it. */
    private static final int BEFORE = 12;

    /** Sentences over which a day holds on. */
    private static final int NEAR = 3;
    /** Sentences in which an article tells its day. */
    private static final int LEAD = 2;
    /** Words at the end of a dismissal that names no post. */
    private static final int OWN = 6;

    private static final Set<String> CLAUSE_ENDS = Set.of(",", ";", ":", ".");
    private static final Map<String, String> LEVELS = Map.of(
            "tỉnh ủy", "tỉnh", "thành ủy", "thành phố", "huyện ủy", "huyện", "quận ủy", "quận", "thị ủy", "thị xã");

    private final Reading reading;
    private final Tokens tokens;

    ChangeFrames(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
    }

    private static Found found(Mark mark) {
        return (Found) mark.value();
    }

    /** Whether a part of the pattern matched any words. */
    boolean has(Mark mark, String part) {
        return found(mark).parts().first(part).filter(p -> p.to() > p.from()).isPresent();
    }

    /** Whether it was done, rather than planned, proposed or denied. */
    boolean isDone(Mark mark, Sentence sentence) {
        if (tokens.is(mark.from() - 1, "việc") && !isDecidedBefore(mark, sentence)) {
            return false;
        }
        int from = mark.from();
        while (from > sentence.from()
                && mark.from() - from < BEFORE
                && !CLAUSE_ENDS.contains(tokens.lower(from - 1))
                && !isAnotherChange(from - 1, mark)) {
            from--;
        }
        int to = found(mark).parts().first("post").map(Part::from).orElse(mark.to());
        if (found(mark).with("post", "").equals("own")) {
            from = Math.max(mark.from(), to - OWN);
        }
        for (Mark unsure : reading.marks().within("unsure", from, Math.max(to, mark.from()))) {
            if (reading.marks().covering(unsure.from(), "Subject", "Office").isEmpty()) {
                return false;
            }
        }
        return !found(mark).with("told", "").equals("beside") || isToldBeside(mark, sentence);
    }

    private boolean isAnotherChange(int token, Mark mark) {
        return reading.marks()
                .covering(token, "Appointed", "Dismissed")
                .filter(other -> other.to() <= mark.from())
                .isPresent();
    }

    /** In a headline, or where the words before speak of an appointment or a decision. */
    private boolean isToldBeside(Mark mark, Sentence sentence) {
        if (sentence.kind() == Block.Kind.TITLE) {
            return true;
        }
        int from = sentence.from();
        for (Sentence other : reading.article().sentences()) {
            if (other.to() == sentence.from() && other.block() == sentence.block()) {
                from = other.from();
            }
        }
        for (int i = from; i + 1 < mark.from(); i++) {
            if (isDecision(i) || isActOf(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isDecidedBefore(Mark mark, Sentence sentence) {
        for (int i = Math.max(sentence.from(), mark.from() - 2 * BEFORE); i < mark.from(); i++) {
            if (isDecision(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isDecision(int i) {
        return (tokens.is(i, "quyết") && tokens.is(i + 1, "định"))
                || (tokens.is(i, "nghị") && tokens.is(i + 1, "quyết"));
    }

    private boolean isActOf(int token) {
        return reading.marks()
                .at(token, "appoint")
                .filter(cue -> cue.length() > 1)
                .isPresent();
    }

    /** The persons that the change is about; "đồng chí" is the one of the change before in the sentence. */
    Set<Person> persons(Mark mark, Optional<Mark> before) {
        Set<Person> persons = new LinkedHashSet<>();
        for (Part part : found(mark).parts().all("who")) {
            Optional<Mark> who = part.mark();
            if (before.isPresent() && who.filter(ChangeFrames::isPronoun).isPresent()) {
                persons.addAll(persons(before.get(), Optional.empty()));
            } else if (who.filter(subject -> !isPronoun(subject) || beginsClause(subject))
                    .isPresent()) {
                who.flatMap(reading.subjects()::of).ifPresent(persons::add);
            }
        }
        return persons;
    }

    /** A pronoun inside a clause may stand for anybody. */
    private boolean beginsClause(Mark subject) {
        return subject.from() == 0
                || tokens.kind(subject.from() - 1) == Tokens.Kind.PUNCTUATION
                || reading.sentence(subject.from()).orElseThrow().from() == subject.from();
    }

    private static boolean isPronoun(Mark subject) {
        return subject.rule().startsWith("subjects.pronoun");
    }

    /** The words that carry the change. */
    List<Mark> words(Mark mark) {
        List<Mark> words = new ArrayList<>();
        for (String name : List.of("who", "post")) {
            found(mark).parts().all(name).forEach(part -> part.mark().ifPresent(words::add));
        }
        words.sort(Comparator.comparingInt(Mark::from));
        return words;
    }

    /** The roles that the change is into or out of, the seats in committees that go with them included. */
    List<Role> roles(Mark mark, Optional<Mark> before, Sentence sentence) {
        List<Role> roles = new ArrayList<>();
        if (found(mark).parts().has("same")) {
            before.ifPresent(other -> roles.addAll(posts(other, sentence)));
            return roles;
        }
        if (found(mark).with("post", "").equals("own")) {
            return own(mark);
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
                        !held.former() && persons(mark, Optional.empty()).contains(held.person()))
                .map(Holders.Held::role)
                .distinct()
                .toList();
    }

    /** The posts that the mark names. */
    List<Role> named(Mark mark) {
        List<Role> roles = new ArrayList<>();
        for (Part part : found(mark).parts().all("post")) {
            part.mark()
                    .flatMap(office -> reading.offices().role(office, Optional.empty()))
                    .ifPresent(roles::add);
        }
        return roles;
    }

    /** The posts; one without a body ("Phó Bí thư") is in the body of the post of its kind named before. */
    List<Role> posts(Mark mark, Sentence sentence) {
        List<Role> roles = new ArrayList<>();
        for (Part part : found(mark).parts().all("post")) {
            part.mark()
                    .flatMap(office -> reading.offices()
                            .role(office, Optional.empty())
                            .or(() -> inBodyBefore(mark, office, sentence)))
                    .ifPresent(roles::add);
        }
        return roles;
    }

    private Optional<Role> inBodyBefore(Mark mark, Mark office, Sentence sentence) {
        OfficeName name = (OfficeName) office.value();
        if (!name.isBare()) {
            return Optional.empty();
        }
        Optional<Role> role = Optional.empty();
        for (Mark other : reading.marks().within("Office", sentence.from(), office.from())) {
            OfficeName otherName = (OfficeName) other.value();
            if (head(otherName.position()).equals(head(name.position()))
                    && otherName.body().map(BodyName::stem).isPresent()) {
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
        Optional<Part> first = found(mark).parts().first("post");
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
        String[] words = body.label().toLowerCase(Locale.ROOT).split(" ");
        return words.length < 2 ? Optional.empty() : Optional.ofNullable(LEVELS.get(words[0] + " " + words[1]));
    }

    private static String place(Role post) {
        return post.jurisdiction().orElseThrow().label();
    }

    private static Role seat(String body, Role post) {
        return new Role("Ủy viên", new Organization(body, post.jurisdiction()), post.jurisdiction());
    }

    /** The day from which it holds ("kể từ ngày …"), else the day last named before it. */
    Optional<Day> day(Mark mark, Sentence sentence) {
        Optional<Day> day = Optional.empty();
        for (Mark date : reading.marks().within("Date", sentence.from(), sentence.to())) {
            boolean fromThen = tokens.is(date.from() - 1, "từ") || tokens.is(date.from(), "từ");
            if (date.from() >= mark.to() && fromThen && isSameClause(mark.to(), date.from())) {
                return reading.days().of(date);
            }
            if (date.from() < mark.to()) {
                day = reading.days().of(date);
            }
        }
        return day.isPresent() || namesYear(sentence) ? day : dayBefore(sentence);
    }

    private boolean isSameClause(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, ";") || reading.marks().at(i, "appoint").isPresent()) {
                return false;
            }
        }
        return true;
    }

    /** "năm 2010", "tháng 9/2016": some other time than the article's. */
    boolean namesYear(Sentence sentence) {
        for (int i = sentence.from(); i + 1 < sentence.to(); i++) {
            boolean year = tokens.is(i, "năm") || tokens.is(i, "tháng");
            if (year && tokens.kind(i + 1) == Tokens.Kind.NUMBER) {
                return true;
            }
        }
        return false;
    }

    /** The day named last in the sentences just before, in the same paragraph, else the one that the article begins with. */
    private Optional<Day> dayBefore(Sentence sentence) {
        List<Sentence> body = reading.body();
        Optional<Day> day = Optional.empty();
        for (int i = 0; i < body.size(); i++) {
            Sentence other = body.get(i);
            boolean near = other.block() == sentence.block()
                    && other.from() < sentence.from()
                    && body.indexOf(sentence) - i <= NEAR;
            if (near || (i < LEAD && day.isEmpty())) {
                for (Mark date : reading.marks().within("Date", other.from(), other.to())) {
                    day = reading.days().of(date);
                }
            }
        }
        return day;
    }
}
