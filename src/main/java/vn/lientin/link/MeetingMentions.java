package vn.lientin.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.extract.Rule.Found;
import vn.lientin.link.MeetingTelling.Way;
import vn.lientin.text.Sentence;
import vn.lientin.text.Tokens;

/** Where a sentence speaks of a meeting, by a verb or by a noun. */
final class MeetingMentions {
    private static final int LABEL = 40;
    private static final List<String> NAMES = List.of("Person", "Org", "Office", "Portfolio");
    /** Tokens that a bracket with an abbreviation has at most. */
    private static final int BRACKET = 4;
    /** Tokens after a mention in which "ngay sau đó" belongs to it. */
    private static final int NEXT = 6;

    /**
     * A mention.
     *
     * @param to token after the last of what the meeting is called
     * @param named the noun is followed by what the meeting is about
     * @param way how it is told
     * @param latent a meeting only if the article comes back to it
     * @param alone though latent, a meeting where somebody named does it somewhere on some day
     */
    record Mention(Mark mark, int to, Occasion occasion, boolean named, Way way, boolean latent, boolean alone) {}

    private final Reading reading;
    private final Marks marks;
    private final Tokens tokens;
    private final IntPredicate isSaid;
    private final MeetingTelling telling;

    MeetingMentions(Reading reading, IntPredicate isSaid) {
        this.reading = reading;
        this.marks = reading.marks();
        this.tokens = reading.tokens();
        this.isSaid = isSaid;
        this.telling = new MeetingTelling(marks);
    }

    /** The cues of a sentence that are not part of what somebody says. */
    List<Mark> cues(Sentence sentence) {
        return marks.within("MeetCue", sentence.from(), sentence.to()).stream()
                .filter(mark -> isTold(mark.from(), sentence) && !isInName(mark))
                .toList();
    }

    /** Whether what a cue says is still to come, or long past. */
    boolean isAtAnotherTime(Mark cue, Sentence sentence) {
        return telling.isAtAnotherTime(sentence, cue.from());
    }

    /** "khen thưởng" in "Hội đồng Thi đua, Khen thưởng" is no act. */
    private boolean isInName(Mark cue) {
        return marks.covering(cue.from(), "Org", "Office")
                .filter(name -> name.from() < cue.from() && cue.to() <= name.to())
                .isPresent();
    }

    private boolean isTold(int token, Sentence sentence) {
        return !reading.quotes().isQuoted(token)
                && (!isSaid.test(token) || marks.at(sentence.from(), "MeetCue").isPresent());
    }

    /** In the order of the text. */
    List<Mention> of(Sentence sentence) {
        List<Mention> all = new ArrayList<>();
        if (isHeading(sentence)) {
            return all;
        }
        for (Mark cue : cues(sentence)) {
            Found found = (Found) cue.value();
            Way way = telling.verb(cue, sentence);
            if (!found.with("kind", "").isEmpty() && way != Way.UNREAL) {
                all.add(byVerb(cue, found, way, sentence));
            }
        }
        int free = sentence.from();
        for (Mark noun : marks.within("Gathering", sentence.from(), sentence.to())) {
            if (noun.from() >= free && isTold(noun.from(), sentence)) {
                int to = labelEnd(noun.to(), sentence);
                Way way = telling.noun(noun, to, sentence);
                if (way != Way.UNREAL) {
                    all.add(byNoun(noun, to, way));
                }
                free = to;
            }
        }
        all.sort(Comparator.comparing((Mention mention) -> mention.mark.from()));
        return all;
    }

    /** A line without a full stop: a title or a heading. */
    private boolean isHeading(Sentence sentence) {
        int last = sentence.to() - 1;
        return tokens.isWord(last) || tokens.kind(last) == Tokens.Kind.NUMBER;
    }

