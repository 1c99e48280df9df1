package vn.lientin.read;

import java.util.Locale;
import java.util.Optional;

/** What an article's file holds, told by the end of its name. */
public enum ArticleType {
    TEXT,
    HTML;

    /** Empty for a file that is not an article's. */
    public static Optional<ArticleType> of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".txt")) {
            return Optional.of(TEXT);
        }
        return lower.endsWith(".html") || lower.endsWith(".htm") ? Optional.of(HTML) : Optional.empty();
    }
}
