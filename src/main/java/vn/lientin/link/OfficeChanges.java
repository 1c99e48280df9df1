package vn.lientin.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.lientin.extract.Mark;
import vn.lientin.extract.OfficeName;
import vn.lientin.extract.Rule.Found;
import vn.lientin.fact.Day;
import vn.lientin.fact.Entity.Person;
import vn.lientin.fact.Entity.Role;
import vn.lientin.fact.Evidence;
import vn.lientin.fact.Fact;
import vn.lientin.fact.Fact.Change;
import vn.lientin.fact.Fact.OfficeChange;
import vn.lientin.text.Block;
import vn.lientin.text.Sentence;
import vn.lientin.text.Words;

/** Appointments, elections, transfers and dismissals, and the posts that they and biographies tell of. */
final class OfficeChanges {
    /** An appointment so many days before the article says nothing of who holds the post now. */
    private static final int RECENT = 400;

    private static final Set<String> PARTY_POSTS = Words.set("party-posts");

    /**
     * A post that a change or a biography tells of.
     *
     * @param former whether it is held no longer
     */
    record Post(Person holder, Role role, boolean former, Evidence evidence) {}

    private final Reading reading;
    private final ChangeFrames frames;
    private final ChangePosts into;
    private final ChangeDays days;
    private final Map<String, OfficeChange> changes = new LinkedHashMap<>();
    private final List<Post> posts = new ArrayList<>();
    /** Those that somebody was brought into long ago. */
    private final List<Post> early = new ArrayList<>();
    /** The paragraph, and the change that it told of last. */
    private int block = -1;

    private Optional<Mark> last = Optional.empty();
    /** The dismissal that the paragraph told of last. */
    private Optional<Mark> lastDismissal = Optional.empty();

    private OfficeChanges(Reading reading) {
        this.reading = reading;
        this.frames = new ChangeFrames(reading);
        this.into = new ChangePosts(reading, frames);
        this.days = new ChangeDays(reading);
    }

    static OfficeChanges of(Reading reading) {
        OfficeChanges changes = new OfficeChanges(reading);
        for (Sentence sentence : reading.article().sentences()) {
            if (sentence.isBody() || sentence.kind() == Block.Kind.TITLE) {
                changes.readSentence(sentence);
            }
        }
        return changes;
    }

    List<Fact> facts() {
        return List.copyOf(changes.values());
    }

    /** What the changes tell about holding: the new posts, those that were left, those held before. */
    List<Post> posts() {
        return Stream.concat(
                        posts.stream().filter(post -> post.former() || !isLeft(post)),
                        early.stream().filter(this::isFollowed))
                .toList();
    }

    /** Whether the article brings the holder into another post now; a member, or the secretary of a party, may stay so. */
    private boolean isFollowed(Post post) {
        String position = post.role().position();
        return FullerOffices.isHead(position)
                && PARTY_POSTS.stream().noneMatch(position::contains)
                && posts.stream()
                        .anyMatch(now -> !now.former()
                                && now.holder().equals(post.holder())
                                && !now.role().equals(post.role()));
    }

    /** Whether somebody was put out of the post, and nobody into it again. */
    private boolean isLeft(Post post) {
        String key = "|" + post.holder() + "|" + post.role();
        return changes.containsKey(Change.DISMISSAL + key) && !changes.containsKey(Change.APPOINTMENT + key);
    }

    private void readSentence(Sentence sentence) {
        List<Mark> marks = new ArrayList<>();
        for (String type : List.of("Dismissed", "Appointed", "Left", "HeldBefore", "Holds", "Vacancy", "Refines")) {
            marks.addAll(reading.marks().within(type, sentence.from(), sentence.to()));
        }
        marks.sort(Comparator.comparingInt(Mark::from));
        if (sentence.block() != block) {
            block = sentence.block();
            last = Optional.empty();
            lastDismissal = Optional.empty();
        }
        Optional<Mark> here = Optional.empty();
        Optional<Mark> dismissal = Optional.empty();
        for (Mark mark : marks) {
            switch (mark.type()) {
                case "HeldBefore" -> held(mark, into.before(mark), true);
                case "Holds" -> held(mark, into.now(mark, sentence), false);
                case "Vacancy" -> last = Optional.of(mark);
                case "Refines" -> refine(mark, sentence);
                case "Left" ->
                    left(mark, ChangeFrames.is(mark, "of", "dismissal") ? dismissal : here.or(() -> last), sentence);
                default -> {
                    if (here.filter(before -> isTailOf(mark, before)).isEmpty() && frames.isDone(mark, sentence)) {
                        change(mark, here, sentence);
                        here = here.filter(before -> mark.to() <= before.to()).or(() -> Optional.of(mark));
                        last = here;
                        if (mark.type().equals("Dismissed")) {
                            dismissal = here;
                            lastDismissal = Optional.of(mark);
                        }
                    }
                }
            }
        }
    }

    /** "B được bầu làm …" of "ông A và B được bầu làm …". */
    private static boolean isTailOf(Mark mark, Mark whole) {
        return mark.rule().equals(whole.rule()) && mark.to() == whole.to() && whole.from() < mark.from();
    }

