package vn.lientin.link;

import java.math.BigDecimal;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.extract.Numbers;
import vn.lientin.extract.Rule.Found;
import vn.lientin.text.Sentence;

/** Words by which the story stays at the meeting told of, or turns to another time: "Dịp này", "Trước đó", "Hôm sau". */
final class MeetingTurns {
    /** Tokens after a mention in which "ngay sau đó" belongs to it. */
    private static final int NEXT = 6;
    /** Tokens in which a sentence may open with another time. */
    private static final int OPENING = 6;

    private final Marks marks;

    MeetingTurns(Marks marks) {
        this.marks = marks;
    }

    /** "Dịp này, …": at the meeting told of. */
    boolean isOnThisOccasion(Sentence sentence) {
        return marks.begins(sentence.from(), "this-occasion");
    }

    /** "Đoàn cũng đến thăm …", "… lần lượt thăm …": what is told is done after, or besides, what was told before. */
    boolean goesOn(MeetingMention mention) {
        int from = mention.mark().from();
        return marks.ends(from, "besides") || marks.begins(from, "besides");
    }

    /** "Mới đây, …": at a time that is not told. */
    boolean looksBack(Sentence sentence) {
        return marks.begins(sentence.from(), "lately");
    }

    /** "Trong thời gian chuyến thăm, …": on one of several days. */
    boolean isOverDays(Sentence sentence) {
        return marks.begins(sentence.from(), "over-days");
    }

    /** Whether the sentence opens with words for another time: "Trước đó", "Cũng trong ngày", "Một ngày sau". */
    boolean opensOtherTime(Sentence sentence) {
        for (int i = sentence.from(); i < Math.min(sentence.to(), sentence.from() + OPENING); i++) {
            if (marks.begins(i, "other-time")) {
                return true;
            }
        }
        return shift(sentence) != 0 || isBesideMeeting(sentence);
    }

    /** "Nhân dịp này, …", "Trên đường về, …", "Kết thúc hội nghị, …": whom somebody meets then, he meets besides. */
    boolean opensOtherOccasion(Sentence sentence) {
        int from = sentence.from();
        return marks.begins(from, "other-occasion")
                || marks.at(from, "after-meeting")
                        .map(Mark::to)
                        .filter(at -> marks.begins(at, "Gathering") || marks.begins(at + 1, "Gathering"))
                        .isPresent();
    }

    /** "Trước đó, …", "Trước khi làm việc, …". */
    boolean opensEarlier(Sentence sentence) {
        return marks.begins(sentence.from(), "looks-earlier");
    }

    /** "Trước đó, đoàn đã thăm …": on what day is not told, as it is by "Trước đó một ngày". */
    boolean isSometimeBefore(MeetingMention mention, Sentence sentence) {
        return shift(sentence) == 0
                && marks.has("SometimeBefore", sentence.from(), mention.mark().from());
    }

    /** "14 giờ, …". */
    boolean opensHour(Sentence sentence) {
        return marks.begins(sentence.from(), "Hour");
    }

    /** "Trước lễ bàn giao, …", "Ngay sau hội nghị, …". */
    boolean isBesideMeeting(Sentence sentence) {
        return marks.at(sentence.from(), "next-to-meeting")
                .map(Mark::to)
                .filter(at -> marks.begins(at, "Gathering") || marks.begins(at + 1, "Gathering"))
                .isPresent();
    }

    /** "Tại cuộc họp ngay sau đó, …". */
    boolean isNextOne(MeetingMention mention) {
        return marks.begins(mention.to(), "other-time");
    }

    /** "… diễn ra ngay sau đó". */
    boolean toldAsNext(MeetingMention mention, Sentence sentence) {
        int end = Math.min(sentence.to(), mention.to() + NEXT);
        return marks.has("other-time", mention.to(), end);
    }

    /** 1 for "Hôm sau", -1 for "Trước đó một ngày". */
    int shift(Sentence sentence) {
        return marks.at(sentence.from(), "DayShift")
                .map(words -> (Found) words.value())
                .map(found -> count(found) * Integer.parseInt(found.with("sign", "0")))
                .orElse(0);
    }

    private int count(Found found) {
        return found.parts()
                .first("count")
                .flatMap(count -> Numbers.of(marks.tokens().text(count.from(), count.to())))
                .map(BigDecimal::intValue)
                .orElse(1);
    }
}
