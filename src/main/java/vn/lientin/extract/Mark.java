package vn.lientin.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A stretch of tokens that means something.
 *
 * @param type what it is: "Person", "Place"; in lower case the class of a cue word: "say"
 * @param from first token
 * @param to token after the last
 * @param value what was understood of it; its class goes with the type
 * @param rule the rule that made it, with its version
 */
public record Mark(String type, int from, int to, Object value, String rule) {

    /** What the named parts of a rule's pattern matched, in the order of the text. */
    public record Parts(Map<String, List<Part>> byName) {
        static final Parts NONE = new Parts(Map.of());

        public List<Part> all(String name) {
            return byName.getOrDefault(name, List.of());
        }

        public Optional<Part> first(String name) {
            List<Part> parts = all(name);
            return parts.isEmpty() ? Optional.empty() : Optional.of(parts.get(0));
        }

        public boolean has(String name) {
            return byName.containsKey(name);
        }
    }

    /**
     * What one named part matched.
     *
     * @param mark the mark, where the part is exactly one
     */
    public record Part(int from, int to, Optional<Mark> mark) {}

    /** Leaves out the value, whose own hash goes over all that the mark was made of. */
    @Override
    public int hashCode() {
        return 31 * (31 * from + to) + type.hashCode();
    }

    public int length() {
        return to - from;
    }

    public boolean overlaps(Mark other) {
        return from < other.to && other.from < to;
    }
}
