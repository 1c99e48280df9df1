package vn.lientin.link;

import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.extract.Rule.Found;
import vn.lientin.text.Sentence;
import vn.lientin.text.Tokens;

/** In what way a sentence speaks of a meeting: that it was held, that something happens there, or only in passing. */
final class MeetingTelling {
    enum Way {
        /** "UBND tỉnh tổ chức hội nghị", "dự hội nghị", "Hội nghị diễn ra": brought in by a verb of its own. */
        BROUGHT_IN,
        /** "Hội nghị đã …", "tại hội nghị sáng nay". */
        HELD,
        /** "… được thông qua tại kỳ họp ngày 12/5": held, and told inside a sentence about something else. */
        MENTIONED,
        /** "Tại hội nghị, …", "Phát biểu tại hội nghị, …". */
        SETTING,
        /** "kết quả hội nghị": may come back to a meeting that is known, and tells of no new one. */
        PASSING,
        /** Planned, wished, under a condition, or one of many: no meeting. */
        UNREAL;

        boolean isHeld() {
            return this == BROUGHT_IN || this == HELD || this == MENTIONED;
        }
    }

    /** A word that governs only its phrase reaches so many tokens. */
    private static final int PHRASE = 4;
    /** Tokens after an adverbial in which the verb stands. */
    private static final int CLAUSE = 12;
    /** Tokens back in which the verb of holding stands. */
    private static final int VERB_BEFORE = 14;

    private final Marks marks;
    private final Tokens tokens;
    private final MeetingDoers doers;
    private final MeetingUnreal unreal;

    MeetingTelling(Marks marks) {
        this.marks = marks;
        this.tokens = marks.tokens();
        this.doers = new MeetingDoers(marks);
        this.unreal = new MeetingUnreal(marks, doers);
    }

    /** What has not happened. */
    MeetingUnreal unreal() {
        return unreal;
    }

    /** By a verb; somebody must do it, or a day be told. */
    Way verb(Mark cue, Sentence sentence) {
        boolean needsDay = !((Found) cue.value()).with("dated", "").isEmpty();
        if (unreal.isUnreal(sentence, cue.from()) || (needsDay && !isDated(sentence))) {
            return Way.UNREAL;
        }
        boolean done = doers.before(sentence, cue.from())
                || (cue.from() > sentence.from()
                        && tokens.is(cue.from() - 1, ";")
                        && doers.before(sentence, cue.from() - 1))
                || isDated(sentence)
                || cue.from() == sentence.from()
                || marks.has("Subject", cue.to(), sentence.to());
        return done ? Way.HELD : Way.PASSING;
    }

    /**
     * By a noun.
     *
     * @param to token after the last of what the meeting is called
     */
    Way noun(Mark noun, int to, Sentence sentence) {
        int from = start(noun);
        if (isNext(from) && !unreal.isAhead(sentence, from)) {
            return Way.BROUGHT_IN;
        }
        if (isToldAfter(from)) {
            return Way.SETTING;
        }
        if (unreal.isUnreal(sentence, from)
                || (unreal.isAheadAfter(to, sentence) && !isOfOther(noun, to, sentence))
                || endingAt("many", from)
                || isOther(noun.from(), to)) {
            return Way.UNREAL;
        }
        boolean setting = endingAt("setting", from);
        boolean settingOpens = setting
                && (opensClause(startOf("setting", from), sentence)
                        || endingAt("told-at", startOf("setting", from))
                        || isToldAtEnd(startOf("setting", from), to, sentence));
        boolean opens = opensClause(from, sentence);
        boolean dated = isDated(to)
                || ((tokens.is(to, ",") || tokens.is(to, "(") || tokens.is(to, "vào")) && marks.begins(to + 1, "Date"));
        if (settingOpens && willBe(to, sentence)) {
            return Way.UNREAL;
        }
        boolean inside = setting && !settingOpens && !opens;
        if (isHeld(noun, sentence) || happens(to)) {
            return inside && !isHeld(noun, sentence) ? Way.MENTIONED : Way.BROUGHT_IN;
        }
        boolean held = ((opens || setting || isDated(sentence)) && isHeldLater(to, sentence))
                || (opens && isDated(sentence) && happensLater(to, sentence))
                || (opens && isToldBefore(from, sentence))
                || ((opens || settingOpens) && takesPlace(to))
                || (opens && isDated(sentence) && marks.begins(to, "does"))
                || ((opens || setting) && dated);
        return held ? (inside ? Way.MENTIONED : Way.HELD) : settingOpens ? Way.SETTING : Way.PASSING;
    }

    /** "Sáng 5/6, tỉnh tổ chức hội nghị chuẩn bị cho kỳ họp dự kiến khai mạc ngày 10/7": what is ahead is the one inside. */
    private boolean isOfOther(Mark noun, int to, Sentence sentence) {
        return marks.has("Gathering", noun.to(), to)
                && marks.has("Date", sentence.from(), noun.from())
                && isHeld(noun, sentence);
    }

