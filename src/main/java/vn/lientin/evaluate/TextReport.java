package vn.lientin.evaluate;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.lientin.evaluate.Judgement.Verdict;

/** Errors by file, then rules, then scores: what matters most stands last, where a terminal shows it. */
final class TextReport {
    private final Evaluation evaluation;
    private final PrintStream out;

    TextReport(Evaluation evaluation, PrintStream out) {
        this.evaluation = evaluation;
        this.out = out;
    }

    void write(boolean errors) {
        if (errors) {
            errors();
            rules();
        }
        scores();
    }

    private void errors() {
        Map<String, List<Judgement>> byFile = evaluation.judgements().stream()
                .filter(judgement -> judgement.verdict() != Verdict.HIT)
                .collect(Collectors.groupingBy(Judgement::file, TreeMap::new, Collectors.toList()));
        byFile.forEach((file, judgements) -> {
            out.println(file);
            judgements.forEach(this::error);
            out.println();
        });
    }

    private void error(Judgement judgement) {
        line("  %-5s %-17s %s", verdict(judgement), judgement.relation().code(), judgement.fact());
        for (Where where : judgement.where()) {
            String rule = where.rule().isEmpty() ? "" : " [" + where.rule() + "]";
            line("  %-23s “%s”%s", "", where.sentence().replaceAll("\\s+", " "), rule);
        }
    }

    static String verdict(Judgement judgement) {
        return judgement.verdict().name().toLowerCase(Locale.ROOT);
    }

    private void rules() {
        line("%-44s %5s %6s", "rule", "right", "wrong");
        evaluation.rules().forEach((rule, score) -> line("%-44s %5d %6d", rule, score.hits(), score.extras()));
        out.println();
    }

    private void scores() {
        line("%-18s %5s %5s %5s %9s %7s %7s", "relation", "gold", "found", "right", "precision", "recall", "F1");
        score("article", evaluation.articleScore());
        evaluation.scores().forEach((relation, score) -> {
            if (score.hits() + score.misses() + score.extras() > 0) {
                score((relation.isMetadata() ? "  " : "") + relation.code(), score);
            }
        });
        line("%d articles judged", evaluation.articles());
    }

    private void score(String name, Score score) {
        line(
                "%-18s %5d %5d %5d %9.3f %7.3f %7.3f",
                name,
                score.hits() + score.misses(),
                score.hits() + score.extras(),
                score.hits(),
                score.precision(),
                score.recall(),
                score.f1());
    }

    private void line(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values).stripTrailing());
    }
}
