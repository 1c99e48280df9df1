package vn.lientin.serve;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Map;
import java.util.Optional;

/**
 * What a visitor asks for.
 *
 * @param path as it was sent, percent-encoded
 * @param parameters the first value of each
 * @param accept the {@code Accept} header, or empty
 * @param acceptLanguage the {@code Accept-Language} header, or empty
 */
record Visit(String path, Map<String, String> parameters, String accept, String acceptLanguage) {
    private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("vi"), Locale.ENGLISH);

    Optional<String> parameter(String name) {
        return Optional.ofNullable(parameters.get(name)).filter(value -> !value.isBlank());
    }

    /** The language that the address itself asks for. */
    Optional<String> chosenLanguage() {
        return parameter("lang").filter(lang -> lang.equals("vi") || lang.equals("en"));
    }

    /** {@code vi} or {@code en}: as the address says, else as the browser prefers, else Vietnamese. */
    String language() {
        return chosenLanguage().orElseGet(this::preferredLanguage);
    }

    private String preferredLanguage() {
        try {
            Locale found =
                    acceptLanguage.isBlank() ? null : Locale.lookup(LanguageRange.parse(acceptLanguage), LANGUAGES);
            return found == null ? "vi" : found.getLanguage();
        } catch (IllegalArgumentException e) {
            // A header that is not well-formed says nothing.
            return "vi";
        }
    }
}
