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
    /** So many words tell one meeting from another, without the list that may follow. */
    private static final int TELLING = 4;

    private static final List<String> NAMES = List.of("Person", "Org", "Office", "Portfolio");
    /** Tokens that a bracket with an abbreviation has at most. */
    private static final int BRACKET = 4;

    private final Reading reading;
    private final Marks marks;
    private final Tokens tokens;
    private final LabelLists lists;
    private final WholeNames names;

    MeetingLabels(Reading reading) {
        this.reading = reading;
        this.marks = reading.marks();
        this.tokens = reading.tokens();
        this.lists = new LabelLists(reading);
        this.names = new WholeNames(marks);
    }

    /** What the words of a label name. */
    Naming naming(int from, int to) {
        Set<String> words = new LinkedHashSet<>();
        String number = "";
        for (int i = from; i < to && !(tokens.is(i, ",") && words.size() >= TELLING); i++) {
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
                    || marks.covering(i - 1, "Date", "MeetCue", "Says")
                            .filter(before -> before.to() == here)
                            .isPresent();
            Optional<Mark> name = marks.at(here, "Subject")
                    .or(() -> marks.at(here, "Actor"))
                    .or(() -> marks.at(here, "BodyHead").filter(head -> isApart(here)))
                    .filter(mark -> !isDestination(mark, at) && !isSetBefore(mark, at))
                    .filter(mark -> mark.to() > here + 1 || !Compounds.isInside(tokens, mark.to()));
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

    /** "Quốc hội chiều 6/6, tại A, Chủ tịch Quốc hội …": a body with its day, before who did it. */
    private boolean isSetBefore(Mark name, int at) {
        return !MeetingCues.isDelegation(name)
                && !name.type().equals("Subject")
                && marks.begins(name.to(), "Date")
                && marks.has("Subject", name.to(), at);
    }

    /** "Văn phòng A cho biết …": whoever stands there tells of it. */
    private boolean speaks(int from, int to) {
        return marks.has("Speech", from, to)
                || marks.within("Says", from, to).stream()
                        .anyMatch(word -> !Compounds.isInside(tokens, word.from())
                                && marks.covering(word.from(), "Org", "Office", "Person", "Place")
                                        .isEmpty());
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
                && !marks.begins(i, "Date")
                && !(i > from && isDoneByThose(i))) {
            int whole = Math.max(marks.endOf(i, NAMES), i > from ? Math.max(aside(i), quoteEnd(i, sentence)) : i);
            if (isPunctuation(i) && whole == i && !isInWord(i) && !isBetweenNames(i) && peopleEnd(i) == i) {
                return i > from && tokens.is(i, ",") ? lists.end(from, i, opens(from, sentence), sentence) : i;
            }
            int word = marks.at(i, "label-word").map(Mark::to).orElse(i + 1);
            i = Math.max(Math.max(word, peopleEnd(i)), whole);
        }
        return i;
    }

    /** "Gặp ông A, ông B nói …": who did it stands behind. */
    private boolean opens(int object, Sentence sentence) {
        return marks.endingAt(object, "MeetCue")
                .filter(cue -> cue.from() <= sentence.from() + 1)
                .isPresent();
    }

    /** "tiếp ông A thăm Việt Nam", "họp với Sở B đề nghị …": a verb behind a name. */
    private boolean isDoneByThose(int i) {
        return (marks.begins(i, "MeetCue") && marks.ends(i, "Person"))
                || (marks.begins(i, "Says") && (marks.ends(i, "Org") || marks.ends(i, "Person")));
    }

    /** After "nhân viên" in "với cán bộ, nhân viên Đại sứ quán"; the comma itself where nobody stands behind it. */
    private int peopleEnd(int comma) {
        Optional<Mark> people = tokens.is(comma, ",") ? marks.at(comma + 1, "crowd-met") : Optional.empty();
        return people.map(Mark::to).orElse(comma);
    }

    /** The token after a quotation that opens here; the same if there is none, or it goes on in the next sentence. */
    private int quoteEnd(int at, Sentence sentence) {
        return reading.quotes()
                .closeOf(at)
                .filter(close -> close < sentence.to())
                .map(close -> close + 1)
                .orElse(at);
    }

    /** The dash in "Việt Nam - Lào", "kinh tế - xã hội". */
    private boolean isBetweenNames(int i) {
        return tokens.isDash(i)
                && i + 1 < tokens.size()
                && tokens.isWord(i - 1)
                && tokens.isCapitalised(i - 1) == tokens.isCapitalised(i + 1)
                && (tokens.isCapitalised(i + 1) || Compounds.isInside(tokens, i + 2));
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
                int behind = quoteEnd(i, sentence);
                if (behind == i) {
                    return i;
                }
                i = behind;
                continue;
            }
            int aside = Math.max(aside(i), marks.endOf(i, NAMES));
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
                    || (marks.begins(i, "takes-place") && !marks.ends(i, "MeetCue"))
                    || marks.begins(i, "Date")
                    || names.isGlued(i)
                    || (i > from && beginsAnew(i))
                    || (marks.begins(i, "MeetCue") && i > from && !Nominal.isAt(marks, i));
            boolean goesOn = tokens.is(i, ",") ? goesOn(i, noun) : tokens.is(i, ";") && namesMore(i);
            int further = stops && !goesOn && i > from && tokens.is(i, ",")
                    ? lists.end(from, i, setsScene(noun, sentence), sentence)
                    : i;
            if (stops && !goesOn && further == i) {
                return i > from && tokens.is(i - 1, "và") ? i - 1 : i;
            }
            i = further > i
                    ? further
                    : goesOn ? marks.at(i + 1, "label-goes-on").map(Mark::to).orElse(i + 1) : i + 1;
        }
        return i;
    }

    /** "Tại hội nghị A, …", "Dự hội nghị A, …", but not "ông B dự hội nghị A". */
    private boolean setsScene(Mark noun, Sentence sentence) {
        Optional<Mark> cue = marks.endingAt(noun.from(), "MeetCue");
        return marks.ends(noun.from(), "setting")
                && cue.filter(verb -> verb.from() > sentence.from()).isEmpty();
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

    /** "tổng kết năm 2019; triển khai nhiệm vụ năm 2020", but not "…, trao 20 suất quà". */
    private boolean namesMore(int comma) {
        return marks.at(comma + 1, "label-goes-on")
                .filter(word -> tokens.kind(word.to()) != Tokens.Kind.NUMBER || !marks.begins(comma + 1, "handed-out"))
                .isPresent();
    }

    private boolean acts(Mark body) {
        return tokens.isWord(body.to()) && !marks.begins(body.to(), "label-goes-on");
    }
}
