package vn.lientin.read;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Web addresses of articles, without what only tells how a reader came there. */
public final class Address {
    private static final Pattern TRACE =
            Pattern.compile("(?i)(?:utm_\\w+|fbclid|gclid|zarsrc|gidzl|mc_[ce]id|_ga|ref|share|src|from)(?:=.*)?");

    private Address() {}

    /**
     * The address that {@code link} means, as it stands on a page at {@code at}; empty where that is no single article: not
     * a web address, or the front page, to which some papers point from all their articles.
     */
    static Optional<String> of(String link, String at) {
        try {
            URI uri = isOnTheWeb(at) ? resolved(link.strip(), URI.create(at)) : URI.create(link.strip());
            return isOnTheWeb(uri.toString()) && uri.getHost() != null && leadsOn(uri)
                    ? Optional.of(plain(uri))
                    : Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** What a link on a page means; "?page=2" is of the page itself, which {@code URI} does not know yet (RFC 3986). */
    public static URI resolved(String link, URI page) {
        return page.resolve(link.startsWith("?") ? page.getRawPath() + link : link);
    }

    static boolean isOnTheWeb(String name) {
        return name.regionMatches(true, 0, "http://", 0, 7) || name.regionMatches(true, 0, "https://", 0, 8);
    }

    private static boolean leadsOn(URI uri) {
        String path = uri.getRawPath() == null ? "" : uri.getRawPath();
        return path.replace("/", "").length() > 1 || query(uri).isPresent();
    }

    private static String plain(URI uri) {
        String port = uri.getPort() < 0 || uri.getPort() == 80 || uri.getPort() == 443 ? "" : ":" + uri.getPort();
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return lower(uri.getScheme())
                + "://"
                + lower(uri.getHost())
                + port
                + path
                + query(uri).map(rest -> "?" + rest).orElse("");
    }

    private static Optional<String> query(URI uri) {
        return Optional.ofNullable(uri.getRawQuery())
                .map(query -> Arrays.stream(query.split("&"))
                        .filter(part -> !part.isEmpty() && !TRACE.matcher(part).matches())
                        .collect(Collectors.joining("&")))
                .filter(rest -> !rest.isEmpty());
    }

    private static String lower(@Nullable String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }
}
