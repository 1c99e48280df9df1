package vn.lientin.extract;

import java.util.ArrayList;
import java.util.List;
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

    /**
     * What the named parts of a rule's pattern matched, in the order of the text.
     *
     * @param names the name of each of the parts; they are so few that they are searched one by one
     */
    public record Parts(List<String> names, List<Part> parts) {
        static final Parts NONE = new Parts(List.of(), List.of());

        public List<Part> all(String name) {
            List<Part> all = List.of();
            for (int k = 0; k < names.size(); k++) {
                if (names.get(k).equals(name)) {
                    all = all.isEmpty() ? new ArrayList<>(2) : all;
                    all.add(parts.get(k));
                }
            }
            return all;
        }

        public Optional<Part> first(String name) {
            int first = names.indexOf(name);
            return first < 0 ? Optional.empty() : Optional.of(parts.get(first));
        }

        public boolean has(String name) {
            return names.contains(name);
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
