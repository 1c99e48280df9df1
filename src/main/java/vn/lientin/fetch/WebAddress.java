package vn.lientin.fetch;

import crawlercommons.domains.EffectiveTldFinder;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lientin.read.Address;

/** Addresses of the web (http, https), as people and feeds write them. */
public final class WebAddress {
    private static final Pattern WEB = Pattern.compile("(?i)https?://.+");
    private static final Pattern PARTS = Pattern.compile("(?s)(?i)(https?)://([^/?#]*)([^#]*)(?:#.*)?");
    private static final Pattern AUTHORITY = Pattern.compile("(.*?)(:\\d+)?:?");
    /** What no address may hold as it is (RFC 3986), besides letters of other scripts. */
    private static final String ESCAPED = "\"<>\\^`{|}[]";

    private static final Pattern LONE_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private WebAddress() {}

    /** Whether it is meant as one, by how it begins. */
    public static boolean isMeant(String text) {
        return WEB.matcher(text).matches();
    }

    /**
     * The address without its fragment, in the characters that addresses are sent in; empty for what is none, and for one with
     * a name and password in it, which would end up in the knowledge base.
     */
    public static Optional<URI> of(String text) {
        Matcher parts = PARTS.matcher(text.strip());
        if (!parts.matches() || parts.group(2).contains("@")) {
            return Optional.empty();
        }
        try {
            String path = parts.group(3).startsWith("/") ? parts.group(3) : "/" + parts.group(3);
            URI address =
                    new URI(parts.group(1).toLowerCase(Locale.ROOT) + "://" + host(parts.group(2)) + escaped(path));
            return Optional.of(new URI(address.toASCIIString()).normalize()).filter(uri -> uri.getHost() != null);
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** An address as it stands on a page. */
    public static Optional<URI> of(String text, URI page) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            return Optional.empty();
        }
        if (isMeant(stripped)) {
            return of(stripped);
        }
        try {
            return of(Address.resolved(escaped(stripped), page).toString());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether both are of one owner: one page may speak for the other. */
    public static boolean isOneSite(URI one, URI other) {
        return one.getHost().equalsIgnoreCase(other.getHost())
                || owner(one)
                        .filter(name -> owner(other).equals(Optional.of(name)))
                        .isPresent();
    }

    /** "baomau.com.vn" for "m.baomau.com.vn"; empty for numbers and names of one part. */
    private static Optional<String> owner(URI address) {
        String host = address.getHost();
        return host.matches("[0-9.]+") || host.startsWith("[")
                ? Optional.empty()
                : Optional.ofNullable(EffectiveTldFinder.getAssignedDomain(host, true, false));
    }

    /** With the port, where there is one; a name in other letters as the domain name system writes it. */
    private static String host(String authority) {
        Matcher parts = AUTHORITY.matcher(authority);
        String name = parts.matches() ? parts.group(1) : authority;
        String port = parts.matches() && parts.group(2) != null ? parts.group(2) : "";
        return (name.startsWith("[") ? name : IDN.toASCII(name).toLowerCase(Locale.ROOT)) + port;
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            int c = b & 0xff;
            if (c <= ' ' || c >= 0x7f || ESCAPED.indexOf(c) >= 0) {
                out.append(String.format(Locale.ROOT, "%%%02X", c));
            } else {
                out.append((char) c);
            }
        }
        return LONE_PERCENT.matcher(out).replaceAll("%25");
    }
}
