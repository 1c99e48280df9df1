package vn.lientin.link;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.fact.Entity.Person;
import vn.lientin.fact.Span;
import vn.lientin.text.Sentence;

/**
 * Whether what somebody says is said at the meeting that the article tells of: not where it has gone on to another place,
 * another day, another meeting, or to words for the press.
 */
final class SaidThere {
    /** So many sentences after a meeting was spoken of, the article may still be telling of it. */
    private static final int NEAR = 3;
    /** So many sentences after a visit was spoken of, the visitor may still be there. */
    private static final int VISITED = 6;
    /** So many words behind "truyền đạt ý kiến" tell whose it is. */
    private static final int WHOSE = 3;
    /** So many words of an item tell who acts, or on what day. */
    private static final int OPENING = 9;

    private static final List<String> STORY = List.of("Subject", "Date", "Org");

    private final Reading reading;
    private final MeetingMentions mentions;
    private final MeetingStory story;
    private final Scenes scenes;
    private final MeetingTurns turns;
    /** Those who spoke elsewhere. */
    private final Set<Person> apart = new HashSet<>();

    private boolean suspended;
    /** What the article tells now is said to the press, or at a meeting that is not known: it may come back. */
    private boolean aside;
    /** It goes on beyond the paragraph. */
    private boolean lasting;
    /** What the sentence tells is said elsewhere. */
    private boolean elsewhere;
    /** The article has gone on to another place. */
    private boolean left;

    private int suspendedBlock = -1;

    /** So many sentences more may tell of what came before or after the meeting. */
    private int beside;

    private int besideBlock = -1;

    SaidThere(Reading reading, MeetingMentions mentions, MeetingStory story) {
        this.reading = reading;
        this.mentions = mentions;
        this.story = story;
        this.scenes = new Scenes(reading.marks());
        this.turns = new MeetingTurns(reading.marks());
    }

    boolean isSuspended() {
        return suspended;
    }

    boolean isElsewhere() {
        return elsewhere;
    }

    void spokeElsewhere(Person speaker) {
        if (aside) {
            apart.add(speaker);
        }
    }

    /** Somebody tells of a meeting, and is not told to have been there. */
    void onlyTells(Person speaker) {
        apart.add(speaker);
    }

    /**
     * Goes on to a sentence, which the story has read before.
     *
     * @param known it speaks of a meeting that is known
     * @return whether what it tells happens at that meeting, and is not said to the press behind its name
     */
    boolean read(Sentence sentence, boolean known) {
        passedOn(sentence);
        boolean mentioned = known && !isAway(sentence, true);
        elsewhere = !mentioned && (isAway(sentence, false) || story.isElsewhere());
        beside = mentioned || sentence.block() != besideBlock ? 0 : Math.max(0, beside - 1);
        if (!mentioned && (isBesideIt(sentence) || goesOnToDeed(sentence))) {
            beside = NEAR;
            besideBlock = sentence.block();
        }
        if (mentioned || mentions.opensList(sentence)) {
            suspended = false;
            left = false;
            return mentioned;
        }
        if (sentence.block() != suspendedBlock && !lasting && !left) {
            suspended = false;
        }
        boolean moved = (isItem(sentence) && tellsWho(sentence))
                || story.current()
                        .filter(meeting -> scenes.isAtOtherPlace(sentence, meeting))
                        .isPresent();
        boolean away = elsewhere && !areOnly("meetings.passed-on", sentence);
        if (moved || away || story.opensOtherDay(sentence)) {
            suspended = true;
            left |= moved;
            aside = away;
            lasting = away && !areOnly("meetings.earlier", sentence);
            suspendedBlock = sentence.block();
        }
        return false;
    }

    /** "truyền đạt ý kiến của Thủ tướng": he is not there, and what he wants is told by somebody else further on, too. */
    private void passedOn(Sentence sentence) {
        Marks marks = reading.marks();
        Stream.of("Elsewhere", "OthersWill")
                .flatMap(type -> marks.within(type, sentence.from(), sentence.to()).stream())
                .filter(words ->
                        words.type().equals("OthersWill") || words.rule().startsWith("meetings.passed-on"))
                .flatMap(words -> IntStream.range(words.to(), words.to() + WHOSE)
                        .mapToObj(token -> marks.at(token, "Subject"))
                        .flatMap(Optional::stream)
                        .limit(1))
                .flatMap(whose -> reading.subjects().of(whose).stream())
                .forEach(apart::add);
    }

    /** Words to the press are said elsewhere, unless the press is who has met, or they are said at the meeting named after them. */
    private boolean isAway(Sentence sentence, boolean mentioned) {
        boolean withPress = story.current()
                .filter(meeting -> meeting.occasion().isWithPress())
                .isPresent();
        return reading.marks().within("Elsewhere", sentence.from(), sentence.to()).stream()
                .filter(words -> mentions.isTold(words.from(), sentence))
                .filter(words -> !mentioned
                        || words.rule().startsWith("meetings.from-afar")
                        || isBesideIt(words)
                        || isOfOtherTime(words)
                        || (isAtSome(words) && !isNew(sentence))
                        || (words.from() > story.mentionedAt() && isToThePress(words)))
                .anyMatch(words -> !withPress || !isToThePress(words));
    }

