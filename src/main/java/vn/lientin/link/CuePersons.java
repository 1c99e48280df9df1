package vn.lientin.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.text.Sentence;
import vn.lientin.text.Tokens;
import vn.lientin.text.Words;

/** The persons beside a cue: Subject marks. */
final class CuePersons {
    private static final Set<String> NOT_SUBJECT = Words.set("not-before-subject");
    private static final Set<String> OWNED = Words.set("owned");
    private static final Set<String> HEARS = Words.set("hears");
    private static final Set<String> WHILE = Words.set("while");
    private static final Set<String> AND = Words.set("joins-persons");
    private static final Set<String> ITEM_ENDS = Words.set("ends-item");
    /** Words that may stand between two persons of a list. */
    private static final int BETWEEN = 4;

    private static final int WORDS_BEFORE = 2;

    /** So many words an office may have behind its first one. */
    private static final int TITLE = 14;

    /** So many other words may stand in a list of names. */
    private static final int OTHER_WORDS = 4;

    private final Reading reading;
    private final Marks marks;
    private final Tokens tokens;

    CuePersons(Reading reading) {
        this.reading = reading;
        this.marks = reading.marks();
        this.tokens = reading.tokens();
    }

    /**
     * Who does it: before the cue, or after the first comma where the cue opens the sentence; also "khẳng định của ông A khi
     * thăm …".
     */
    List<Mark> left(CueClause clause, boolean onlyLast) {
        List<Mark> all = new ArrayList<>();
        boolean whose = tokens.isAny(clause.cue().from() - 1, WHILE);
        for (Mark subject : marks.within("Subject", clause.from(), clause.cue().from())) {
            boolean other = !whose && subject.from() > 0 && NOT_SUBJECT.contains(tokens.lower(subject.from() - 1));
            if (!other && !isHonoured(subject) && !reading.quotes().isQuoted(subject.from())) {
                all.add(subject);
            }
        }
        if (all.isEmpty() && clause.opens()) {
            return afterComma(clause.cue().to(), clause.sentence().to());
        }
        return onlyLast && all.size() > 1 ? all.subList(all.size() - 1, all.size()) : all;
    }

    /** Who speaks: the last one before the cue, with those before it in "A, B và C"; in "A, B" where A opens the clause. */
    List<Mark> speaking(CueClause clause) {
        List<Mark> all = left(clause, false);
        int first = all.size() - 1;
        boolean several = false;
        while (first > 0 && goesOn(all.get(first - 1), all.get(first))) {
            several |= !hasComma(all.get(first - 1).to(), all.get(first).from());
            first--;
        }
        several |= first >= 0 && first < all.size() - 1 && opens(all.get(first), clause);
        return several || all.isEmpty() ? all.subList(Math.max(first, 0), all.size()) : left(clause, true);
    }

    /** "Bộ trưởng A, Thứ trưởng B trả lời": whoever is named first in the sentence is not only spoken to. */
    private boolean opens(Mark first, CueClause clause) {
        int at = first.from();
        boolean begins = at == clause.sentence().from() || tokens.is(at - 1, ",") || marks.ends(at, "Date");
        return begins && at >= clause.from() && first.rule().startsWith("subjects.named/");
    }

    private boolean goesOn(Mark one, Mark next) {
        return isJoined(one.to(), next.from())
                && IntStream.range(one.to(), next.from()).noneMatch(i -> tokens.is(i, ";"));
    }