    private Mention byVerb(Mark cue, Found found, Way way, Sentence sentence) {
        String kind = found.parts()
                .first("act")
                .map(act -> found.with("kind", "") + " "
                        + tokens.text(act.from(), act.to()).toLowerCase(Locale.ROOT))
                .orElse(found.with("kind", ""));
        String before = tokens.text(labelStart(cue.from(), sentence), cue.to());
        int to = Math.min(sentence.to(), objectEnd(cue.to(), sentence));
        String label = before + (to > cue.to() ? " " + tokens.text(cue.to(), to) : "");
        Occasion occasion = new Occasion(kind, found.with("family", ""), label);
        return new Mention(cue, cue.to(), occasion, true, way, has(found, "latent"), has(found, "alone"));
    }

    private static boolean has(Found found, String property) {
        return !found.with(property, "").isEmpty();
    }

    private int labelStart(int at, Sentence sentence) {
        for (int i = sentence.from(); i < at; i++) {
            int here = i;
            boolean begins = i == sentence.from()
                    || !tokens.isWord(i - 1)
                    || marks.covering(i - 1, "Date", "MeetCue").isPresent();
            Optional<Mark> name = marks.at(here, "Subject").or(() -> marks.at(here, "Actor"));
            if (begins && name.isPresent() && name.get().to() <= at) {
                return i;
            }
        }
        return at;
    }

    private int objectEnd(int from, Sentence sentence) {
        int i = from;
        while (i < sentence.to()
                && i < from + LABEL / 2
                && (tokens.isWord(i) || nameEnd(i) > i || isInWord(i))
                && marks.at(i, "label-stop").isEmpty()
                && marks.at(i, "Date").isEmpty()) {
            i = Math.max(i + 1, nameEnd(i));
        }
        return i;
    }

    /** The token after a name that begins here; the same if there is none. */
    private int nameEnd(int at) {
        int end = at;
        for (String type : NAMES) {
            end = Math.max(end, marks.at(at, type).map(Mark::to).orElse(at));
        }
        return end;
    }

    /** A full stop or hyphen inside "T.Ư", "WEF-ASEAN". */
    private boolean isInWord(int i) {
        return i + 1 < tokens.size()
                && (tokens.is(i, ".") || tokens.is(i, "-"))
                && tokens.isAttached(i)
                && tokens.isAttached(i + 1)
                && tokens.isWord(i + 1);
    }

    private Mention byNoun(Mark noun, int to, Way way) {
        Found found = (Found) noun.value();
        String kind = tokens.text(noun.from(), noun.to()).toLowerCase(Locale.ROOT);
        Occasion occasion = new Occasion(kind, found.with("family", ""), tokens.text(noun.from(), to));
        return new Mention(noun, to, occasion, to > noun.to(), way, false, false);
    }

    /** To the end of the noun phrase. */
    private int labelEnd(int from, Sentence sentence) {
        int i = from;
        while (i < sentence.to() && i < from + LABEL) {
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
            boolean stops = (!tokens.isWord(i) && tokens.kind(i) != Tokens.Kind.NUMBER && !tokens.is(i, "-"))
                    || marks.at(i, "label-stop").isPresent()
                    || marks.at(i, "takes-place").isPresent()
                    || marks.at(i, "Date").isPresent()
                    || (marks.at(i, "MeetCue").isPresent() && i > from);
            boolean goesOn = tokens.is(i, ",") && goesOn(i);
            if (stops && !goesOn) {
                return i;
            }
            i = goesOn ? marks.at(i + 1, "label-goes-on").map(Mark::to).orElse(i + 1) : i + 1;
        }
        return i;
    }

    /** The token after a short bracket that opens here, as "(APEC)". */
    private int aside(int at) {
        if (!tokens.is(at, "(")) {
            return at;
        }
        for (int i = at + 1; i <= at + BRACKET && i < tokens.size(); i++) {
            if (tokens.is(i, ")")) {
                boolean dated = !marks.within("Date", at, i + 1).isEmpty();
                return dated ? at : i + 1;
            }
        }
        return at;
    }

