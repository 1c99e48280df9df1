package vn.lientin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the documents to the files that they lead to. */
class DocumentationTest {
    /** The target of a link or picture, without its fragment; web addresses and places of the same page apart. */
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#)([^)#]+)[^)]*\\)");

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "CONTRIBUTING.md", "CHANGELOG.md"})
    void everyLinkLeadsToAFile(String document) throws IOException {
        Matcher link = LINK.matcher(Files.readString(Path.of(document), UTF_8));
        while (link.find()) {
            assertThat(Path.of(link.group(1))).exists();
        }
    }
}
