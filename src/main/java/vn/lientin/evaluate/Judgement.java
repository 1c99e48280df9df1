package vn.lientin.evaluate;

import java.util.List;

/**
 * What became of one fact in the comparison.
 *
 * @param file the article's name
 * @param fact for people to read
 * @param where the places that it was found at, or for a miss the sentence that it probably stands in
 */
public record Judgement(Relation relation, Verdict verdict, String file, String fact, List<Where> where) {
    /** Of gold and found; of gold only; found only. */
    public enum Verdict {
        HIT,
        MISS,
        EXTRA
    }

    public Judgement {
        where = List.copyOf(where);
    }
}