    /**
     * Whether a mention tells of another meeting than the one before it in the sentence: it stands behind a semicolon, or
     * is a further deed of the same subject that has somebody else as its object.
     *
     * @param end of the one before
     */
    boolean isNext(Mention mention, int end, Sentence sentence) {
        boolean held = mention.way() == Way.HELD || governs(mention);
        if (!held || telling.isAhead(sentence, mention.mark().from())) {
            return false;
        }
        boolean apart = false;
        boolean joined = false;
        for (int i = end; i < mention.mark().from(); i++) {
            apart |= tokens.is(i, ";");
            joined |= tokens.is(i, ",") || tokens.is(i, "và");
        }
        boolean verb = has((Found) mention.mark().value(), "further");
        boolean object =
                !marks.within("Subject", mention.to(), mention.to() + NEXT).isEmpty();
        return apart ? verb || governs(mention) : joined && verb && object;
    }

    /** A mention by what stands behind its own verb alone. */
    Mention apart(Mention mention, Sentence sentence) {
        if (!mention.mark().type().equals("MeetCue")) {
            return mention;
        }
        int to = Math.max(mention.to(), objectEnd(mention.to(), sentence));
        Occasion occasion = mention.occasion();
        String label = tokens.text(mention.mark().from(), to);
        return new Mention(
                mention.mark(),
                mention.to(),
                new Occasion(occasion.kind(), occasion.family(), label),
                mention.named(),
                mention.way(),
                false,
                false);
    }

    /** "dự lễ A": a word for being there governs the noun. */
    private boolean governs(Mention mention) {
        return mention.named() && beginOf(mention) < mention.mark().from();
    }

    /** Where a mention begins, with the word for being there before it. */
    int beginOf(Mention mention) {
        int noun = mention.mark().from();
        return marks.endingAt(noun, "MeetCue").map(Mark::from).orElse(noun);
    }

    private boolean isAssembly(Mark body) {
        return marks.at(body.from(), "assembly").isPresent();
    }

    /** "… lần thứ I, nhiệm kỳ 2025 - 2030", "Kỳ họp thứ 11, HĐND tỉnh A". */
    private boolean goesOn(int comma) {
        return marks.at(comma + 1, "Org").filter(this::isAssembly).isPresent()
                || marks.at(comma + 1, "label-goes-on").isPresent();
    }

    /** "Trong thời gian chuyến thăm, …": on one of several days. */
    boolean isOverDays(Sentence sentence) {
        return marks.at(sentence.from(), "over-days").isPresent();
    }

    /** Whether the sentence opens with a word for another time: "Trước đó", "Chiều cùng ngày". */
    boolean opensOtherTime(Sentence sentence) {
        for (int i = sentence.from(); i < Math.min(sentence.to(), sentence.from() + 6); i++) {
            if (marks.at(i, "other-time").isPresent()) {
                return true;
            }
        }
        return besideMeeting(sentence.from());
    }

    /** "Trước lễ bàn giao, …", "Ngay sau hội nghị, …". */
    private boolean besideMeeting(int from) {
        int at = tokens.is(from, "ngay") ? from + 1 : from;
        return (tokens.is(at, "trước") || tokens.is(at, "sau"))
                && (marks.at(at + 1, "Gathering").isPresent()
                        || marks.at(at + 2, "Gathering").isPresent());
    }

    /** "… diễn ra ngay sau đó". */
    boolean toldAsNext(Mention mention) {
        return !marks.within("other-time", mention.to, Math.min(tokens.size(), mention.to + NEXT))
                .isEmpty();
    }

    /** Whether a list of those present begins in the sentence. */
    boolean opensList(Sentence sentence) {
        return cues(sentence).stream()
                .anyMatch(cue ->
                        cue.rule().startsWith("meetings.list") || cue.rule().startsWith("meetings.took-over/"));
    }

    /** 1 for "Hôm sau", -1 for "Trước đó một ngày". */
    int shift(Sentence sentence) {
        int from = sentence.from();
        if (tokens.is(from, "hôm")) {
            return tokens.is(from + 1, "sau") ? 1 : tokens.is(from + 1, "trước") ? -1 : 0;
        }
        boolean day = tokens.is(from + 2, "một") && tokens.is(from + 3, "ngày");
        boolean days = tokens.is(from + 2, "hai") && tokens.is(from + 3, "ngày");
        boolean before = tokens.is(from, "trước") && tokens.is(from + 1, "đó");
        return before && day ? -1 : before && days ? -2 : 0;
    }
}
