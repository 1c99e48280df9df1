package vn.lientin.link;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.lientin.extract.Currencies;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Mark.Part;
import vn.lientin.extract.Numbers;
import vn.lientin.extract.Rule.Found;
import vn.lientin.fact.Fact;
import vn.lientin.fact.Fact.Figure;
import vn.lientin.fact.Fact.Money;
import vn.lientin.link.FigureSubjects.Subject;
import vn.lientin.text.Sentence;
import vn.lientin.text.Tokens;
import vn.lientin.text.Words;

/** Counted figures: so many of something, shares, sums of money. */
final class Figures {
    /** So many words lie between two figures in a row. */
    private static final int ROW = 10;

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

    /** "m 2" for "m2". */
    private static final Pattern APART = Pattern.compile("(?<![\\p{L}\\p{N}])(k?m) ([23])$");

    /** Makes the second number of "50/52 phiếu" that of all. */
    private static final String OF_ALL = Words.set("of-all").iterator().next();

    /** A number as it is told: what it counts, and the words that make it a rough one or a whole. */
    private record Counting(Mark mark, Optional<Subject> subject, Optional<String> qualifier, Sentence sentence) {}

    private final Reading reading;
    private final Tokens tokens;
    private final FigureSubjects subjects;
    private final FigureContext contexts;
    private final FigurePlaces places;
    private final FigureGoals goals;
    private final List<Fact> facts = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private Figures(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.subjects = new FigureSubjects(reading.marks());
        this.contexts = new FigureContext(reading.marks());
        this.places = new FigurePlaces(reading);
        this.goals = new FigureGoals(reading);
    }

    static List<Fact> of(Reading reading) {
        Figures figures = new Figures(reading);
        for (Sentence sentence : reading.body()) {
            figures.read(sentence);
        }
        return figures.facts;
    }

    /** What stands in a row with a goal is one: "sẽ trồng 5 ha chè, 10 ha cà phê và 20 ha mía". */
    private void read(Sentence sentence) {
        int goal = sentence.to();
        for (Mark mark : reading.marks().within("Figure", sentence.from(), sentence.to())) {
            if (goals.isGoal(mark, sentence) || isInRow(goal, mark.from())) {
                goal = mark.to();
            } else {
                read(mark, sentence);
            }
        }
    }

    private boolean isInRow(int from, int to) {
        return from < to
                && to - from <= ROW
                && subjects.isNominal(from, to)
                && IntStream.range(from, to).noneMatch(i -> tokens.is(i, ";") || tokens.is(i, ":"));
    }

    private void read(Mark mark, Sentence sentence) {
        if (reading.marks().ends(mark.from(), "minus") || isDenied(mark)) {
            return;
        }
        Part value = found(mark).parts().first("value").orElseThrow();
        if (value.mark().isPresent()) {
            Money money = (Money) value.mark().get().value();
            add(
                    money.amount(),
                    Currencies.unit(money.currency()) + per(mark),
                    new Counting(
                            mark, subjects.of(mark, sentence), FigureLead.qualifier(mark, reading.marks()), sentence));
            return;
        }
        Part unit = found(mark).parts().first("unit").orElseThrow();
        String name = joined(unit);
        if (isOfAnother(value, unit) || isYearOfName(value)) {
            return;
        }
        int zeros = found(mark)
                .parts()
                .first("magnitude")
                .map(part -> Numbers.zeros(tokens.lower(part.from())))
                .orElse(0);
        Optional<Subject> subject = subjects.of(mark, sentence);
        Optional<String> qualifier =
                found(mark).parts().has("before") ? Optional.empty() : FigureLead.qualifier(mark, reading.marks());
        if (found(mark).parts().has("low")) {
            range(name, new Counting(mark, subject, qualifier, sentence), zeros);
            return;
        }
        for (String number : parts(value, sentence)) {
            Counting counting = new Counting(mark, subject, qualifier, sentence);
            String counted = name;
            Numbers.of(number)
                    .map(amount -> amount.movePointRight(zeros + missing(amount, zeros, mark)))
                    .ifPresent(amount -> add(amount, counted + per(mark), counting));
            subject = Optional.empty();
            qualifier = Optional.of(OF_ALL);
            name = reading.marks()
                    .at(unit.from(), "whole-unit")
                    .map(all -> tokens.text(all.from(), all.to()))
                    .orElse(name);
        }
    }

