package vn.lientin.evaluate;

import java.util.List;

/**
 * A fact in comparable form, of gold or of the knowledge base.
 *
 * @param key equal for equal facts: see {@link Keys}
 * @param shown for people to read
 * @param where the places in the article that it was found at; empty for gold and for what has no evidence
 */
record Item(String key, String shown, List<Where> where) {
    Item {
        where = List.copyOf(where);
    }
}
