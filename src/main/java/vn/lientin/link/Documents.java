package vn.lientin.link;

import java.util.List;
import vn.lientin.fact.Fact;

/** Documents named in the article. */
final class Documents {
    private Documents() {}

    static List<Fact> of(Reading reading) {
        return List.of();
    }
}
