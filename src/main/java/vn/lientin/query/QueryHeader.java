package vn.lientin.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the comment lines at the top of a query file. */
final class QueryHeader {
    private static final Pattern TEXT = Pattern.compile("(title|answers)@(vi|en):\\s*(.+)");
    private static final Pattern PARAM = Pattern.compile(
            "param (\\w+) (text|iri|integer|date) (required|\"[^\"]*\"|\\S+) \"([^\"]+)\"@vi \"([^\"]+)\"@en");
    private static final Pattern EXAMPLE = Pattern.compile("example (\\w+):\\s*(.+)");

    private final String name;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, String> examples = new HashMap<>();
    private final List<Matcher> parameters = new ArrayList<>();

    private QueryHeader(String name) {
        this.name = name;
    }

    /** The query of a file; where the file has no header, its name stands for the title. */
    static NamedQuery read(String name, String text) {
        QueryHeader header = new QueryHeader(name);
        int number = 0;
        for (String line : text.lines().takeWhile(l -> l.startsWith("#")).toList()) {
            header.line(++number, line.substring(1).strip());
        }
        return header.query(text);
    }

    private void line(int number, String line) {
        Matcher matcher = TEXT.matcher(line);
        if (matcher.matches()) {
            texts.put(matcher.group(1) + matcher.group(2), matcher.group(3));
            return;
        }
        matcher = EXAMPLE.matcher(line);
        if (matcher.matches()) {
            examples.put(matcher.group(1), matcher.group(2));
            return;
        }
        matcher = PARAM.matcher(line);
        if (matcher.matches()) {
            parameters.add(matcher);
        } else if (line.startsWith("param ") || line.startsWith("example ")) {
            throw new QueryProblem(
                    name + ": line " + number + ": not a " + line.split(" ", 2)[0] + " line, see any file of queries/");
        }
    }

    private NamedQuery query(String text) {
        return new NamedQuery(
                name,
                bilingual("title"),
                bilingual("answers"),
                parameters.stream().map(this::parameter).toList(),
                text);
    }

    private Bilingual bilingual(String key) {
        String vi = texts.getOrDefault(key + "vi", name);
        return new Bilingual(vi, texts.getOrDefault(key + "en", vi));
    }

    private Parameter parameter(Matcher line) {
        String fallback = line.group(3);
        return new Parameter(
                line.group(1),
                Parameter.type(line.group(2)),
                fallback.equals("required") ? Optional.empty() : Optional.of(unquoted(fallback)),
                new Bilingual(line.group(4), line.group(5)),
                Optional.ofNullable(examples.get(line.group(1))));
    }

    private static String unquoted(String word) {
        return word.startsWith("\"") ? word.substring(1, word.length() - 1) : word;
    }
}
