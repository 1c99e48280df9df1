package vn.lientin.link;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.fact.Entity.Person;
import vn.lientin.text.Sentence;
import vn.lientin.text.Tokens;

/** What meetings are called: how far the words go, and what they tell one meeting from another by. */
final class MeetingLabels {
    private static final int LABEL = 40;
    /** Words that say with whom, or about what. */
    private static final int OBJECT = 30;
    /** Words of a list that belongs to a name. */
    private static final int LIST = 60;

    private static final List<String> NAMES = List.of("Person", "Org", "Office", "Portfolio");
    /** What does not stand in the list that a name goes on with. */
    private static final List<String> ENDS =
            List.of("label-stop", "takes-place", "Date", "MeetCue", "Speech", "Gathering", "parties", "Unreal");
    /** What begins a clause, not one more of a list. */
    private static final List<String> CLAUSES = List.of("Subject", "Actor", "clause-opens");
    /** Tokens that a bracket with an abbreviation has at most. */
    private static final int BRACKET = 4;

    private final Reading reading;
    private final Marks marks;
    private final Tokens tokens;

    MeetingLabels(Reading reading) {
        this.reading = reading;
        this.marks = reading.marks();
        this.tokens = reading.tokens();
    }

    /** What the words of a label name. */
    Naming naming(int from, int to) {
        Set<String> words = new LinkedHashSet<>();
        String number = "";
        for (int i = from; i < to; i++) {
            if (tokens.is(i, "thứ") && i + 1 < to) {
                number = tokens.lower(i + 1);
            }
            if (tokens.isWord(i) && marks.covering(i, "no-name").isEmpty()) {
                words.add(tokens.lower(i));
            }
        }
        return new Naming(persons(from, to), number, words);
    }

    /** What the object of a verb names: its words are no name of the meeting. */
    Naming met(int from, int to) {
        return new Naming(persons(from, to), "", Set.of());
    }

    /** Those who are named; where none is, those who are told by office. */
    private Set<Person> persons(int from, int to) {
        Set<Person> persons = new HashSet<>();
        marks.within("Person", from, to)
                .forEach(name -> reading.people().of(name).ifPresent(persons::add));
        if (persons.isEmpty()) {
            marks.within("Subject", from, to)
                    .forEach(subject -> reading.subjects().of(subject).ifPresent(persons::add));
        }
        return persons;
    }

    /** Where somebody who does it stands, before a verb. */
    int start(int at, Sentence sentence) {
        for (int i = sentence.from(); i < at; i++) {
            int here = i;
            boolean governed = i > sentence.from() && tokens.is(i - 1, "của");
            boolean begins = i == sentence.from()
                    || isPunctuation(i - 1)
                    || marks.covering(i - 1, "Date", "MeetCue")
                            .filter(before -> before.to() == here)
                            .isPresent();
            Optional<Mark> name = marks.at(here, "Subject")
                    .or(() -> marks.at(here, "Actor"))
                    .or(() -> marks.at(here, "BodyHead").filter(head -> isApart(here)))
                    .filter(mark -> !isDestination(mark, at));
            if (begins
                    && !governed
                    && name.isPresent()
                    && name.get().to() <= at
                    && !isScene(name.get())
                    && !speaks(i, at)) {
                return i;
            }
        }
        return at;
    }

    private boolean isApart(int token) {
        return marks.covering(token, "Subject", "Office", "Person").isEmpty();
    }

    /** "tại Bắc Kinh, Trung Quốc, Chủ tịch nước …": where it was, not who did it. */
    private boolean isScene(Mark name) {
        return Parties.isPlace(name) && !MeetingCues.isDelegation(name) && isPunctuation(name.to());
    }

    /** "đến Đức dự hội nghị, Thủ tướng … đã thăm": somebody who went there is told before the verb. */
    private boolean isDestination(Mark name, int at) {
        return Parties.isPlace(name) && !MeetingCues.isDelegation(name) && marks.has("Subject", name.to(), at);
    }

