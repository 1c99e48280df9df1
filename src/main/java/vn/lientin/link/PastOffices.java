package vn.lientin.link;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.extract.OfficeName;
import vn.lientin.fact.Entity.Person;
import vn.lientin.fact.Entity.Role;
import vn.lientin.link.Holders.Held;
import vn.lientin.text.Sentence;
import vn.lientin.text.Tokens;

/** Which offices are told as held in the past, although no word for it stands before them. */
final class PastOffices {
    private final Marks marks;
    private final Tokens tokens;
    /** The year that the article is of. */
    private final Optional<Integer> present;

    PastOffices(Marks marks, YearsTold years) {
        this.marks = marks;
        this.tokens = marks.tokens();
        this.present =
                marks.article().metadata().published().map(LocalDate::getYear).or(years::newest);
    }

    boolean isFormer(Mark office) {
        return ((OfficeName) office.value()).former() || isOfThen(office);
    }

    /** "Giám đốc Sở A thời điểm đó", "Chủ tịch xã B khóa trước": somebody had the office then. */
    private boolean isOfThen(Mark office) {
        return marks.at(office.to(), "in-those-days")
                        .or(() -> marks.endingAt(office.to(), "in-those-days"))
                        .isPresent()
                || isOfTermOver(office);
    }

    /** "Giám đốc Sở A giai đoạn 2010 - 2015", in an article of a later year. */
    private boolean isOfTermOver(Mark office) {
        int from = marks.at(office.to(), "term-of-office").map(Mark::to).orElse(tokens.size());
        int to = from + 2;
        return to < tokens.size()
                && tokens.isDash(from + 1)
                && tokens.lower(to).matches("\\d{4}")
                && present.filter(year -> year > Integer.parseInt(tokens.lower(to)))
                        .isPresent();
    }

    /**
     * "100 năm Ngày sinh Tổng Bí thư A"; "dưới thời Tổng thống A", where the article does not call him so otherwise.
     *
     * @param all with which offices the article names the one who has this one
     */
    boolean isOfThePast(Holdings.Holding holding, List<Holdings.Holding> all) {
        String position = ((OfficeName) holding.office().value()).position();
        return all.stream().anyMatch(one -> isRemembered(one.office()) || isRemembered(one.person()))
                || (isTimeOf(holding.office())
                        && all.stream()
                                .map(Holdings.Holding::office)
                                .filter(office ->
                                        ((OfficeName) office.value()).position().equals(position))
                                .allMatch(office -> isFormer(office) || isTimeOf(office)));
    }

    /** Whether the office is told with the time of its holder: "dưới thời Tổng thống A". */
    private boolean isTimeOf(Mark office) {
        return marks.ends(office.from(), "time-of");
    }

    /** Whether an office or a name is told of one who is dead: "100 năm Ngày sinh đồng chí A". */
    private boolean isRemembered(Mark told) {
        return NameAndOffice.isBehind(marks, told, "remembered");
    }

    /**
     * "chuyến thăm của Thủ tướng A năm 2009": one head's office that the article gives to two people is over for the one
     * whom it names with it only beside a year that is past.
     */
    void tellPredecessors(List<Held> held) {
        List<Held> all = List.copyOf(held);
        held.replaceAll(one -> isPredecessor(one, all)
                ? new Held(one.person(), one.role(), true, one.personMark(), one.officeMark())
                : one);
    }

    private boolean isPredecessor(Held one, List<Held> all) {
        return !one.former()
                && FullerOffices.isHead(one.role().position())
                && all.stream()
                        .anyMatch(other -> !other.former()
                                && other.role().equals(one.role())
                                && !isSame(other.person(), one.person())
                                && !isOnlyInThePast(other.person(), other.role(), all))
                && isOnlyInThePast(one.person(), one.role(), all);
    }

    /** "V. Stone" may be "John Stone". */
    private static boolean isSame(Person one, Person other) {
        return lastWord(one.label()).equals(lastWord(other.label()));
    }

    private static String lastWord(String name) {
        return name.substring(Math.max(name.lastIndexOf(' '), name.lastIndexOf('.')) + 1);
    }

    private boolean isOnlyInThePast(Person person, Role role, List<Held> all) {
        return all.stream()
                .filter(held -> held.person().equals(person) && held.role().equals(role))
                .allMatch(held -> isBesidePastYear(held.personMark().from()));
    }

    /** Whether a sentence names a year before that of the article, and none that is not past. */
    private boolean isBesidePastYear(int token) {
        List<Integer> years = marks.article().sentenceAt(token).map(this::years).orElse(List.of());
        return present.isPresent() && !years.isEmpty() && years.stream().allMatch(year -> year < present.get());
    }

    private List<Integer> years(Sentence sentence) {
        return IntStream.range(sentence.from(), sentence.to())
                .filter(i -> YearsTold.isYear(tokens, i))
                .mapToObj(i -> Integer.parseInt(tokens.text(i)))
                .toList();
    }
}
