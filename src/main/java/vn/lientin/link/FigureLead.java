package vn.lientin.link;

import java.util.Optional;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.extract.Rule.Found;
import vn.lientin.text.Tokens;

/**
 * The words that lead from what is counted to the number: "đạt hơn", "tăng khoảng", "chỉ chiếm".
 *
 * @param phraseEnd token after the words for what is counted
 * @param verb whether there is a verb among them
 */
record FigureLead(int phraseEnd, boolean verb) {
    /** So many verbs and words like "khoảng" may stand before the number. */
    private static final int LEADING = 5;
    /** So many words lie between "tăng so với" and the number. */
    private static final int COMPARED = 14;

    static FigureLead of(Mark figure, Marks marks) {
        FigureLead lead = new FigureLead(figure.from(), false);
        for (int k = 0; k < LEADING; k++) {
            Optional<FigureLead> longer = lead.before(marks);
            if (longer.isEmpty()) {
                break;
            }
            lead = longer.get();
        }
        return lead;
    }

    /** Words among them that make the number a rough one, a bound or a change: "khoảng", "dưới", "tăng hơn". */
    static Optional<String> qualifier(Mark figure, Marks marks) {
        int from = figure.from();
        int at = from;
        for (int k = 0; k < LEADING; k++) {
            int before = marks.tokens().is(at - 1, "(") ? at - 1 : at;
            boolean named = marks.begins(before, "has") && marks.ends(before, "change-verb");
            Optional<Mark> word = marks.endingAt(before, "qualifier")
                    .filter(cue -> !named)
                    .filter(cue -> !isWhere(cue, figure, marks) && !Compounds.isInside(marks.tokens(), cue.from()));
            from = word.map(Mark::from).orElse(from);
            Optional<Mark> other =
                    word.or(() -> marks.endingAt(before, "about")).or(() -> marks.endingAt(before, "has"));
            if (other.isEmpty()) {
                break;
            }
            at = other.get().from();
        }
        from = rangeBegin(from, marks);
        if (from == figure.from()) {
            return changeCompared(figure, marks);
        }
        int to = marks.endingAt(figure.from(), "has").map(Mark::from).orElse(figure.from());
        return Optional.of(marks.tokens()
                .text(from, Math.max(to, from + 1))
                .replace("(", "")
                .strip());
    }

    /** "tăng so với năm trước là 123 người": a change that the words in comparison stand behind. */
    private static Optional<String> changeCompared(Mark figure, Marks marks) {
        int from = figure.from();
        while (from > 0 && figure.from() - from < COMPARED && marks.tokens().isWord(from - 1)) {
            from--;
        }
        return marks.within("compared", from, figure.from()).stream()
                .map(compared -> marks.endingAt(compared.from(), "change-verb"))
                .flatMap(Optional::stream)
                .reduce((first, last) -> last)
                .map(verb -> marks.tokens().text(verb.from(), verb.to()));
    }

    /** "từ 20 đến 30 nghìn đồng": the number is only the upper end. */
    private static int rangeBegin(int from, Marks marks) {
        int to = marks.endingAt(from, "range-to").map(Mark::from).orElse(-1);
        if (to < 1) {
            return from;
        }
        Optional<Mark> lower = marks.endingAt(to, "Figure").or(() -> marks.endingAt(to, "Money"));
        boolean bare = marks.tokens().kind(to - 1) == Tokens.Kind.NUMBER
                && marks.covering(to - 1, "Period").isEmpty()
                && marks.covering(to - 1, "Date").isEmpty();
        int number = marks.tokens().is(to - 1, "%") ? to - 2 : bare ? to - 1 : from;
        int begin = lower.map(Mark::from).orElse(number);
        return marks.endingAt(begin, "range-from").map(Mark::from).orElse(begin);
    }

    /** "đi trên 3 xe máy": no bound. */
    private static boolean isWhere(Mark word, Mark figure, Marks marks) {
        boolean bound = word.to() < figure.from()
                || marks.tokens().text(figure.from()).length() > 1
                || marks.begins(figure.from(), "Money");
        return !bound && marks.begins(word.from(), "has-it-on");
    }

    private Optional<FigureLead> before(Marks marks) {
        if (marks.ends(phraseEnd, "noun-end")) {
            return Optional.empty();
        }
        Optional<Mark> leading = marks.endingAt(phraseEnd, "change-verb")
                .filter(change -> !marks.begins(phraseEnd, "amounts-to"))
                .or(() -> marks.endingAt(phraseEnd, "measure-verb")
                        .filter(measure -> !Compounds.isInside(marks.tokens(), measure.from())));
        return leading.map(word -> new FigureLead(behindNoun(word.from(), marks), true))
                .or(() -> marks.endingAt(phraseEnd, "about")
                        .or(() -> changed(marks))
                        .map(word -> new FigureLead(word.from(), verb)));
    }

    /** "thành lập mới đạt": the first word of "mới đạt" ends the noun before it. */
    private static int behindNoun(int verb, Marks marks) {
        return marks.ends(verb + 1, "noun-end") ? verb + 1 : verb;
    }

    /** What it was before the change to the figure: "từ 38%". */
    private Optional<Mark> changed(Marks marks) {
        return marks.endingAt(phraseEnd, "Figure")
                .filter(figure ->
                        ((Found) figure.value()).parts().first("before").isPresent());
    }
}
