package vn.lientin.source;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The members of a JSON object as the fields of a record. */
final class JsonFields {
    private static final int DEPTH = 4;

    private JsonFields() {}

    /** @throws IllegalStateException for what is no object */
    static Map<String, String> of(JsonElement element) {
        if (!element.isJsonObject()) {
            throw new IllegalStateException("a record is a JSON object: {\"title\": …, \"text\": …}");
        }
        Map<String, String> fields = new LinkedHashMap<>();
        add(element.getAsJsonObject(), "", 0, fields);
        return fields;
    }

    private static void add(JsonObject object, String before, int depth, Map<String, String> fields) {
        object.entrySet().forEach(member -> {
            String name = before + member.getKey();
            JsonElement value = member.getValue();
            if (value.isJsonObject() && depth < DEPTH) {
                add(value.getAsJsonObject(), name + ".", depth + 1, fields);
            } else if (value.isJsonPrimitive()) {
                fields.put(name, value.getAsString());
            } else if (value.isJsonArray()) {
                fields.put(name, joined(value.getAsJsonArray()));
            }
        });
    }

    /** Paragraphs stand below each other, names beside each other. */
    private static String joined(JsonArray values) {
        var texts = StreamSupport.stream(values.spliterator(), false)
                .filter(JsonElement::isJsonPrimitive)
                .map(JsonElement::getAsString)
                .toList();
        boolean paragraphs = texts.stream().anyMatch(text -> text.length() > 60);
        return texts.stream().collect(Collectors.joining(paragraphs ? "\n" : ", "));
    }

    /** The parser's words without the advice that it gives to programmers. */
    static String explain(RuntimeException e) {
        String message = e.getCause() != null && e.getCause().getMessage() != null
                ? e.getCause().getMessage()
                : String.valueOf(e.getMessage());
        return "not JSON: " + message.lines().findFirst().orElse("it ends too early");
    }
}
