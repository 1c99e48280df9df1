package vn.lientin.extract;

import java.util.Locale;

/** Capitals and small letters of names. */
final class Spelling {
    private Spelling() {}

    /** "NGUYỄN VĂN AN" becomes "Nguyễn Văn An". */
    static String titleCase(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean begins = true;
        for (int i = 0; i < text.length(); i++) {
            String c = text.substring(i, i + 1);
            out.append(begins ? c.toUpperCase(Locale.ROOT) : c.toLowerCase(Locale.ROOT));
            begins = !Character.isLetter(text.charAt(i));
        }
        return out.toString();
    }

    /** The text with its first letter a capital. */
    static String capitalise(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
