package vn.lientin.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The least F1 that is asked of relations. */
public final class Floors {
    private static final String ARTICLE = "article";

    private final Map<String, Double> floors;

    private Floors(Map<String, Double> floors) {
        this.floors = new TreeMap<>(floors);
    }

    /**
     * Floors by the relation's code, or {@code article} for title, date, publisher and author together.
     *
     * @throws IllegalArgumentException if there is no such relation
     */
    public static Floors of(Map<String, Double> floors) {
        for (String code : floors.keySet()) {
            if (!code.equals(ARTICLE) && Relation.of(code).isEmpty()) {
                throw new IllegalArgumentException("no relation " + code);
            }
        }
        return new Floors(floors);
    }

    /** A line for each relation that scores lower than asked. */
    public List<String> missedBy(Evaluation evaluation) {
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
        return Relation.of(code)
                .flatMap(relation -> Optional.ofNullable(evaluation.scores().get(relation)))
                .orElseGet(evaluation::articleScore);
    }
}
