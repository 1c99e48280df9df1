package vn.lientin.fetch;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a server says that it sends.
 *
 * @param name as {@code text/html}, in lower case; empty where it does not say
 * @param charset empty where it does not say, or what Java does not know
 */
public record ContentType(String name, Optional<Charset> charset) {
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([^\\s\"';,]+)");

    /** As in the header of an answer. */
    public static ContentType of(Optional<String> header) {
        return new ContentType(
                header.map(text -> text.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
                        .orElse(""),
                header.flatMap(ContentType::charset));
    }

    private static Optional<Charset> charset(String header) {
        Matcher charset = CHARSET.matcher(header);
        try {
            return charset.find() ? Optional.of(Charset.forName(charset.group(1))) : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    public boolean isPage() {
        return name.equals("text/html") || name.equals("application/xhtml+xml");
    }

    public boolean isXml() {
        return !isPage() && (name.endsWith("/xml") || name.endsWith("+xml"));
    }
}
