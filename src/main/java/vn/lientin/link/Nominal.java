package vn.lientin.link;

import vn.lientin.extract.Marks;

/** A verb that is part of what something is called: "quyết định kiểm tra", "công tác giám sát". */
final class Nominal {
    private Nominal() {}

    /** Whether the word before a verb makes it part of a name. */
    static boolean isAt(Marks marks, int verb) {
        return verb > 0 && marks.ends(verb, "before-nominal");
    }
}
