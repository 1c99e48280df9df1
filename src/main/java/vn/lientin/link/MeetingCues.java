package vn.lientin.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lientin.extract.BodyName;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.extract.PlaceFinder;
import vn.lientin.extract.Rule.Found;
import vn.lientin.fact.Entity.Actor;
import vn.lientin.fact.Entity.Organization;
import vn.lientin.fact.Entity.Person;
import vn.lientin.fact.Entity.Role;
import vn.lientin.fact.Evidence;
import vn.lientin.fact.Fact.Capacity;
import vn.lientin.text.Sentence;
import vn.lientin.text.Tokens;

/** Who stands beside the cues of a sentence, and so took part as what. */
final class MeetingCues {
    /** Said outright: "chủ trì", "làm trưởng đoàn", "Tiếp đoàn có". */
    private static final int OUTRIGHT = 6;
    /** Follows from who did what: the visitor leads, the visited is host. */
    private static final int IMPLIED = 4;

    private static final int SPOKE = 3;
    private static final int THERE = 1;
    private static final Set<String> AND = Set.of(",", "và", "cùng", "với", "phối", "hợp");
    private static final Set<String> ADVERBS = Set.of(
            "đã", "vừa", "cùng", "đồng", "cũng", "sẽ", "long", "trọng", "chính", "thức", "trực", "tiếp", ",", "đến",
            ")");
    private static final Set<String> NOT_SUBJECT = Set.of("của", "cho", "với", "tới", "gửi", "từ", "theo", "về");
    private static final Set<String> BEFORE_BODY = Set.of(
            "và", "với", "cùng", "do", "diện", "đạo", "các", "hợp", "giữa", "thì", "là", "đoàn", "tra", "sát", "cả",
            "hai");
    private static final Set<String> REPRESENTED = Set.of("đại diện", "lãnh đạo");

    private final Reading reading;
    private final Marks marks;
    private final Tokens tokens;
    private final Map<Mark, Role> roles = new HashMap<>();

    MeetingCues(Reading reading) {
        this.reading = reading;
        this.marks = reading.marks();
        this.tokens = reading.tokens();
        for (Holders.Held held : reading.holders().held()) {
            if (!held.former()) {
                roles.putIfAbsent(held.personMark(), held.role());
            }
        }
    }

    /** "tiếp đoàn của Tổng Lãnh sự A": who is named after the word for a delegation leads it. */
    private String guest(String capacity, Mark cue, Mark person) {
        boolean delegation = person.from() - cue.to() <= 4
                && !marks.within("delegation", cue.to(), person.from()).isEmpty();
        return capacity.equals("delegate") && delegation ? "lead" : capacity;
    }

