package vn.lientin.evaluate;

import java.io.PrintStream;
import java.util.Locale;
import vn.lientin.evaluate.Judgement.Verdict;

/** One line a score, a rule, and an error, told apart by the first column. */
final class TsvReport {
    private TsvReport() {}

    static void write(Evaluation evaluation, boolean errors, PrintStream out) {
        score("article", evaluation.articleScore(), out);
        evaluation.scores().forEach((relation, score) -> score(relation.code(), score, out));
        evaluation.rules().forEach((rule, score) -> line(out, "rule", rule, score.hits(), score.extras()));
        if (errors) {
            evaluation.judgements().stream()
                    .filter(judgement -> judgement.verdict() != Verdict.HIT)
                    .forEach(judgement -> error(judgement, out));
        }
    }

    private static void score(String name, Score score, PrintStream out) {
        line(
                out,
                "score",
                name,
                score.hits(),
                score.misses(),
                score.extras(),
                share(score.precision()),
                share(score.recall()),
                share(score.f1()));
    }

    private static String share(double share) {
        return String.format(Locale.ROOT, "%.4f", share);
    }

    private static void error(Judgement judgement, PrintStream out) {
        Where where = judgement.where().stream().findFirst().orElse(new Where("", ""));
        line(
                out,
                TextReport.verdict(judgement),
                judgement.relation().code(),
                judgement.file(),
                judgement.fact(),
                where.sentence(),
                where.rule());
    }

    private static void line(PrintStream out, Object... cells) {
        StringBuilder line = new StringBuilder();
        for (Object cell : cells) {
            line.append(line.isEmpty() ? "" : "\t").append(cell.toString().replaceAll("\\s+", " "));
        }
        out.println(line);
    }
}
