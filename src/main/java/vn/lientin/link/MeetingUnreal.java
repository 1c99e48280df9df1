package vn.lientin.link;

import java.util.Optional;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.extract.Rule.Found;
import vn.lientin.text.Sentence;
import vn.lientin.text.Tokens;

/** What has not happened, or not now: "sẽ", "nếu", "mời", "năm 2015", and how far such words reach in a sentence. */
final class MeetingUnreal {
    /** A word that governs only its phrase reaches so many tokens. */
    private static final int PHRASE = 4;
    /** Tokens after what a meeting is called in which its verb stands: "… với sự tham dự của 200 người sẽ diễn ra". */
    private static final int VERB_AFTER = 8;

    private final Marks marks;
    private final Tokens tokens;
    private final MeetingDoers doers;

    MeetingUnreal(Marks marks, MeetingDoers doers) {
        this.marks = marks;
        this.tokens = marks.tokens();
        this.doers = doers;
    }

    /** "… sẽ diễn ra", "… ngày 5/6 tới". */
    boolean isAheadAfter(int to, Sentence sentence) {
        int last = tokens.is(to, ",") ? to + 1 : to + VERB_AFTER;
        for (int i = to; i <= Math.min(last, sentence.to() - 1) && (i == to || !endsPhrase(i)); i++) {
            if (marks.at(i, "Unreal")
                    .filter(mark -> reach(mark).equals("sentence"))
                    .isPresent()) {
                return true;
            }
            if (isReported(i)) {
                break;
            }
        }
        return marks.at(to, "Date")
                .or(() -> marks.at(to + 1, "Date"))
                .filter(date -> tokens.is(date.to(), "tới"))
                .isPresent();
    }

    /** "cuộc họp nghe UBND huyện báo cáo kế hoạch tổ chức lễ hội": what is told there is to come, not the meeting. */
    private boolean isReported(int i) {
        return marks.at(i, "MeetCue")
                .filter(cue -> cue.rule().startsWith("meetings.spoke/"))
                .isPresent();
    }

    /** A comma, another verb, or somebody who does something. */
    private boolean endsPhrase(int i) {
        return tokens.is(i, ",")
                || tokens.is(i, ".")
                || tokens.is(i, ";")
                || tokens.is(i, ":")
                || marks.begins(i, "takes-place")
                || marks.begins(i, "Speech")
                || marks.begins(i, "Subject");
    }

    /** "… sẽ hội đàm với A; tiếp B": all that is told in the sentence is to come. */
    boolean isAhead(Sentence sentence, int at) {
        return marks.within("Unreal", sentence.from(), at).stream()
                .anyMatch(mark -> reach(mark).equals("sentence") && !isInName(mark));
    }

    /** Whether somebody takes part only later, or once did: "sẽ gặp A", "mời A sang dự", "Tháng 11/2011, A đến thăm". */
    boolean isAtAnotherTime(Sentence sentence, int at) {
        return isLongAgo(sentence, at)
                || marks.within("Unreal", sentence.from(), at).stream()
                        .anyMatch(mark ->
                                reach(mark).equals("sentence") && reaches(mark, at, sentence) && !isInName(mark));
    }

    boolean isUnreal(Sentence sentence, int at) {
        return isLongAgo(sentence, at)
                || marks.within("Unreal", sentence.from(), at).stream()
                        .anyMatch(
                                mark -> reaches(mark, at, sentence) && !isInName(mark) && !isWhenDone(mark, sentence));
    }

    /** "Sáng 3/6, … khi A phát biểu tại …": on the day that is told. */
    private boolean isWhenDone(Mark unreal, Sentence sentence) {
        return !((Found) unreal.value()).with("undated", "").isEmpty() && isDated(sentence);
    }

    /** "Tháng 3/2017, …", "…, năm 2015, …": looks back, where no day is told. */
    private boolean isLongAgo(Sentence sentence, int at) {
        if (isDated(sentence)) {
            return false;
        }
        for (int i = sentence.from(); i + 1 < at; i++) {
            boolean opens = i == sentence.from() || !tokens.isWord(i - 1) || marks.ends(i, "at-time");
            if (opens && marks.begins(i, "month-or-year") && tokens.kind(i + 1) == Tokens.Kind.NUMBER) {
                return true;
            }
        }
        return false;
    }

    private boolean isInName(Mark mark) {
        return marks.covering(mark.from(), "Org", "Person", "Office", "Place").isPresent();
    }

    private boolean reaches(Mark mark, int at, Sentence sentence) {
        return switch (reach(mark)) {
            case "sentence" -> !goesOnToOther(mark.to(), at) && !isOfPurpose(mark, at, sentence);
            case "clause" -> !has(mark.to(), at, ";") && !has(mark.to(), at, ",");
            default -> at - mark.to() <= PHRASE && !has(mark.to(), at, ",");
        };
    }

    /** "Để chuẩn bị cho lễ khánh thành, dự kiến diễn ra ngày 30/6, sáng 5/6, ông A …": told before anybody does anything. */
    private boolean isOfPurpose(Mark unreal, int at, Sentence sentence) {
        for (int i = unreal.to(); i + 1 < at; i++) {
            Optional<Mark> day = tokens.is(i, ",") ? marks.at(i + 1, "Date") : Optional.empty();
            if (day.isPresent()) {
                return !marks.has("Subject", sentence.from(), i)
                        && marks.has("Subject", day.get().to(), at)
                        && marks.within("Unreal", day.get().to(), at).stream()
                                .noneMatch(later -> reach(later).equals("sentence"));
            }
        }
        return false;
    }

    /** "sẽ gặp A; dự B" tells of one who will do both, "sẽ gặp A; ông C dự B" does not. */
    private boolean goesOnToOther(int from, int at) {
        int last = at;
        while (last > from && !tokens.is(last - 1, ";")) {
            last--;
        }
        return last > from && doers.within(last, at);
    }

    private static String reach(Mark unreal) {
        return ((Found) unreal.value()).with("reach", "phrase");
    }

    private boolean has(int from, int to, String punctuation) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, punctuation)) {
                return true;
            }
        }
        return false;
    }

    private boolean isDated(Sentence sentence) {
        return marks.has("Date", sentence.from(), sentence.to());
    }
}
