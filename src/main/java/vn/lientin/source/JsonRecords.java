package vn.lientin.source;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vn.lientin.read.Reason;

/**
 * JSON: an array of objects, an object that has one of such as may be records, or an object that is the only record. Read
 * object by object.
 */
final class JsonRecords implements Records {
    private static final int SNIFFED = 1 << 16;
    private static final String MORE =
            "something follows behind the end; call it .jsonl if an object stands on each line";

    private final RecordLimit in;
    private final JsonReader json;
    /** The members of the outermost object beside its array of records. */
    private final JsonObject around = new JsonObject();

    private final RecordFields fields;
    /** The first of the array of records, which was read to know that it is one. */
    private Optional<JsonElement> first = Optional.empty();

    private boolean started;
    private boolean inObject;
    private boolean inArray;
    private boolean ended;
    private long number;

    private JsonRecords(InputStream in, int longest, RecordFields fields) {
        this.in = new RecordLimit(in, longest);
        this.json = new JsonReader(new InputStreamReader(this.in, StandardCharsets.UTF_8));
        this.fields = fields;
        json.setStrictness(Strictness.STRICT);
    }

    /** Takes objects one below the other, without an array around them, for JSON Lines, whatever the file is called. */
    static Records of(InputStream stream, int longest, RecordFields fields) throws IOException {
        BufferedInputStream in = new BufferedInputStream(stream, SNIFFED);
        in.mark(SNIFFED);
        String head = new String(in.readNBytes(SNIFFED), StandardCharsets.UTF_8);
        in.reset();
        boolean bom = head.startsWith("\ufeff");
        if (bom) {
            in.skipNBytes(3);
        }
        return isLines(bom ? head.substring(1) : head)
                ? new JsonLines(in, longest)
                : new JsonRecords(in, longest, fields);
    }

    private static boolean isLines(String head) {
        String[] lines = head.stripLeading().split("\\R\\s*", 3);
        return lines.length > 1
                && lines[0].startsWith("{")
                && lines[0].stripTrailing().endsWith("}")
                && lines[1].startsWith("{");
    }

    @Override
    public Optional<Found> next() throws IOException {
        if (ended) {
            return Optional.empty();
        }
        try {
            return read();
        } catch (JsonParseException | IllegalStateException e) {
            return wrong(JsonFields.explain(e));
        } catch (MalformedJsonException | EOFException e) {
            return wrong("not JSON: "
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }

    private Optional<Found> wrong(String detail) {
        ended = true;
        return Optional.of(Found.wrong(
                place(), number + 1, Reason.MALFORMED, detail + "; nothing behind it was read, mend the file"));
    }

    private String place() {
        return "record " + (number + 1);
    }

    private Optional<Found> read() throws IOException {
        if (!started) {
            start();
        }
        while (!inArray && json.hasNext()) {
            readMember();
        }
        Optional<JsonElement> element = nextOfArray();
        if (element.isEmpty()) {
            end();
            ended = true;
            element = inObject && number == 0 ? Optional.of(only()) : Optional.empty();
        }
        return element.map(this::record);
    }

    private void start() throws IOException {
        started = true;
        inArray = json.peek() == JsonToken.BEGIN_ARRAY;
        inObject = !inArray && json.peek() == JsonToken.BEGIN_OBJECT;
        if (inArray) {
            json.beginArray();
        } else if (inObject) {
            json.beginObject();
        } else {
            throw new IllegalStateException("neither an array nor an object");
        }
    }

    /** A member of the outermost object: the array of records, or something that is said of all. */
    private void readMember() throws IOException {
        String name = json.nextName();
        if (json.peek() != JsonToken.BEGIN_ARRAY) {
            around.add(name, JsonParser.parseReader(json));
            return;
        }
        json.beginArray();
        JsonArray values = new JsonArray();
        while (json.hasNext()) {
            JsonElement value = JsonParser.parseReader(json);
            if (values.isEmpty() && mayBeRecord(value)) {
                inArray = true;
                first = Optional.of(value);
                return;
            }
            values.add(value);
        }
        json.endArray();
        around.add(name, values);
    }

    /** Whether an array that begins so holds records, and not the pictures of the only one. */
    private boolean mayBeRecord(JsonElement value) {
        return value.isJsonObject() && fields.article(JsonFields.of(value)).isPresent();
    }

    /** The outermost object; where it holds no text, the first of an array in it, whose members the user can name. */
    private JsonElement only() {
        if (mayBeRecord(around)) {
            return around;
        }
        return around.asMap().values().stream()
                .filter(JsonElement::isJsonArray)
                .map(JsonElement::getAsJsonArray)
                .filter(values -> !values.isEmpty() && values.get(0).isJsonObject())
                .map(values -> values.get(0))
                .findFirst()
                .orElse(around);
    }

    private Optional<JsonElement> nextOfArray() throws IOException {
        Optional<JsonElement> element = first;
        first = Optional.empty();
        return element.isEmpty() && inArray && json.hasNext() ? Optional.of(JsonParser.parseReader(json)) : element;
    }

    /** What stands behind the records, which must be no more than the end of the object around them. */
    private void end() throws IOException {
        if (inArray) {
            json.endArray();
        }
        while (inObject && json.hasNext()) {
            in.next();
            // First the name, then what it names.
            json.skipValue();
            json.skipValue();
        }
        if (inObject) {
            json.endObject();
        }
        if (json.peek() != JsonToken.END_DOCUMENT) {
            throw new IllegalStateException(MORE);
        }
    }

    private Found record(JsonElement element) {
        in.next();
        Found found = Found.decoded(place(), number + 1, JsonFields.of(element));
        number++;
        return found;
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