    /** "khoảng 300 - 350 tàu": both ends, each with the words of the range; years and scores are none. */
    private void range(String unit, Counting told, int zeros) {
        Mark mark = told.mark();
        Part low = found(mark).parts().first("low").orElseThrow();
        Part high = found(mark).parts().first("value").orElseThrow();
        Optional<BigDecimal> least = Numbers.of(tokens.text(low.from(), low.to()));
        Optional<BigDecimal> most = Numbers.of(tokens.text(high.from(), high.to()));
        boolean years = YEAR.matcher(tokens.text(low.from())).matches();
        if (years || least.isEmpty() || most.isEmpty() || least.get().compareTo(most.get()) >= 0) {
            return;
        }
        String words = told.qualifier().map(about -> about + " ").orElse("") + tokens.text(low.from(), high.to());
        Counting counting = new Counting(mark, told.subject(), Optional.of(words), told.sentence());
        for (BigDecimal amount : List.of(least.get(), most.get())) {
            add(amount.movePointRight(zeros + missing(amount, zeros, mark)), unit + per(mark), counting);
        }
    }

    private static Found found(Mark mark) {
        return (Found) mark.value();
    }

    /** "chứ không phải 96 ha"; "không chỉ 5 xã" is no denial. */
    private boolean isDenied(Mark mark) {
        int about = reading.marks()
                .endingAt(mark.from(), "qualifier")
                .map(Mark::from)
                .orElse(mark.from());
        return reading.marks().ends(about, "no-figure");
    }

    /** What the sum is for one of: "/tháng", "/người/năm". */
    private String per(Mark mark) {
        return found(mark).parts().first("per").map(this::joined).orElse("");
    }

    private String joined(Part unit) {
        return APART.matcher(tokens.text(unit.from(), unit.to())).replaceFirst("$1$2");
    }

    /** "1,400 phòng": what is counted in wholes has thousands behind the comma. */
    private int missing(BigDecimal amount, int zeros, Mark mark) {
        return zeros == 0 && amount.scale() == 3 && !subjects.isMeasure(mark) ? 3 : 0;
    }

    /** Whether a figure needs no more than its context to tell what it is of: no price, nor a kind: "bồn loại 500 lít". */
    private boolean isClear(Mark mark) {
        boolean price = found(mark).parts().first("unit").isEmpty()
                && found(mark).parts().has("per");
        return !price && !reading.marks().ends(mark.from(), "of-a-kind");
    }

    /** "1 kg gạo giá 15.000 đồng". */
    private boolean isRate(BigDecimal amount, Mark mark) {
        boolean summed = found(mark).parts().first("unit").isEmpty() || tokens.is(mark.to() - 1, "%");
        return !summed && amount.compareTo(BigDecimal.ONE) == 0 && subjects.isMeasure(mark);
    }

    /** "15/6 Bộ trưởng", "đêm 17/2 tổ tuần tra": a date, and who does something then. */
    private boolean isOfAnother(Part value, Part unit) {
        boolean counted = reading.marks().begins(unit.from(), "counted-capital")
                && !tokens.text(value.from()).contains("/")
                && !YEAR.matcher(tokens.text(value.from())).matches();
        return (tokens.isCapitalised(unit.from()) && !counted)
                || reading.marks().covering(value.from(), "Date").isPresent();
    }

    /** "Diễn đàn 2017 lần". */
    private boolean isYearOfName(Part value) {
        String number = tokens.text(value.from(), value.to());
        return YEAR.matcher(number).matches() && value.from() > 0 && tokens.isCapitalised(value.from() - 1);
    }

    /**
     * "50/52 phiếu" is two counts, of which the second one is all that there are. Three numbers are a date, and so are two in a
     * name: "Quảng trường Sao Khuê 19/8".
     */
    private List<String> parts(Part value, Sentence sentence) {
        String[] parts = tokens.text(value.from(), value.to()).split("/");
        boolean date = parts.length > 1 && value.from() > sentence.from() + 1 && tokens.isCapitalised(value.from() - 1);
        return parts.length > 2 || date ? List.of() : List.of(parts);
    }

    /** The same sum may be told of several things; so many of one thing are told once. */
    private String measured(Mark mark, Optional<Subject> subject) {
        return subjects.isMeasure(mark) ? subject.map(Subject::words).orElse("") : "";
    }

    private void add(BigDecimal amount, String unit, Counting counting) {
        Mark mark = counting.mark();
        Optional<Subject> subject = counting.subject();
        BigDecimal plain = amount.stripTrailingZeros();
        boolean told = !isRate(amount, mark) && (subject.isPresent() || isClear(mark));
        if (told && plain.signum() > 0 && seen.add(plain.toPlainString() + unit + measured(mark, subject))) {
            facts.add(new Figure(
                    plain.scale() < 0 ? plain.setScale(0) : plain,
                    unit,
                    counting.qualifier(),
                    subject.filter(Subject::whole).map(Subject::words),
                    contexts.of(mark, counting.sentence()),
                    places.of(mark, counting.sentence()),
                    Optional.empty(),
                    reading.evidence(mark.from(), mark.to(), mark.rule(), List.of(mark))));
        }
    }
}
