package vn.lientin.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Remembers under a name what the steps inside matched. */
final class Capture extends Node {
    private final String name;
    private final Node inside;

    /** {@code inside} must end in the {@link Close} of this name. */
    Capture(String name, Node inside) {
        this.name = name;
        this.inside = inside;
    }

    @Override
    int match(Matcher matcher, int i) {
        int before = matcher.captures();
        matcher.open(name, i);
        int end = inside.match(matcher, i);
        if (end == NO_MATCH) {
            matcher.drop(before);
        }
        return end;
    }

    @Override
    void describe(Description description) {
        description.goesOn(List.of(inside));
    }

    /** The end of a capture. */
    static final class Close extends Node {
        private final String name;
        private final @Nullable Typed only;

        /** {@code only} is the step inside the capture, where it is nothing but a mark. */
        Close(String name, @Nullable Typed only) {
            this.name = name;
            this.only = only;
        }

        @Override
        int match(Matcher matcher, int i) {
            int slot = matcher.lastOpen(name);
            matcher.close(slot, i, only);
            int end = next.match(matcher, i);
            if (end == NO_MATCH) {
                matcher.reopen(slot);
            }
            return end;
        }

        @Override
        void describe(Description description) {
            description.goesOn(List.of(next));
        }
    }
}
