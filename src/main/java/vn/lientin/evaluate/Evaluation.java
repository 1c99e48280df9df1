package vn.lientin.evaluate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.lientin.evaluate.Judgement.Verdict;
import vn.lientin.store.KnowledgeBase;

/** The facts of a knowledge base judged against gold files. */
public final class Evaluation {
    private final List<Judgement> judgements = new ArrayList<>();
    private final List<String> withoutGold = new ArrayList<>();
    private int articles;

    private Evaluation() {}

    /**
     * Judges the articles that have a gold file.
     *
     * @param gold folder with {@code NAME.tsv} for an article {@code NAME.txt} or {@code NAME.html}
     * @param texts of the articles in the knowledge base, by their names
     * @throws GoldException if a gold file cannot be read, or is not in the format
     */
    public static Evaluation of(Path gold, KnowledgeBase base, Map<String, String> texts) {
        Evaluation evaluation = new Evaluation();
        for (Map.Entry<String, String> article : new TreeMap<>(texts).entrySet()) {
            Path file = goldFile(gold, article.getKey());
            if (Files.exists(file)) {
                evaluation.judge(GoldFile.read(file), base, article.getKey(), article.getValue());
            } else {
                evaluation.withoutGold.add(article.getKey());
            }
        }
        return evaluation;
    }

    private static Path goldFile(Path gold, String article) {
        String name = article.replaceFirst("\\.[^./]*$", "") + ".tsv";
        Path sameFolder = gold.resolve(name);
        return Files.exists(sameFolder) ? sameFolder : gold.resolve(name.substring(name.lastIndexOf('/') + 1));
    }

    private void judge(GoldFile gold, KnowledgeBase base, String name, String text) {
        Judgements out = new Judgements(name, text);
        base.read(() -> {
            ArticleView view = new ArticleView(base.dataset(), base.iris().article(name));
            Comparison.of(new GoldFacts(gold), new GraphFacts(view), out);
            return out;
        });
        judgements.addAll(out.all());
        articles++;
    }

    /** How many articles were judged. */
    public int articles() {
        return articles;
    }

    /** The articles that were not judged, because they have no gold file. */
    public List<String> withoutGold() {
        return List.copyOf(withoutGold);
    }

    /** What became of every fact, article by article. */
    public List<Judgement> judgements() {
        return List.copyOf(judgements);
    }

    /** The score of each relation, all of them in their order. */
    public Map<Relation, Score> scores() {
        Map<Relation, Score> scores = new EnumMap<>(Relation.class);
        for (Relation relation : Relation.values()) {
            scores.put(relation, Score.NONE);
        }
        judgements.forEach(judgement -> scores.merge(judgement.relation(), Score.of(judgement.verdict()), Score::plus));
        return scores;
    }

    /** Title, date, publisher and author together. */
    public Score articleScore() {
        return scores().entrySet().stream()
                .filter(entry -> entry.getKey().isMetadata())
                .map(Map.Entry::getValue)
                .reduce(Score.NONE, Score::plus);
    }

    /** Right and wrong facts by the rule that read them. */
    public Map<String, Score> rules() {
        Map<String, Score> rules = new TreeMap<>();
        judgements.stream()
                .filter(judgement -> judgement.relation().countsForRules() && judgement.verdict() != Verdict.MISS)
                .forEach(judgement -> judgement.where().stream()
                        .map(Where::rule)
                        .distinct()
                        .forEach(rule -> rules.merge(rule, Score.of(judgement.verdict()), Score::plus)));
        return rules;
    }
}
