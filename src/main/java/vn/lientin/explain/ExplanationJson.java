package vn.lientin.explain;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonNull;
import com.google.gson.JsonSerializer;
import java.util.List;
import java.util.Optional;

/** Explanations as JSON: an array of objects with the names of {@link Explanation}; what is empty is left out. */
public final class ExplanationJson {
    private static final Gson GSON = new GsonBuilder()
            .registerTypeHierarchyAdapter(Optional.class, (JsonSerializer<Optional<?>>)
                    (value, type, context) -> value.isPresent() ? context.serialize(value.get()) : JsonNull.INSTANCE)
            .disableHtmlEscaping()
            .setPrettyPrinting()
            .create();

    private ExplanationJson() {}

    public static String write(List<Explanation> explanations) {
        return GSON.toJson(explanations) + "\n";
    }
}