    /** "Văn phòng A cho biết …": whoever stands there tells of it. */
    private boolean speaks(int from, int to) {
        return marks.has("Speech", from, to);
    }

    private boolean isPunctuation(int token) {
        return !tokens.isWord(token) && tokens.kind(token) != Tokens.Kind.NUMBER;
    }

    /** Where the words after a verb end that say with whom, or about what. */
    int objectEnd(int from, Sentence sentence) {
        int i = from;
        while (i < sentence.to()
                && i < from + OBJECT
                && (!marks.begins(i, "label-stop") || marks.begins(i, "label-word"))
                && !marks.begins(i, "done-then")
                && !marks.begins(i, "Date")) {
            int whole = Math.max(nameEnd(i), i > from ? Math.max(aside(i), quoteEnd(i)) : i);
            if (isPunctuation(i) && whole == i && !isInWord(i) && !isBetweenNames(i) && peopleEnd(i) == i) {
                return i;
            }
            int word = marks.at(i, "label-word").map(Mark::to).orElse(i + 1);
            i = Math.max(Math.max(word, peopleEnd(i)), whole);
        }
        return i;
    }

    /** After "nhân viên" in "với cán bộ, nhân viên Đại sứ quán"; the comma itself where nobody stands behind it. */
    private int peopleEnd(int comma) {
        Optional<Mark> people = tokens.is(comma, ",") ? marks.at(comma + 1, "crowd-met") : Optional.empty();
        return people.map(Mark::to).orElse(comma);
    }

    /** The token after a quotation that opens here; the same if there is none. */
    private int quoteEnd(int at) {
        return reading.quotes().closeOf(at).map(close -> close + 1).orElse(at);
    }

    /** The token after a name that begins here; the same if there is none. */
    private int nameEnd(int at) {
        int end = at;
        for (String type : NAMES) {
            end = Math.max(end, marks.at(at, type).map(Mark::to).orElse(at));
        }
        return end;
    }

    /** The dash in "Việt Nam - Lào". */
    private boolean isBetweenNames(int i) {
        return tokens.isDash(i) && i + 1 < tokens.size() && tokens.isCapitalised(i - 1) && tokens.isCapitalised(i + 1);
    }

    /** A full stop, hyphen or stroke inside "T.Ư", "WEF-ASEAN", "quý I/2025". */
    private boolean isInWord(int i) {
        return i + 1 < tokens.size()
                && (tokens.is(i, ".") || tokens.is(i, "-") || tokens.is(i, "/"))
                && tokens.isAttached(i)
                && tokens.isAttached(i + 1)
                && (tokens.isWord(i + 1) || tokens.is(i, "/"));
    }

    /** To the end of the noun phrase. */
    int end(Mark noun, Sentence sentence) {
        int from = noun.to();
        int i = from;
        while (i < sentence.to() && i < from + LABEL && !marks.begins(from, "this-one")) {
            if (tokens.is(i, "“") || tokens.is(i, "\"")) {
                int close = reading.quotes().closeOf(i).orElse(i);
                if (close == i) {
                    return i;
                }
                i = close + 1;
                continue;
            }
            int aside = Math.max(aside(i), nameEnd(i));
            if ((aside > i && i > from) || isInWord(i)) {
                i = Math.max(i + 1, aside);
                continue;
            }
            Optional<Mark> word = marks.at(i, "label-word");
            if (word.isPresent()) {
                i = word.get().to();
                continue;
            }
            boolean stops = (isPunctuation(i) && !tokens.is(i, "-") && !isBetweenNames(i))
                    || marks.begins(i, "label-stop")
                    || marks.begins(i, "takes-place")
                    || marks.begins(i, "Date")
                    || (i > from && beginsAnew(i))
                    || (marks.begins(i, "MeetCue") && i > from);
            boolean goesOn = tokens.is(i, ",") ? goesOn(i, noun) : tokens.is(i, ";") && namesMore(i);
            int further = stops && !goesOn && i > from && tokens.is(i, ",") ? listEnd(i, noun, sentence) : i;
            if (stops && !goesOn && further == i) {
                return i > from && tokens.is(i - 1, "và") ? i - 1 : i;
            }
            i = further > i
                    ? further
                    : goesOn ? marks.at(i + 1, "label-goes-on").map(Mark::to).orElse(i + 1) : i + 1;
        }
        return i;
    }

