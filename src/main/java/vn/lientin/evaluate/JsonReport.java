package vn.lientin.evaluate;

import java.io.PrintStream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonObject;
import vn.lientin.evaluate.Judgement.Verdict;

/** One object: {@code scores} by relation, {@code rules}, and {@code errors}. */
final class JsonReport {
    private JsonReport() {}

    static void write(Evaluation evaluation, boolean errors, PrintStream out) {
        JsonObject scores = new JsonObject();
        scores.put("article", score(evaluation.articleScore()));
        evaluation.scores().forEach((relation, score) -> scores.put(relation.code(), score(score)));
        JsonObject rules = new JsonObject();
        evaluation.rules().forEach((rule, score) -> rules.put(rule, rule(score)));
        JsonObject report = new JsonObject();
        report.put("articles", evaluation.articles());
        report.put("scores", scores);
        report.put("rules", rules);
        if (errors) {
            report.put("errors", errors(evaluation));
        }
        JSON.write(out, report);
        out.println();
    }

    private static JsonObject score(Score score) {
        JsonObject object = new JsonObject();
        object.put("hits", score.hits());
        object.put("misses", score.misses());
        object.put("extras", score.extras());
        object.put("precision", JsonNumber.value(score.precision()));
        object.put("recall", JsonNumber.value(score.recall()));
        object.put("f1", JsonNumber.value(score.f1()));
        return object;
    }

    private static JsonObject rule(Score score) {
        JsonObject object = new JsonObject();
        object.put("right", score.hits());
        object.put("wrong", score.extras());
        return object;
    }

    private static JsonArray errors(Evaluation evaluation) {
        JsonArray errors = new JsonArray();
        evaluation.judgements().stream()
                .filter(judgement -> judgement.verdict() != Verdict.HIT)
                .map(JsonReport::error)
                .forEach(errors::add);
        return errors;
    }

    private static JsonObject error(Judgement judgement) {
        JsonObject object = new JsonObject();
        object.put("file", judgement.file());
        object.put("verdict", TextReport.verdict(judgement));
        object.put("relation", judgement.relation().code());
        object.put("fact", judgement.fact());
        JsonArray where = new JsonArray();
        judgement.where().forEach(place -> {
            JsonObject at = new JsonObject();
            at.put("sentence", place.sentence());
            at.put("rule", place.rule());
            where.add(at);
        });
        object.put("where", where);
        return object;
    }
}
