package vn.lientin.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The least F1 that is asked of relations. */
public final class Floors {
    private Floors() {}

    /**
     * A line for each relation that scores lower than asked.
     *
     * @param floors by the relation's code, or {@code article} for title, date, publisher and author together
     * @throws IllegalArgumentException if there is no such relation
     */
    public static List<String> missed(Map<String, Double> floors, Evaluation evaluation) {
        List<String> missed = new ArrayList<>();
        floors.forEach((code, floor) -> {
            double f1 = score(code, evaluation).f1();
            if (f1 < floor) {
                missed.add(String.format(Locale.ROOT, "F1 of %s is %.3f, below the floor of %.3f", code, f1, floor));
            }
        });
        return missed;
    }

    private static Score score(String code, Evaluation evaluation) {
        if (code.equals("article")) {
            return evaluation.articleScore();
        }
        Relation relation = Relation.of(code).orElseThrow(() -> new IllegalArgumentException("no relation " + code));
        return evaluation.scores().getOrDefault(relation, Score.NONE);
    }
}