    /**
     * "hội nghị về A, b và c diễn ra", "tổ chức lễ viếng, đặt vòng hoa": the end of the list that the comma stands in; the
     * comma itself where nothing shows that the list is part of the name.
     */
    private int listEnd(int comma, Mark noun, Sentence sentence) {
        boolean held = marks.ends(noun.from(), "MeetCue");
        int i = comma + 1;
        while (i < sentence.to() && i < comma + LIST && (isPlain(i) || (held && isOfName(i)))) {
            i++;
        }
        boolean happens = marks.begins(i, "happens");
        boolean ends = i == sentence.to() || tokens.is(i, ".") || tokens.is(i, ";") || isAfterName(i);
        int last = tokens.is(i - 1, ",") ? i - 1 : i;
        return last > comma + 1 && (happens || (held && ends)) ? last : comma;
    }

    private boolean isAfterName(int i) {
        return marks.begins(i, "Date") || marks.begins(i, "takes-place") || marks.begins(i, "label-stop");
    }

    /** A place, a name or a dash in "…, thương mại Việt Nam - Lào". */
    private boolean isOfName(int i) {
        return marks.covering(i, "Place").isPresent() || tokens.isDash(i) || (tokens.isWord(i) && !endsList(i));
    }

    /** A common word, or a comma between such. */
    private boolean isPlain(int i) {
        boolean word = tokens.isWord(i) && !tokens.isCapitalised(i);
        return (word || tokens.is(i, ",") || tokens.kind(i) == Tokens.Kind.NUMBER) && !endsList(i);
    }

    private boolean endsList(int i) {
        return ENDS.stream().anyMatch(type -> marks.begins(i, type))
                || (tokens.is(i - 1, ",") && CLAUSES.stream().anyMatch(type -> marks.begins(i, type)));
    }

    /** The token after a short bracket that opens here, as "(APEC)". */
    private int aside(int at) {
        if (!tokens.is(at, "(")) {
            return at;
        }
        for (int i = at + 1; i <= at + BRACKET && i < tokens.size(); i++) {
            if (tokens.is(i, ")")) {
                boolean dated = marks.has("Date", at, i + 1);
                return dated ? at : i + 1;
            }
        }
        return at;
    }

    /** "kỳ họp khóa XIII Ông A nói …": a caption that runs on without a full stop; "kỳ họp khóa XIII bầu …". */
    private boolean beginsAnew(int i) {
        String before = tokens.text(i - 1, i);
        boolean number = tokens.kind(i - 1) == Tokens.Kind.NUMBER
                || (before.length() > 1 && before.equals(before.toUpperCase(Locale.ROOT)));
        boolean person = tokens.isCapitalised(i) && marks.begins(i, "honor");
        return number && (person || marks.begins(i, "does"));
    }

    /** "… lần thứ I, nhiệm kỳ 2025 - 2030", "Kỳ họp thứ 11, HĐND tỉnh A", but not "Tại kỳ họp này, Quốc hội đã …". */
    private boolean goesOn(int comma, Mark noun) {
        boolean setting = marks.ends(noun.from(), "setting");
        return marks.at(comma + 1, "Org")
                        .filter(body -> marks.begins(body.from(), "assembly"))
                        .filter(body -> !setting || !acts(body))
                        .isPresent()
                || namesMore(comma);
    }

    /** "tổng kết năm 2019; triển khai nhiệm vụ năm 2020". */
    private boolean namesMore(int comma) {
        return marks.begins(comma + 1, "label-goes-on");
    }

    private boolean acts(Mark body) {
        return tokens.isWord(body.to()) && !marks.begins(body.to(), "label-goes-on");
    }
}
