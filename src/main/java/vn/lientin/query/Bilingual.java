package vn.lientin.query;

/** A text in Vietnamese and in English. */
public record Bilingual(String vi, String en) {
    /** The text in the language with this code; Vietnamese unless it is {@code en}. */
    public String in(String language) {
        return "en".equals(language) ? en : vi;
    }
}
