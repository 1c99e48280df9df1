package vn.lientin.evaluate;

import java.util.ArrayList;
import java.util.List;
import vn.lientin.evaluate.Judgement.Verdict;

/** Gathers the judgements on one article, and shows for what was missed where it probably stands. */
final class Judgements {
    private final String file;
    private final SentenceFinder sentences;
    private final List<Judgement> all = new ArrayList<>();

    /** @param text of the article */
    Judgements(String file, String text) {
        this.file = file;
        this.sentences = new SentenceFinder(text);
    }

    void add(Relation relation, Verdict verdict, Item item) {
        add(relation, verdict, item.shown(), item.where());
    }

    void add(Relation relation, Verdict verdict, String shown, List<Where> where) {
        boolean search = verdict == Verdict.MISS && where.isEmpty() && !relation.isMetadata();
        all.add(new Judgement(relation, verdict, file, shown, search ? sentences.about(shown) : where));
    }

    List<Judgement> all() {
        return all;
    }
}
