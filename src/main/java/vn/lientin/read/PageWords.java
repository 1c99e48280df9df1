package vn.lientin.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Words by which the elements of pages are known: a list under {@code vi/words/}. Immutable. */
public final class PageWords {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+|(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})");
    /** Where pages name their elements. */
    private static final List<String> NAMING = List.of("class", "id", "type", "role", "data-role", "data-source");

    private final Set<String> words;

    private PageWords(Collection<String> words) {
        this.words = new HashSet<>(words);
    }

    static PageWords load(String list) {
        return new PageWords(lines(list));
    }

    /** The lines of a list without comments. */
    public static List<String> lines(String list) {
        try (InputStream in = PageWords.class.getResourceAsStream("/vi/words/" + list)) {
            if (in == null) {
                throw new IllegalStateException("no list vi/words/" + list);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(String::strip)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("vi/words/" + list, e);
        }
    }

    boolean has(String word) {
        return words.contains(word);
    }

    /** Whether a name of the element has one of the words: "box-tinlienquan", "RelatedOneNews". */
    boolean name(Element element) {
        for (String attribute : NAMING) {
            String value = element.attr(attribute);
            if (!value.isEmpty() && hasOneIn(value)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasOneIn(String value) {
        for (String name : BETWEEN.split(value)) {
            if (words.contains(name.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