    /** "Chiều qua, làm việc với Huyện ủy A, ông B …": the subject comes after the verb. */
    private boolean opens(Mark cue, Sentence sentence) {
        for (int i = sentence.from(); i < cue.from(); i++) {
            if (tokens.isWord(i) && marks.covering(i, "Date", "other-time").isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private List<Mark> afterComma(int from, Sentence sentence) {
        for (int i = from; i + 1 < sentence.to(); i++) {
            Optional<Mark> subject = marks.at(i + 1, "Subject");
            if (tokens.is(i, ",") && subject.isPresent()) {
                return List.of(subject.get());
            }
        }
        return List.of();
    }

    /** Those beside a cue. */
    List<Participant> participants(Mark cue, List<Mark> cues, Sentence sentence) {
        List<Participant> all = new ArrayList<>();
        Found found = (Found) cue.value();
        int from = leftEdge(cue, cues, sentence);
        int to = rightEdge(cue, cues, sentence);
        boolean list = !found.with("list", "").isEmpty();
        String left = found.with("left", "");
        if (!left.isEmpty()) {
            List<Mark> before = leftPersons(from, cue.from(), left);
            List<Mark> subjects = before.isEmpty() && opens(cue, sentence) ? afterComma(cue.to(), sentence) : before;
            subjects.forEach(mark -> addPerson(all, mark, left, cue));
        }
        String leftBody = found.with("left-body", "");
        if (!leftBody.isEmpty()) {
            leftBodies(from, cue, cues).forEach(mark -> addBody(all, mark, leftBody, cue));
        }
        String right = found.with("right", "");
        if (!right.isEmpty()) {
            boolean far =
                    cue.rule().startsWith("meetings.concluded") || cue.rule().startsWith("meetings.chaired");
            List<Mark> persons =
                    list ? listed(cue.to(), to) : next(cue.to(), far ? to : Math.min(to, before(cue.to(), to)));
            persons.forEach(mark -> addPerson(all, mark, guest(right, cue, mark), cue));
        }
        String rightBody = found.with("right-body", "");
        if (!rightBody.isEmpty()) {
            boolean received = all.stream().anyMatch(one -> one.capacity() == Capacity.HOST);
            String capacity = rightBody.equals("host") && received ? "delegate" : rightBody;
            List<Mark> bodies = list ? listedBodies(cue.to(), to) : nextBodies(cue.to(), to);
            addBodies(all, bodies, capacity, cue);
        }
        return all;
    }

    /** The body that stands after the name of its session: "kỳ họp thứ Ba, HĐND tỉnh". */
    List<Participant> bodyAfter(Mark noun, int to, Sentence sentence) {
        List<Participant> all = new ArrayList<>();
        for (Mark body : marks.within("Actor", noun.to(), Math.min(sentence.to(), Math.max(to, noun.to()) + 7))) {
            if (all.isEmpty() && body.rule().startsWith("actors.body/")) {
                addBody(all, body, "organizer", noun);
            }
        }
        return all;
    }

    /** Who is said to be away. */
    List<Person> absent(Mark cue, List<Mark> cues, Sentence sentence) {
        List<Mark> before = leftPersons(leftEdge(cue, cues, sentence), cue.from(), "absent");
        return before.isEmpty()
                ? List.of()
                : reading.subjects().of(before.get(before.size() - 1)).stream().toList();
    }

    private int leftEdge(Mark cue, List<Mark> cues, Sentence sentence) {
        int edge = sentence.from();
        for (Mark other : cues) {
            if (other.to() <= cue.from() && !isNested(other)) {
                edge = Math.max(edge, other.to());
            }
        }
        for (Mark speech : marks.within("Speech", edge, cue.from())) {
            edge = Math.max(edge, speech.to());
        }
        for (int i = cue.from() - 1; i > edge; i--) {
            if (tokens.is(i, "do") && marks.covering(i, "Person", "Org").isEmpty() && !isLedClause(i, cue, cues)) {
                return i + 1;
            }
        }
        return edge;
    }

    /** "đoàn do A làm trưởng đoàn đã đến thăm": the clause with "do" is not the subject's beginning. */
    private boolean isLedClause(int at, Mark cue, List<Mark> cues) {
        return cues.stream().anyMatch(other -> isNested(other) && other.from() > at && other.to() <= cue.from());
    }

    private static boolean isNested(Mark cue) {
        return !((Found) cue.value()).with("nested", "").isEmpty();
    }

    private int rightEdge(Mark cue, List<Mark> cues, Sentence sentence) {
        int edge = sentence.to();
        for (Mark other : cues) {
            if (other.from() >= cue.to() && !isNested(other)) {
                edge = Math.min(edge, other.from());
            }
        }
        for (Mark speech : marks.within("Speech", cue.to(), edge)) {
            if (!tokens.is(speech.from(), "theo")) {
                Found found = (Found) speech.value();
                int verb = found.parts().first("cue").map(Mark.Part::from).orElse(edge);
                edge = Math.min(edge, verb);
            }
        }
        return edge;
    }

    private List<Mark> leftPersons(int from, int to, String capacity) {
        List<Mark> all = new ArrayList<>();
        for (Mark subject : marks.within("Subject", from, to)) {
            boolean other = subject.from() > 0 && NOT_SUBJECT.contains(tokens.lower(subject.from() - 1));
            if (!other && !reading.quotes().isQuoted(subject.from())) {
                all.add(subject);
            }
        }
        boolean last = capacity.equals("speaker") || capacity.equals("absent");
        return last && all.size() > 1 ? all.subList(all.size() - 1, all.size()) : all;
    }

    /** The first comma after the cue: what comes then is no object any more, unless it is joined to the one before. */
    private int before(int from, int to) {
        return marks.within("Subject", from, to).stream()
                        .findFirst()
                        .map(first -> hasComma(from, first.from()))
                        .orElse(false)
                ? from
                : to;
    }

    private boolean hasComma(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, ",")) {
                return true;
            }
        }
        return false;
    }

