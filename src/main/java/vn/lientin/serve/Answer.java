package vn.lientin.serve;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the server answers to a visit.
 *
 * @param status of HTTP
 * @param body sent as UTF-8
 * @param type media type, with its charset where it has one
 * @param headers beyond the type and those that all answers have
 */
record Answer(int status, String type, String body, Map<String, String> headers) {
    static final String HTML = "text/html; charset=utf-8";

    static Answer of(String type, String body) {
        return new Answer(200, type, body, Map.of());
    }

    static Answer html(int status, String html) {
        return new Answer(status, HTML, html, Map.of());
    }

    static Answer text(int status, String text) {
        return new Answer(status, "text/plain; charset=utf-8", text, Map.of());
    }

    static Answer redirect(String path) {
        return new Answer(303, "text/plain; charset=utf-8", "", Map.of("Location", path));
    }

    Answer with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Answer(status, type, body, more);
    }
}