    private void change(Mark mark, Optional<Mark> before, Sentence sentence) {
        Change change = mark.type().equals("Appointed") ? Change.APPOINTMENT : Change.DISMISSAL;
        List<Role> roles = roles(mark, before, sentence);
        for (Person person : frames.persons(mark, before)) {
            roles.forEach(role -> add(change, person, role, mark, sentence));
        }
    }

    /** "A và B được bầu làm Phó Bí thư, trong đó A là Phó Bí thư Thường trực": the appointment of A is to that post. */
    private void refine(Mark mark, Sentence sentence) {
        Optional<String> position = ChangeFrames.found(mark)
                .parts()
                .first("post")
                .flatMap(Mark.Part::mark)
                .map(office -> ((OfficeName) office.value()).position());
        for (Person person : frames.persons(mark, Optional.empty())) {
            List.copyOf(changes.entrySet()).stream()
                    .filter(told -> told.getValue().change() == Change.APPOINTMENT
                            && told.getValue().holder().equals(person)
                            && position.filter(post -> post.startsWith(
                                            told.getValue().role().position() + " "))
                                    .isPresent())
                    .findFirst()
                    .ifPresent(told -> {
                        Role whole = told.getValue().role();
                        changes.remove(told.getKey());
                        posts.removeIf(post ->
                                post.holder().equals(person) && post.role().equals(whole));
                        Role role = new Role(position.orElseThrow(), whole.body(), whole.jurisdiction());
                        add(Change.APPOINTMENT, person, role, mark, sentence);
                    });
        }
    }

    private List<Role> roles(Mark mark, Optional<Mark> before, Sentence sentence) {
        if (frames.isToVacancy(mark)) {
            return posts(last.filter(vacancy -> vacancy.type().equals("Vacancy")), sentence);
        }
        return frames.isToPostLeft(mark) ? posts(lastDismissal, sentence) : into.roles(mark, before, last, sentence);
    }

    private List<Role> posts(Optional<Mark> change, Sentence sentence) {
        return change.map(told -> into.posts(told, sentence)).orElse(List.of());
    }

    private void add(Change change, Person person, Role role, Mark mark, Sentence sentence) {
        if (!reading.people().isInArticle(person)) {
            return;
        }
        Optional<Day> day = days.day(mark, sentence);
        Evidence evidence = reading.evidence(mark.from(), mark.to(), mark.rule(), frames.words(mark));
        OfficeChange fact = new OfficeChange(change, person, role, day, evidence);
        OfficeChange known = changes.putIfAbsent(change + "|" + person + "|" + role, fact);
        if (known != null && known.date().isEmpty() && day.isPresent()) {
            changes.put(change + "|" + person + "|" + role, fact);
        }
        boolean longAgo = day.isEmpty() && days.namesYear(sentence);
        boolean heldStill = ChangeFrames.is(mark, "post", "own") && isToCome(day);
        if (change == Change.DISMISSAL ? !heldStill : isRecent(day) && !longAgo) {
            posts.add(new Post(person, role, change == Change.DISMISSAL, evidence));
        } else if (change == Change.APPOINTMENT) {
            early.add(new Post(person, role, true, evidence));
        }
    }

    /** "nghỉ hưu từ ngày 1/10", told in September: the post is held until then. */
    private boolean isToCome(Optional<Day> day) {
        Optional<LocalDate> published = reading.article().metadata().published();
        return day.flatMap(Day::date)
                .filter(date -> published.filter(date::isAfter).isPresent())
                .isPresent();
    }

    private boolean isRecent(Optional<Day> day) {
        Optional<LocalDate> date = day.flatMap(Day::date);
        Optional<LocalDate> now = reading.article().metadata().published().or(this::latest);
        return date.isEmpty() || now.isEmpty() || !date.get().isBefore(now.get().minusDays(RECENT));
    }

    /** The latest day with a year that the article names. */
    private Optional<LocalDate> latest() {
        return reading.marks().all("Date").stream()
                .flatMap(mark -> reading.days().of(mark).stream())
                .flatMap(day -> day.date().stream())
                .max(Comparator.naturalOrder());
    }

    /** Whom the new holder follows; that it was now is only said where he leaves with this act. */
    private void left(Mark mark, Optional<Mark> change, Sentence sentence) {
        if (change.isEmpty()) {
            return;
        }
        Found found = (Found) mark.value();
        boolean sameAct = change.get().from() >= sentence.from();
        boolean leavesNow = found.parts().has("gone") && !frames.has(mark, "past") && sameAct;
        for (Person person : frames.persons(mark, Optional.empty())) {
            for (Role role : into.posts(change.get(), sentence)) {
                if (leavesNow) {
                    add(Change.DISMISSAL, person, role, mark, sentence);
                } else if (reading.people().isInArticle(person)) {
                    posts.add(new Post(
                            person,
                            role,
                            true,
                            reading.evidence(mark.from(), mark.to(), mark.rule(), frames.words(mark))));
                }
            }
        }
    }

    private void held(Mark mark, List<Role> roles, boolean former) {
        Evidence evidence = reading.evidence(mark.from(), mark.to(), mark.rule(), frames.words(mark));
        for (Person person : frames.persons(mark, Optional.empty())) {
            if (reading.people().isInArticle(person)) {
                roles.forEach(role -> posts.add(new Post(person, role, former, evidence)));
            }
        }
    }
}