    private List<Mark> listed(int from, int to) {
        return marks.within("Subject", from, to).stream()
                .filter(mark -> !isPronoun(mark))
                .toList();
    }

    private static boolean isPronoun(Mark subject) {
        return subject.rule().startsWith("subjects.pronoun/");
    }

    /** The first one, and those joined to it. */
    private List<Mark> next(int from, int to) {
        List<Mark> all = new ArrayList<>();
        int end = -1;
        for (Mark subject : marks.within("Subject", from, to)) {
            if (all.isEmpty() || isJoined(end, subject.from())) {
                all.add(subject);
                end = subject.to();
            } else {
                break;
            }
        }
        return all;
    }

    private boolean isJoined(int from, int to) {
        if (to - from > 4) {
            return false;
        }
        for (int i = from; i < to; i++) {
            boolean joins = tokens.is(i, ",")
                    || tokens.is(i, ";")
                    || tokens.is(i, "và")
                    || tokens.is(i, "cùng")
                    || marks.covering(i, "honor", "Rank").isPresent();
            if (!joins) {
                return false;
            }
        }
        return true;
    }

    /** The bodies that the words before the cue end in. */
    private List<Mark> leftBodies(int from, Mark cue, List<Mark> cues) {
        List<Mark> all = new ArrayList<>();
        int i = cue.from();
        while (i > from) {
            int at = i;
            Optional<Mark> actor = actorEndingAt(i, from);
            if (actor.isPresent()) {
                all.add(actor.get());
                i = actor.get().from();
            } else if (beside(i, from) < i) {
                i = beside(i, from);
            } else if (ADVERBS.contains(tokens.lower(i - 1))
                    || AND.contains(tokens.lower(i - 1))
                    || tokens.is(i - 1, "(")) {
                i--;
            } else {
                Optional<Mark> led = cues.stream()
                        .filter(other -> isNested(other) && other.to() == at)
                        .findFirst();
                int start = led.map(mark -> clauseStart(mark.from(), from)).orElse(i);
                if (start == i) {
                    break;
                }
                i = start;
            }
        }
        return all;
    }

    /** Where what stands beside a name begins: "(Gia Lai)", "khóa VI", "tại Thành phố Hồ Chí Minh". */
    private int beside(int to, int from) {
        for (int i = to - 1; i >= Math.max(from, to - 10); i--) {
            if (tokens.is(i, "(") && tokens.is(to - 1, ")")) {
                return i;
            }
            boolean place = (tokens.is(i, "tại") || tokens.is(i, "ở"))
                    && marks.at(i + 1, "Place").filter(mark -> mark.to() == to).isPresent();
            boolean term = to - i <= 3 && tokens.is(i, "khóa");
            if (place || term) {
                return i;
            }
        }
        return to;
    }

    private int clauseStart(int at, int from) {
        for (int i = at - 1; i > from; i--) {
            if (tokens.is(i, "do")) {
                return i;
            }
        }
        return at;
    }

    private Optional<Mark> actorEndingAt(int to, int from) {
        for (int i = Math.max(from, to - 30); i < to; i++) {
            Optional<Mark> actor = marks.at(i, "Actor");
            if (actor.isPresent() && actor.get().to() == to && isFree(actor.get())) {
                return actor;
            }
        }
        return Optional.empty();
    }

    /** Not the body of somebody's office, nor where something is. */
    private boolean isFree(Mark actor) {
        boolean inName = marks.covering(actor.from(), "Subject", "Office").isPresent()
                || marks.covering(actor.to() - 1, "Subject").isPresent();
        boolean where = actor.from() > 0
                && (tokens.is(actor.from() - 1, "tại")
                        || tokens.is(actor.from() - 1, "ở")
                        || tokens.is(actor.from() - 1, "của"));
        return !inName && !where;
    }