    /** The first subject behind a comma, perhaps after a word or two for who it is: "già làng A". */
    private List<Mark> afterComma(int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if (!tokens.is(i, ",")) {
                continue;
            }
            for (int j = i + 1; j < to && j <= i + 1 + WORDS_BEFORE && tokens.isWord(j); j++) {
                Optional<Mark> subject = marks.at(j, "Subject");
                if (subject.isPresent() && !tokens.isAny(j - 1, HEARS)) {
                    return List.of(subject.get());
                }
            }
        }
        return List.of();
    }

    /** All of a list. */
    List<Mark> listed(CueClause clause) {
        return marks.within("Subject", clause.cue().to(), clause.to()).stream()
                .filter(mark -> !mark.rule().startsWith("subjects.pronoun/") && !isHonoured(mark))
                .filter(mark -> !isOwner(mark.from() - 1, clause))
                .toList();
    }

    /** "nội các của ông A", but not "sự có mặt của ông A, của ông B". */
    private boolean isOwner(int before, CueClause clause) {
        return before > clause.cue().to() && tokens.isAny(before, OWNED) && !AND.contains(tokens.lower(before - 1));
    }

    /** "dâng hương tưởng niệm ông A", "105 năm ngày sinh đồng chí A". */
    private boolean isHonoured(Mark subject) {
        return NameAndOffice.isBehind(marks, subject, "in-honour-of");
    }

    /** Offices that are items of a list by themselves, and whose holder the article does not name. */
    List<Mark> unnamed(CueClause clause) {
        return marks.within("Subject", clause.cue().to(), clause.to()).stream()
                .filter(mark -> mark.rule().startsWith("subjects.office/"))
                .filter(mark -> reading.subjects().of(mark).isEmpty() && isItem(mark, clause))
                .toList();
    }

    /** Between commas, and not beside somebody's name: what stands before it is an office or a body, too. */
    private boolean isItem(Mark office, CueClause clause) {
        int before = office.from() - 1;
        boolean first = office.from() == clause.cue().to();
        boolean joined = AND.contains(tokens.lower(before))
                && marks.covering(before - 1, "Office", "Org").isPresent();
        boolean ends = ITEM_ENDS.contains(tokens.lower(office.to())) || marks.begins(office.to(), "several");
        return (first || joined) && ends && !marks.begins(office.from(), "member") && !isOfNext(office, clause);
    }

    /** Several offices of one who is named after them. */
    private boolean isOfNext(Mark office, CueClause clause) {
        int end = office.to();
        while (end < clause.to() && !tokens.is(end, ";")) {
            end++;
        }
        return marks.has("Person", office.to(), end);
    }

    /**
     * The object of the cue: the first one, and those joined to it.
     *
     * @param beyondComma it may also stand behind a comma: "Kết luận hội nghị, ông A …"
     */
    List<Mark> right(CueClause clause, boolean beyondComma) {
        List<Mark> all = new ArrayList<>();
        int end = clause.cue().to();
        for (Mark subject : marks.within("Subject", end, clause.to())) {
            boolean next =
                    all.isEmpty() ? beyondComma || !hasComma(end, subject.from()) : isJoined(end, subject.from());
            if (!next && !isOfficeOf(subject, end, all)) {
                break;
            }
            if (!next) {
                all.remove(all.size() - 1);
            }
            all.add(subject);
            end = subject.to();
        }
        return all;
    }

    /** "gặp Bộ trưởng Gia đình Ba Lan Anna A": the one before is the first word of an office that no list knows. */
    private boolean isOfficeOf(Mark named, int end, List<Mark> all) {
        return !all.isEmpty()
                && marks.endingAt(end, "Office")
                        .filter(office -> office.rule().startsWith("offices.bare/"))
                        .isPresent()
                && named.rule().startsWith("subjects.named/")
                && !tokens.is(named.from() - 1, "của")
                && named.from() - end <= TITLE
                && !marks.has("MeetCue", end, named.from())
                && !marks.has("Speech", end, named.from())
                && IntStream.range(end, named.from()).allMatch(tokens::isWord);
    }

    private boolean hasComma(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, ",")) {
                return true;
            }
        }
        return false;
    }

    private boolean isJoined(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!AND.contains(tokens.lower(i))
                    && marks.covering(i, "honor", "Rank").isEmpty()) {
                return false;
            }
        }
        return to - from <= BETWEEN;
    }

    /** The persons of a sentence that consists of names and offices; empty if it says more. */
    List<Mark> onlyNames(Sentence sentence) {
        List<Mark> persons = marks.within("Subject", sentence.from(), sentence.to()).stream()
                .filter(mark -> !mark.rule().startsWith("subjects.pronoun/"))
                .toList();
        int other = 0;
        for (int i = sentence.from(); i < sentence.to(); i++) {
            boolean name = marks.covering(i, "Subject", "Person", "Office", "Org", "Place", "honor", "Rank")
                    .isPresent();
            if (tokens.isWord(i) && !tokens.isCapitalised(i) && !name && !AND.contains(tokens.lower(i))) {
                other++;
            }
        }
        boolean speech = marks.has("Speech", sentence.from(), sentence.to());
        boolean alone = persons.size() == 1 && persons.get(0).length() == sentence.to() - sentence.from();
        return speech || alone || other > OTHER_WORDS ? List.of() : persons;
    }
}
