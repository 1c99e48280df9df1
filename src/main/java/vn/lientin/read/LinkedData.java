package vn.lientin.read;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of its article in schema.org JSON-LD. */
final class LinkedData {
    private static final String SCRIPTS = "script[type=application/ld+json]";
    private static final String ARTICLE_TYPE = ".*(?:Article|BlogPosting|Report|Posting)";
    /** Where the JSON cannot be parsed, its plain members can still be read. */
    private static final Pattern MEMBER = Pattern.compile(
            "\"(headline|datePublished|dateModified|articleSection)\"\\s*:\\s*\"([^\"\\\\]{0,2000}+(?:\\\\.[^\"\\\\]{0,2000}+){0,300})\"");

    private static final Pattern NAMED = Pattern.compile(
            "\"(author|publisher)\"\\s*:\\s*\\[?\\s*\\{[^{}]*?\"name\"\\s*:\\s*\"([^\"\\\\]{0,2000}+(?:\\\\.[^\"\\\\]{0,2000}+){0,300})\"");

    private final Map<String, JsonObject> byId = new HashMap<>();
    private final List<JsonObject> articles = new ArrayList<>();
    private final List<JsonObject> others = new ArrayList<>();
    private final Map<String, String> scraps = new HashMap<>();

    LinkedData(Document page) {
        for (Element script : page.select(SCRIPTS)) {
            read(script.data().strip());
        }
    }

    private void read(String json) {
        try {
            collect(JsonParser.parseString(json));
        } catch (JsonParseException malformed) {
            for (Pattern form : List.of(MEMBER, NAMED)) {
                Matcher matcher = form.matcher(json);
                while (matcher.find()) {
                    scraps.putIfAbsent(matcher.group(1), matcher.group(2));
                }
            }
        }
    }

    /** Objects of any depth, without recursion. */
    private void collect(JsonElement root) {
        Deque<JsonElement> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            JsonElement element = open.poll();
            if (element instanceof JsonArray array) {
                array.forEach(open::add);
            } else if (element instanceof JsonObject object) {
                put(object);
                object.asMap().values().forEach(open::add);
            }
        }
    }

    private void put(JsonObject object) {
        text(object.get("@id")).filter(id -> object.has("name")).ifPresent(id -> byId.putIfAbsent(id, object));
        (isArticle(object) ? articles : others).add(object);
    }

    private static boolean isArticle(JsonObject object) {
        JsonElement type = object.get("@type");
        if (type instanceof JsonArray array) {
            return array.asList().stream().anyMatch(one -> text(one).orElse("").matches(ARTICLE_TYPE));
        }
        return text(type).orElse("").matches(ARTICLE_TYPE);
    }

    /** A member of the article that is a text. */
    Optional<String> member(String name) {
        return articles.stream()
                .flatMap(article -> text(article.get(name)).stream())
                .findFirst()
                .or(() -> Optional.ofNullable(scraps.get(name)));
    }

    /** The time of publication of the page, where it names no article. */
    Optional<String> published() {
        return member("datePublished").or(() -> others.stream()
                .flatMap(other -> text(other.get("datePublished")).stream())
                .findFirst());
    }

    /** The name of a member that is a person or an organization. */
    Optional<String> name(String member) {
        return articles.stream()
                .flatMap(article -> nameOf(article.get(member)).stream())
                .findFirst()
                .or(() -> Optional.ofNullable(scraps.get(member)));
    }

    private Optional<String> nameOf(JsonElement element) {
        if (element instanceof JsonArray array) {
            List<String> names =
                    array.asList().stream().flatMap(one -> nameOf(one).stream()).toList();
            return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
        }
        if (element instanceof JsonObject object) {
            return text(object.get("name"))
                    .or(() -> text(object.get("@id")).map(byId::get).flatMap(known -> text(known.get("name"))));
        }
        return text(element);
    }

    private static Optional<String> text(@Nullable JsonElement element) {
        if (element instanceof JsonArray array && !array.isEmpty()) {
            return text(array.get(0));
        }
        return element != null && element.isJsonPrimitive()
                ? Optional.of(element.getAsString().strip()).filter(text -> !text.isEmpty())
                : Optional.empty();
    }
}