    private List<Mark> nextBodies(int from, int to) {
        List<Mark> all = new ArrayList<>();
        int i = from;
        while (i < to) {
            Optional<Mark> actor = marks.at(i, "Actor").filter(this::isFree);
            if (actor.isPresent()) {
                all.add(actor.get());
                i = actor.get().to();
            } else if (AND.contains(tokens.lower(i))
                    || tokens.is(i, "lãnh")
                    || tokens.is(i, "đạo")
                    || tokens.is(i, "các")) {
                i++;
            } else {
                break;
            }
        }
        return all;
    }

    /** "đại diện Sở Tài chính" in a list of those present. */
    private List<Mark> listedBodies(int from, int to) {
        List<Mark> all = new ArrayList<>();
        int end = -1;
        for (Mark actor : marks.within("Actor", from, to)) {
            boolean represented = REPRESENTED.contains(
                    tokens.text(actor.from(), actor.from() + 2).toLowerCase(Locale.ROOT));
            boolean next = end >= 0 && isJoined(end, actor.from());
            if (actor.rule().startsWith("actors.body/") && isFree(actor) && (represented || next)) {
                all.add(actor);
                end = actor.to();
            }
        }
        return all;
    }

    private void addPerson(List<Participant> all, Mark subject, String capacity, Mark cue) {
        reading.subjects().of(subject).ifPresent(person -> {
            Optional<Role> as = ((Found) subject.value())
                    .parts()
                    .first("who")
                    .flatMap(Mark.Part::mark)
                    .flatMap(who -> Optional.ofNullable(roles.get(who)));
            all.add(new Participant(person, capacity(capacity), strength(capacity, cue), as, evidence(cue, subject)));
        });
    }

    /** Of "Đảng ủy, UBND xã A" both are of xã A; of two parties the first is host. */
    private void addBodies(List<Participant> all, List<Mark> bodies, String capacity, Mark cue) {
        for (int i = 0; i < bodies.size(); i++) {
            String as = capacity.equals("party") ? (i == 0 ? "host" : "delegate") : capacity;
            Optional<Organization> shared =
                    i + 1 < bodies.size() ? ofNext(bodies.get(i), bodies.get(i + 1)) : Optional.empty();
            Mark body = bodies.get(i);
            if (shared.isPresent()) {
                all.add(new Participant(
                        shared.get(), capacity(as), strength(as, cue), Optional.empty(), evidence(cue, body)));
            } else {
                addBody(all, body, as, cue);
            }
        }
    }

    private Optional<Organization> ofNext(Mark body, Mark next) {
        Optional<BodyName> name = bodyName(body).filter(BodyName::needsPlace);
        Optional<PlaceFinder.Found> place = bodyName(next).flatMap(BodyName::place);
        return name.isPresent() && place.isPresent()
                ? reading.offices().organization(name.get(), body.from(), place)
                : Optional.empty();
    }

    private static Optional<BodyName> bodyName(Mark actor) {
        return ((Found) actor.value())
                .parts()
                .first("who")
                .flatMap(Mark.Part::mark)
                .filter(who -> who.type().equals("Org"))
                .map(who -> (BodyName) who.value());
    }

    private void addBody(List<Participant> all, Mark body, String capacity, Mark cue) {
        Optional<Actor> actor = reading.actors().of(body);
        String as = body.rule().startsWith("actors.delegation")
                ? "delegate"
                : capacity.equals("visitor") ? "host" : capacity;
        actor.ifPresent(who ->
                all.add(new Participant(who, capacity(as), strength(as, cue), Optional.empty(), evidence(cue, body))));
    }

    private static Capacity capacity(String name) {
        return name.equals("chair-by-conclusion") ? Capacity.CHAIR : Capacity.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static int strength(String capacity, Mark cue) {
        boolean implied = capacity.equals("lead")
                && ((Found) cue.value()).with("nested", "").isEmpty()
                && !cue.rule().startsWith("meetings.led");
        return switch (capacity) {
            case "delegate" -> THERE;
            case "speaker" -> SPOKE;
            case "chair-by-conclusion" -> OUTRIGHT - 1;
            default -> implied ? IMPLIED : OUTRIGHT;
        };
    }

    private Evidence evidence(Mark cue, Mark who) {
        return reading.evidence(
                Math.min(cue.from(), who.from()), Math.max(cue.to(), who.to()), cue.rule(), List.of(cue, who));
    }
}
