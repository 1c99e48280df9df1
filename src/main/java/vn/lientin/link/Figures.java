package vn.lientin.link;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Mark.Part;
import vn.lientin.extract.PlaceFinder;
import vn.lientin.extract.Rule.Found;
import vn.lientin.extract.ValueReader;
import vn.lientin.fact.Entity.Level;
import vn.lientin.fact.Entity.Place;
import vn.lientin.fact.Fact;
import vn.lientin.fact.Fact.Figure;
import vn.lientin.fact.Fact.Money;
import vn.lientin.text.Sentence;
import vn.lientin.text.Tokens;

/** Counted figures: so many of something, shares, sums of money. */
final class Figures {
    /** A goal so many words before makes a figure no count. */
    private static final int GOAL = 14;

    private static final Map<String, String> CURRENCIES = Map.of("VND", "đồng", "EUR", "euro");
    private static final Map<String, Integer> MAGNITUDES =
            Map.of("nghìn", 3, "ngàn", 3, "vạn", 4, "triệu", 6, "tỷ", 9, "tỉ", 9);

    private final Reading reading;
    private final Tokens tokens;
    private final FigureSubjects subjects;
    private final List<Fact> facts = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private Figures(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.subjects = new FigureSubjects(reading.marks());
    }

    static List<Fact> of(Reading reading) {
        Figures figures = new Figures(reading);
        for (Sentence sentence : reading.body()) {
            for (Mark mark : reading.marks().within("Figure", sentence.from(), sentence.to())) {
                figures.read(mark, sentence);
            }
        }
        return figures.facts;
    }

    private void read(Mark mark, Sentence sentence) {
        if (isGoal(mark, sentence)) {
            return;
        }
        Part value = ((Found) mark.value()).parts().first("value").orElseThrow();
        if (value.mark().isPresent()) {
            Money money = (Money) value.mark().get().value();
            add(money.amount(), CURRENCIES.getOrDefault(money.currency(), money.currency()), mark, sentence);
            return;
        }
        Part unit = ((Found) mark.value()).parts().first("unit").orElseThrow();
        String name = tokens.text(unit.from(), unit.to());
        if (tokens.isCapitalised(unit.from())) {
            // "15/6 Bộ trưởng": a date, and somebody's office.
            return;
        }
        int zeros = ((Found) mark.value())
                .parts()
                .first("magnitude")
                .map(part -> MAGNITUDES.getOrDefault(tokens.lower(part.from()), 0))
                .orElse(0);
        for (String number : parts(tokens.text(value.from(), value.to()))) {
            ValueReader.number(number)
                    .map(amount -> amount.movePointRight(zeros))
                    .ifPresent(amount -> add(amount, name, mark, sentence));
        }
    }

    /** Whether a plan or a wish stands before it in its clause; not in a name ("Cần Thơ"), nor as what is counted. */
    private boolean isGoal(Mark figure, Sentence sentence) {
        int from = Math.max(sentence.from(), figure.from() - GOAL);
        for (int token = figure.from() - 1; token > from; token--) {
            if (tokens.text(token, token + 1).equals(";")) {
                from = token;
            }
        }
        return reading.marks().within("goal", from, figure.from()).stream()
                .anyMatch(goal -> (goal.from() == sentence.from() || !tokens.isCapitalised(goal.from()))
                        && reading.marks().covering(goal.from(), "Figure").isEmpty());
    }

    /** "50/52 phiếu" is two counts; three numbers are a date. */
    private static List<String> parts(String number) {
        String[] parts = number.split("/");
        return parts.length > 2 ? List.of() : List.of(parts);
    }

    private void add(BigDecimal amount, String unit, Mark mark, Sentence sentence) {
        BigDecimal plain = amount.stripTrailingZeros();
        Optional<String> subject = subjects.of(mark, sentence);
        boolean told = subject.isPresent() || !subjects.isMeasure(mark);
        if (told && plain.signum() > 0 && seen.add(plain.toPlainString() + unit)) {
            facts.add(new Figure(
                    plain.scale() < 0 ? plain.setScale(0) : plain,
                    unit,
                    subject,
                    place(mark, sentence),
                    Optional.empty(),
                    reading.evidence(mark.from(), mark.to(), mark.rule(), List.of(mark))));
        }
    }

    /** The place that is said to have it: "Tỉnh A có …", "… tại huyện B". */
    private Optional<Place> place(Mark mark, Sentence sentence) {
        int from = mark.from();
        while (from > sentence.from() && !tokens.is(from - 1, ";")) {
            from--;
        }
        List<Mark> before = reading.marks().within("Place", from, mark.from());
        List<Mark> after = reading.marks().within("Place", mark.to(), sentence.to());
        return Stream.concat(
                        after.stream().limit(1).filter(place -> isNear(mark, place)),
                        IntStream.range(0, before.size()).mapToObj(i -> before.get(before.size() - 1 - i)))
                .filter(place -> isWhere(place, sentence))
                .findFirst()
                .or(() -> only(sentence))
                .map(Figures::place);
    }

    private static Place place(Mark mark) {
        return ((PlaceFinder.Found) mark.value()).place();
    }

    /** The one place of the sentence, unless it is a country, which may only say of what nation somebody is. */
    private Optional<Mark> only(Sentence sentence) {
        List<Mark> places = reading.marks().within("Place", sentence.from(), sentence.to());
        boolean one = places.stream().map(Figures::place).distinct().count() == 1;
        return places.stream()
                .limit(1)
                .filter(mark -> one && place(mark).level() != Level.COUNTRY)
                .findFirst();
    }

    /** Whether no comma stands between a figure and a place behind it. */
    private boolean isNear(Mark figure, Mark place) {
        return IntStream.range(figure.to(), place.from()).allMatch(tokens::isWord);
    }

    private boolean isWhere(Mark place, Sentence sentence) {
        boolean opens = place.from() == sentence.from()
                || (!tokens.isWord(place.from() - 1) && !tokens.is(place.from() - 1, "-"))
                || reading.marks().endingAt(place.from(), "subject-opener").isPresent();
        boolean subject = opens && place.to() < sentence.to() && tokens.isWord(place.to());
        return subject
                || reading.marks().endingAt(place.from(), "place-of-count").isPresent();
    }
}
