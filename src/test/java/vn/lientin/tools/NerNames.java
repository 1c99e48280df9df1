package vn.lientin.tools;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.extract.OfficeName;
import vn.lientin.fact.Span;
import vn.lientin.text.Tokens;

/**
 * The names in a marked text as the guideline of VLSP 2021 has them, as far as they can be had from the marks:
 *
 * <ul>
 *   <li>PERSON: names, whole or in part, with the full stop of an initial.
 *   <li>PERSONTYPE: an office without its body, but with the field, the part of a body, or the party committee that the
 *       words for the office go on with ("Bộ trưởng Tài chính", "Trưởng khoa Kinh tế", "Phó Bí thư Tỉnh ủy"); titles; words
 *       for people beside a name.
 *   <li>LOCATION: places and regions that are no part of a body's name.
 *   <li>ORGANIZATION: bodies; a part of a body and the whole behind a comma or bracket are two, and so are a position and a
 *       body that are one office to the program ("Ủy viên Bộ Chính trị").
 * </ul>
 */
final class NerNames {
    /** A name and its type, in code points of the text. */
    record Name(int start, int end, String type) {}

    private static final String[] PERSONS = {"Person", "ShortName", "Called"};

    private final Marks marks;
    private final Tokens tokens;
    private final List<Span> people = new ArrayList<>();
    private final List<Span> bodies = new ArrayList<>();

    private NerNames(Marks marks) {
        this.marks = marks;
        this.tokens = marks.tokens();
    }

    /** All names of a text; none lies in a longer one. */
    static Set<Name> of(Marks marks) {
        NerNames names = new NerNames(marks);
        names.readPeople();
        marks.all("Org").forEach(body -> names.bodies.addAll(names.parts(body)));
        List<Span> persons = all(marks, PERSONS).stream().map(names::withStop).toList();
        Set<Name> all = new HashSet<>();
        names.add(all, "PERSON", persons, List.of());
        names.add(all, "PERSONTYPE", names.people, List.of());
        names.add(all, "ORGANIZATION", names.bodies, names.people);
        names.add(all, "LOCATION", all(marks, "Place", "Region"), all(marks, "Org"));
        return all;
    }

    /** Stretches of tokens of marks of some types. */
    private static List<Span> all(Marks marks, String... types) {
        return Stream.of(types)
                .flatMap(type -> marks.all(type).stream())
                .map(mark -> new Span(mark.from(), mark.to()))
                .toList();
    }

    private void add(Set<Name> all, String type, List<Span> found, List<Span> around) {
        List<Span> longer = Stream.concat(found.stream(), around.stream()).toList();
        for (Span one : found) {
            if (longer.stream().noneMatch(other -> isInside(one, other))) {
                Span span = marks.article().span(one.start(), one.end());
                all.add(new Name(span.start(), span.end(), type));
            }
        }
    }

    private static boolean isInside(Span one, Span other) {
        return !one.equals(other) && other.start() <= one.start() && one.end() <= other.end();
    }

    /** "Lê Quang D." */
    private Span withStop(Span person) {
        int end = person.end();
        boolean initial = tokens.text(end - 1).length() == 1 && tokens.is(end, ".") && tokens.isAttached(end);
        return initial ? new Span(person.start(), end + 1) : person;
    }

    private void readPeople() {
        marks.all("Office").forEach(this::readOffice);
        marks.all("Rank").stream()
                .filter(rank -> isNamed(rank) || !tokens.isAllCapitals(rank.from()))
                .forEach(rank -> people.add(new Span(rank.from(), titlesEnd(rank))));
        marks.all("person-noun").stream()
                .filter(noun ->
                        isNamed(noun) && marks.covering(noun.from(), "group").isEmpty())
                .forEach(noun -> people.add(new Span(
                        marks.endingAt(noun.from(), "former").map(Mark::from).orElse(noun.from()), noun.to())));
    }

    /** A word in small letters is somebody's office where it has a body or a name beside it. */
    private void readOffice(Mark office) {
        Span title = title(office);
        if (tokens.isCapitalised(office.from()) || title.end() < office.to() || isNamed(office)) {
            people.add(title);
        }
    }

    private Span title(Mark office) {
        Optional<Mark> body = IntStream.range(office.from() + 1, office.to())
                .mapToObj(i -> marks.at(i, "Org").filter(org -> org.to() <= office.to()))
                .flatMap(Optional::stream)
                .findFirst();
        OfficeName name = (OfficeName) office.value();
        if (name.body().filter(of -> of.stem().equals(name.impliedBody())).isPresent()) {
            return new Span(office.from(), body.map(Mark::to).orElse(office.to()));
        }
        if (body.isPresent()) {
            return new Span(office.from(), titleEnd(body.get()));
        }
        int end = IntStream.range(office.from(), office.to())
                .mapToObj(i -> marks.at(i, "Position"))
                .flatMap(Optional::stream)
                .findFirst()
                .map(Mark::to)
                .orElse(office.to());
        Optional<Mark> field = marks.at(end, "Portfolio").filter(mark -> mark.to() <= office.to());
        return new Span(office.from(), field.map(Mark::to).orElse(end));
    }

    private int titleEnd(Mark body) {
        Span part = parts(body).get(0);
        boolean shared = marks.endingAt(body.from(), "Joint").isPresent()
                && marks.endingAt(body.from(), "Position").isEmpty();
        boolean party = Stream.of("PartyCommittee", "inner-party")
                .flatMap(type -> marks.at(body.from(), type).stream())
                .anyMatch(committee -> committee.to() == part.end());
        return shared ? ownEnd(part) : party ? part.end() : body.from();
    }

    /** "phòng Văn hóa" in "phòng Văn hóa huyện Cần Đước": without the whole that the part is of. */
    private int ownEnd(Span part) {
        return IntStream.range(part.start() + 1, part.end())
                .filter(i -> marks.at(i, "Place").isPresent()
                        || marks.at(i, "CentralBody").isPresent())
                .findFirst()
                .orElse(part.end());
    }

    /** "PGS. TS": titles with nothing but stops between them are one. */
    private int titlesEnd(Mark rank) {
        int end = rank.to();
        int next = end;
        while (tokens.is(next, ".") || (tokens.isDash(next) && tokens.isAttached(next))) {
            next++;
        }
        int ending = tokens.is(end - 1, ".") && rank.length() > 1 ? end - 1 : end;
        return marks.at(next, "Rank").map(this::titlesEnd).orElse(ending);
    }

    /** Whether a name stands directly beside: "bị cáo Miên", "Lê Văn An, giáo viên". */
    private boolean isNamed(Mark mark) {
        int before = mark.from() - 1;
        boolean apart = tokens.is(before, ",") || tokens.is(before, "(") || tokens.isDash(before);
        return Stream.of(PERSONS)
                .anyMatch(type -> marks.at(mark.to(), type).isPresent()
                        || (apart && marks.endingAt(before, type).isPresent()));
    }

    private List<Span> parts(Mark body) {
        List<Span> parts = new ArrayList<>();
        int from = body.from();
        for (int i = from + 1; i < body.to(); i++) {
            boolean apart = tokens.is(i - 1, ",") || tokens.is(i - 1, "(");
            if (apart && marks.at(i, "BodyHead").isPresent()) {
                parts.add(new Span(from, i - 1));
                from = i;
            }
        }
        parts.add(new Span(from, body.to()));
        return parts;
    }
}
