package vn.lientin.graph;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;

/** The readable and the distinguishing half of an IRI's last segment. */
final class Slug {
    /** Enough to recognise a name by; the hash keeps longer ones apart. */
    private static final int MAX_LENGTH = 72;

    private static final String BASE32 = "abcdefghijklmnopqrstuvwxyz234567";
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_WORD = Pattern.compile("[^a-z0-9]+");

    private Slug() {}

    /** The slug of {@code name} and six characters of the hash of {@code key}. */
    static String of(String name, String key) {
        String slug = ascii(name);
        return slug.isEmpty() ? hash(key, 6) : slug + "-" + hash(key, 6);
    }

    /** Small ASCII letters, digits and hyphens: "Đỗ Mười" becomes {@code do-muoi}. */
    static String ascii(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .toLowerCase(Locale.ROOT);
        String slug = NOT_WORD.matcher(plain).replaceAll("-");
        return trim(slug.length() > MAX_LENGTH ? slug.substring(0, MAX_LENGTH) : slug);
    }

    /** The first {@code length} base 32 digits (five bits each) of the SHA-256 of {@code key} in NFC. */
    static String hash(String key, int length) {
        byte[] digest = DigestUtils.sha256(Normalizer.normalize(key, Normalizer.Form.NFC));
        StringBuilder out = new StringBuilder(length);
        int bits = 0;
        int held = 0;
        for (int i = 0; out.length() < length; i++) {
            bits = bits << 8 | (digest[i] & 0xff);
            held += 8;
            while (held >= 5 && out.length() < length) {
                held -= 5;
                out.append(BASE32.charAt(bits >> held & 31));
            }
            bits &= (1 << held) - 1;
        }
        return out.toString();
    }

    private static String trim(String slug) {
        int start = slug.startsWith("-") ? 1 : 0;
        int end = slug.endsWith("-") ? slug.length() - 1 : slug.length();
        return start < end ? slug.substring(start, end) : "";
    }
}