    /** "truyền đạt ý kiến của Thủ tướng", "từng nói": these words alone are said elsewhere, or the paragraph's. */
    private boolean areOnly(String rule, Sentence sentence) {
        List<Mark> words = reading.marks().within("Elsewhere", sentence.from(), sentence.to());
        return !words.isEmpty() && words.stream().allMatch(mark -> mark.rule().startsWith(rule));
    }

    /** "Bên lề hội nghị", and nothing else that the sentence tells of. */
    private boolean isBesideIt(Mark words) {
        int between = story.mentionedAt() - words.to();
        return words.rule().startsWith("meetings.beside") && between >= 0 && between <= 1;
    }

    /** "Năm ngoái, cũng tại hội nghị, …". */
    private boolean isOfOtherTime(Mark words) {
        return words.rule().startsWith("meetings.earlier") && story.mentionedAt() < words.to();
    }

    /** Whether the sentence is the first to tell of the meeting. */
    private boolean isNew(Sentence sentence) {
        Span span = reading.article().span(sentence.from(), sentence.to());
        return story.current()
                .filter(meeting -> span.contains(meeting.evidence().passage()))
                .isPresent();
    }

    /** "Tại một hội nghị": not at the one that is known. */
    private static boolean isAtSome(Mark words) {
        return words.rule().startsWith("meetings.at-some");
    }

    private static boolean isToThePress(Mark words) {
        return words.rule().startsWith("meetings.to-the-press");
    }

    /**
     * Whether somebody who speaks does so at the meeting: it is what the article is about, or was named just now.
     *
     * @param told the sentence that tells of it
     * @param since so many sentences ago the meeting was spoken of
     * @param lead the article opens with it
     */
    boolean isThere(Person speaker, Gathering meeting, Sentence told, int since, boolean lead) {
        if (left && meeting.hasAttended(speaker) && told.block() != suspendedBlock) {
            left = false;
            suspended = false;
        }
        if (suspended) {
            return aside && meeting.hasAttended(speaker) && !apart.contains(speaker);
        }
        boolean few = meeting.isAmongFew();
        if (meeting.hasAttended(speaker)) {
            return since <= VISITED || !meeting.occasion().isVisit();
        }
        boolean abroad = reading.home().isAbroad(speaker);
        if ((abroad && !meeting.hasBothSides() && (!lead || since > NEAR))
                || apart.contains(speaker)
                || isOtherTopic(told)
                || isBeforeOrAfter(told)
                || (beside > 0 && !isInTurn(told))) {
            return false;
        }
        if (!few) {
            return (lead || since <= NEAR) && !isItem(told);
        }
        return isInTurn(told) ? since <= NEAR : !meeting.hasBothSides() && since <= 1;
    }

    /** "Liên quan đến việc này, …": who is not known to be there may say so anywhere. */
    private boolean isOtherTopic(Sentence told) {
        return reading.marks().begins(told.from(), "other-topic");
    }

    /** "Trước đó, ông A cho biết …": nobody is said to speak there. */
    private boolean isBeforeOrAfter(Sentence told) {
        return reading.marks().begins(told.from(), "looks-earlier") && !isToldAt(told);
    }

    /** "Cùng ngày, …", "Sau hội đàm với B, …": the sentences after it may go on there. */
    private boolean isBesideIt(Sentence told) {
        return (reading.marks().begins(told.from(), "besides-that-day") || turns.isBesideMeeting(told))
                && !isToldAt(told);
    }

    private boolean isToldAt(Sentence told) {
        return reading.marks().within("told-at", told.from(), told.to()).stream()
                .anyMatch(words -> reading.marks().begins(words.to(), "setting"));
    }

    /** "Đoàn đã khảo sát tại trại giam B": what is done elsewhere, and is no meeting that is known. */
    private boolean goesOnToDeed(Sentence told) {
        return mentions.of(told).stream()
                .anyMatch(mention -> mention.isTravel() && mention.way().isHeld() && turns.opensOtherTime(told));
    }

    /** "* Bộ trưởng A nói …": an item of a bulletin may be a story of its own. */
    private boolean isItem(Sentence told) {
        return reading.tokens().is(told.from(), "*");
    }

    /** Not "* Tiếp tục thu hút đầu tư", "* Vì sao ông A nghỉ?": somebody acts, or it is of some day. */
    private boolean tellsWho(Sentence told) {
        if (reading.tokens().is(told.to() - 1, "?")) {
            return false;
        }
        int end = Math.min(told.to(), told.from() + OPENING);
        return STORY.stream().anyMatch(type -> reading.marks().has(type, told.from(), end));
    }

    /** "Thay mặt …", "Tiếp lời …", "Đáp lại …": one of those who are there speaks. */
    private boolean isInTurn(Sentence told) {
        return reading.marks().begins(told.from(), "speaks-there");
    }
}
