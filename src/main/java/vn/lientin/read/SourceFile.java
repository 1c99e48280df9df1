package vn.lientin.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lientin.fact.ArticleFacts.Metadata;

/**
 * One article as it was found: decoded, not yet understood.
 *
 * @param name path below the input folder with '/', or the file name of a single file; names the article's IRI
 * @param digest SHA-256 of the bytes, in lower-case hexadecimal
 * @param text the decoded text that all offsets count in
 * @param stated what the file's own markup says of the article; empty for plain text
 * @param roles what the markup says each line of the text is, one for each line; empty for plain text
 * @param owner whose page it is by its footer; empty for plain text
 */
public record SourceFile(
        String name, String digest, String text, Metadata stated, List<LineRole> roles, Optional<String> owner) {
    public SourceFile {
        roles = List.copyOf(roles);
    }

    /** A plain text: its lines have no markup. */
    public SourceFile(String name, String digest, String text, Metadata stated) {
        this(name, digest, text, stated, List.of(), Optional.empty());
    }

    /** The same with an address that can be compared with others, or none; what was fetched from the web has one. */
    SourceFile atItsAddress() {
        Optional<String> said = stated.address().flatMap(link -> Address.of(link, name));
        Optional<String> known = said.or(() -> Address.of(name, name));
        Map<String, String> origins = new HashMap<>(stated.origins());
        if (known.isEmpty()) {
            origins.remove("address");
        } else if (said.isEmpty()) {
            origins.put("address", "name");
        }
        return with(new Metadata(
                stated.title(),
                stated.published(),
                stated.publisher(),
                stated.author(),
                stated.section(),
                known,
                stated.modified(),
                origins));
    }

    /** The same with other metadata. */
    SourceFile with(Metadata otherStated) {
        return new SourceFile(name, digest, text, otherStated, roles, owner);
    }

    /** The same under another name. */
    public SourceFile named(String otherName) {
        return new SourceFile(otherName, digest, text, stated, roles, owner);
    }
}
