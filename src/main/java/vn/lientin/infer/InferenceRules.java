package vn.lientin.infer;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import vn.lientin.graph.Resources;
import vn.lientin.infer.InferenceRule.Level;

/** The rules of the program. */
public final class InferenceRules {
    /** The files of {@code ontology/rules}, without their ending. */
    static final List<String> FILES = List.of(
            "classes",
            "jurisdiction",
            "located-in",
            "met",
            "properties",
            "succession",
            "support-total",
            "tenure-interval");

    private static final List<InferenceRule> ALL =
            FILES.stream().map(name -> InferenceRule.parse(text(name))).toList();

    private InferenceRules() {}

    /** Those that are followed at a level. */
    public static List<InferenceRule> at(Level level) {
        return ALL.stream().filter(rule -> rule.level().compareTo(level) <= 0).toList();
    }

    /** Changes whenever what is inferred at a level may: the level, and what the rules are. */
    public static String version(Level level) {
        String texts = at(level).stream().map(rule -> text(rule.name())).collect(Collectors.joining("\n"));
        return level + " " + DigestUtils.sha256Hex(texts).substring(0, 16);
    }

    private static String text(String name) {
        return Resources.text("/ontology/rules/" + name + ".rq");
    }
}
