package vn.lientin.graph;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** The news agencies, by the names under which they publish. Safe for many threads. */
public final class Agencies {
    static final String FILE = "/vi/words/news-agencies.txt";

    private final List<String> names;

    private Agencies(List<String> names) {
        this.names = names;
    }

    public static Agencies load() {
        return new Agencies(Resources.lines(FILE).stream().map(Agencies::plain).toList());
    }

    /** Whether the publisher is one, by itself or with what else stands after its name. */
    public boolean isOne(String publisher) {
        String plain = plain(publisher);
        return names.stream()
                .anyMatch(name -> plain.startsWith(name)
                        && (plain.length() == name.length()
                                || !Character.isLetterOrDigit(plain.charAt(name.length()))));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
    }
}
