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
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vn.lientin.read.Reason;

/** JSON: an array of objects, an object that has one, or an object that is the only record. Read object by object. */
final class JsonRecords implements Records {
    private static final int SNIFFED = 1 << 16;

    private final RecordLimit in;
    private final JsonReader json;
    /** The members of the outermost object beside its array of records. */
    private final JsonObject around = new JsonObject();

    private boolean started;
    private boolean inObject;
    private boolean inArray;
    private boolean ended;
    private long number;

    private JsonRecords(InputStream in, int longest) {
        this.in = new RecordLimit(in, longest);
        this.json = new JsonReader(new InputStreamReader(
                this.in,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        json.setStrictness(Strictness.STRICT);
    }

    /** Takes objects one below the other, without an array around them, for JSON Lines, whatever the file is called. */
    static Records of(InputStream stream, int longest) throws IOException {
        BufferedInputStream in = new BufferedInputStream(stream, SNIFFED);
        in.mark(SNIFFED);
        String head = new String(in.readNBytes(SNIFFED), StandardCharsets.UTF_8);
        in.reset();
        boolean bom = head.startsWith("\ufeff");
        if (bom) {
            in.skipNBytes(3);
        }
        return isLines(bom ? head.substring(1) : head) ? new JsonLines(in, longest) : new JsonRecords(in, longest);
    }

    private static boolean isLines(String head) {
        String[] lines = head.stripLeading().split("\\R", 3);
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
        while (!inArray && json.hasNext()) {
            readMember();
        }
        if (inArray && json.hasNext()) {
            return Optional.of(record(JsonParser.parseReader(json)));
        }
        ended = true;
        return inObject && number == 0 ? Optional.of(record(around)) : Optional.empty();
    }

    /** A member of the outermost object: the array of records, or something that is said of all. */
    private void readMember() throws IOException {
        String name = json.nextName();
        if (json.peek() == JsonToken.BEGIN_ARRAY) {
            json.beginArray();
            if (json.hasNext() && json.peek() == JsonToken.BEGIN_OBJECT) {
                inArray = true;
                return;
            }
            JsonArray values = new JsonArray();
            while (json.hasNext()) {
                values.add(JsonParser.parseReader(json));
            }
            json.endArray();
            around.add(name, values);
        } else {
            around.add(name, JsonParser.parseReader(json));
        }
    }

    private Found record(JsonElement element) {
        in.next();
        Found found = Found.of(place(), number + 1, JsonFields.of(element));
        number++;
        return found;
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
