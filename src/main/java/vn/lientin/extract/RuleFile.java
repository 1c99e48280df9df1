package vn.lientin.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A file {@code vi/rules/NAME.yaml} as it stands: how its rules are selected, the lists of cue words that it brings, the
 * pieces that its patterns share ({@code pieces}, used as {@code @name}), and its rules.
 *
 * @param beside types of mark, one of which must stand in a sentence that the rules are applied to ({@code beside}); where
 *     there are none, they are applied to all
 * @param cues name of the list to its phrases
 */
record RuleFile(String name, String select, List<String> beside, Map<String, List<String>> cues, List<Rule> rules) {

    /** Throws {@link IllegalArgumentException} that names the rule and says what is wrong with it. */
    static RuleFile read(String name) {
        String resource = "/vi/rules/" + name + ".yaml";
        try (InputStream in = RuleFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("no rules " + resource);
            }
            LoadSettings settings = LoadSettings.builder().setLabel(resource).build();
            return of(name, (Map<?, ?>) new Load(settings).loadFromInputStream(in));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    private static RuleFile of(String name, Map<?, ?> file) {
        Map<String, List<String>> cues = new LinkedHashMap<>();
        ((Map<?, ?>) Optional.<Object>ofNullable(file.get("cues")).orElse(Map.of()))
                .forEach((list, phrases) -> cues.put(list.toString(), strings(phrases)));
        Map<String, String> pieces =
                map((Map<?, ?>) Optional.<Object>ofNullable(file.get("pieces")).orElse(Map.of()));
        List<Rule> rules = new ArrayList<>();
        for (Object entry : (List<?>) require(file, "rules", name)) {
            rules.add(rule(name, (Map<?, ?>) entry, pieces));
        }
        return new RuleFile(name, require(file, "select", name).toString(), strings(file.get("beside")), cues, rules);
    }

    private static Rule rule(String file, Map<?, ?> entry, Map<String, String> pieces) {
        String id = file + "." + require(entry, "rule", file);
        Rule rule = new Rule(
                id + "/" + Optional.<Object>ofNullable(entry.get("version")).orElse(1),
                require(entry, "makes", id).toString(),
                withPieces(require(entry, "pattern", id).toString(), pieces),
                map((Map<?, ?>) Optional.<Object>ofNullable(entry.get("with")).orElse(Map.of())),
                strings(entry.get("yes")),
                strings(entry.get("no")));
        if (rule.yes().isEmpty() || rule.no().isEmpty()) {
            throw new IllegalArgumentException(
                    id + ": a rule needs a sentence that it must match (yes) and one that it must leave alone (no)");
        }
        return rule;
    }

    /** Puts each piece of a pattern that has a name in the place of {@code @name}; a piece may use those before it. */
    private static String withPieces(String pattern, Map<String, String> pieces) {
        List<String> names = new ArrayList<>(pieces.keySet());
        Collections.reverse(names);
        String whole = pattern;
        for (String name : names) {
            whole = whole.replace("@" + name, "(" + pieces.get(name) + ")");
        }
        return whole;
    }

    private static Object require(Map<?, ?> map, String key, String where) {
        Object value = map.get(key);
        if (value == null) {
            throw new IllegalArgumentException(where + ": '" + key + "' is missing");
        }
        return value;
    }

    private static List<String> strings(@Nullable Object list) {
        return list == null
                ? List.of()
                : ((List<?>) list).stream().map(Object::toString).toList();
    }

    private static Map<String, String> map(Map<?, ?> map) {
        Map<String, String> strings = new LinkedHashMap<>();
        map.forEach((key, value) -> strings.put(key.toString(), value.toString()));
        return strings;
    }
}