    /** "…, ông A nói như vậy tại hội nghị.": the sentence ends with where it was said. */
    private boolean isToldAtEnd(int setting, int to, Sentence sentence) {
        boolean ends = to >= sentence.to() - 1 || isDated(to) || tokens.is(to, "vào");
        return ends && marks.has("Subject", sentence.from(), setting) && marks.has("Speech", sentence.from(), setting);
    }

    /** "Phát biểu sau cuộc gặp". */
    private boolean isToldAfter(int from) {
        return marks.endingAt(from, "Unreal")
                .filter(MeetingTelling::isDone)
                .filter(after -> endingAt("told-at", after.from()))
                .isPresent();
    }

    /** "Cuộc họp sáng nay": the day stands right behind it. */
    boolean isDated(int to) {
        return marks.begins(to, "Date");
    }

    /** "Ngay sau lễ ký là …", "Chiều 5/6 là …". */
    private boolean isNext(int from) {
        return marks.endingAt(from, "MeetCue")
                .filter(cue -> MeetingMention.has(cue, "next"))
                .isPresent();
    }

    /** "sau hội nghị": it was held. */
    private static boolean isDone(Mark unreal) {
        return !((Found) unreal.value()).with("done", "").isEmpty();
    }

    /** "Tại hội đàm, hai bên sẽ bàn …". */
    private boolean willBe(int to, Sentence sentence) {
        for (int i = to; i < Math.min(sentence.to(), to + CLAUSE); i++) {
            if (marks.begins(i, "Speech") || marks.begins(i, "MeetCue")) {
                return false;
            }
            if (tokens.is(i, "sẽ")) {
                return true;
            }
        }
        return false;
    }

    /** "… đã thông qua", but not "… đã không diễn ra". */
    private boolean takesPlace(int to) {
        return marks.at(to, "takes-place")
                .filter(verb -> marks.at(verb.to(), "Unreal")
                        .filter(word -> !isDone(word))
                        .isEmpty())
                .isPresent();
    }

    /** "Lễ trao quà cho …, … do UBND xã tổ chức". */
    private boolean isHeldLater(int to, Sentence sentence) {
        return marks.within("MeetCue", to, sentence.to()).stream()
                .anyMatch(cue -> cue.rule().startsWith("meetings.by/"));
    }

    /** "Lễ trao quà cho học sinh, giáo viên được tổ chức". */
    private boolean happensLater(int to, Sentence sentence) {
        return marks.within("happens", to, sentence.to()).stream()
                .findFirst()
                .filter(verb -> !marks.has("Speech", to, verb.from())
                        && !marks.has("Gathering", to, verb.from())
                        && !marks.has("MeetCue", to, verb.from()))
                .isPresent();
    }

    /** "Diễn ra sáng 5/6 tại xã A, hội nghị …": the verb opens the sentence, and nothing else is told before the noun. */
    private boolean isToldBefore(int noun, Sentence sentence) {
        int from = sentence.from();
        boolean opens = marks.begins(from, "happens") || marks.begins(from, "hold");
        return opens
                && marks.has("Date", from, noun)
                && !marks.has("Subject", from, noun)
                && !marks.has("Gathering", from, noun);
    }

    /** "… diễn ra", "…, diễn ra", "… được tổ chức". */
    private boolean happens(int to) {
        int verb = tokens.is(to, ",") ? to + 1 : to;
        return marks.begins(verb, "happens");
    }

    /** Before "một", "cuối". */
    private int start(Mark noun) {
        return noun.from() > 0 && tokens.is(noun.from() - 1, "một") ? noun.from() - 1 : noun.from();
    }

    private boolean isHeld(Mark noun, Sentence sentence) {
        return marks.within("MeetCue", Math.max(sentence.from(), noun.from() - VERB_BEFORE), noun.from()).stream()
                .anyMatch(cue -> cue.to() >= noun.from() - 1
                        && !((Found) cue.value()).with("held", "").isEmpty()
                        && (doers.before(sentence, cue.from())
                                || isDated(sentence)
                                || opensClause(cue.from(), sentence)
                                || marks.begins(cue.from(), "happens")));
    }

    private boolean isDated(Sentence sentence) {
        return marks.has("Date", sentence.from(), sentence.to());
    }

    /** At the beginning of the sentence, behind a comma, a day, or a word of speaking. */
    private boolean opensClause(int at, Sentence sentence) {
        return at == sentence.from()
                || !tokens.isWord(at - 1)
                || marks.covering(at - 1, "Date", "MeetCue", "Speech", "other-time")
                        .filter(before -> before.to() == at)
                        .isPresent();
    }

    private boolean endingAt(String type, int at) {
        return startOf(type, at) < at;
    }

    private int startOf(String type, int at) {
        return marks.endingAt(at, type).map(Mark::from).orElse(at);
    }

    /** "… hồi tháng 11", "… tương tự": not the one that the article tells of. */
    private boolean isOther(int from, int to) {
        int end = to;
        while (end < to + PHRASE && end < tokens.size() && !tokens.is(end, ",") && !tokens.is(end, ".")) {
            end++;
        }
        return marks.has("not-this", from, end);
    }
}
