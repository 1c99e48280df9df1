package vn.lientin.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lientin.fact.ArticleFacts.Metadata;
import vn.lientin.fact.Fact.Tenure;
import vn.lientin.read.SourceFile;

/** Who is called somebody's peer of another country has the same office there. */
class OfficesAbroadTest {
    private static final ArticleReader READER = ArticleReader.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Bộ trưởng Ngoại giao Peru Juan Romero gặp người đồng cấp Lào Khamphan Sisavath. | Khamphan Sisavath | Bộ Ngoại giao Lào
                    Bộ trưởng Ngoại giao Peru Juan Romero gặp người đồng cấp. Ông Khamphan Sisavath đến Lào. | Khamphan Sisavath |
                    """)
    void hasTheOfficeOfTheOneBefore(String text, String person, String body) {
        assertThat(bodies(text, person)).isEqualTo(body == null ? List.of() : List.of(body));
    }

    private static List<String> bodies(String text, String person) {
        return READER.read(new SourceFile("a.txt", "", text, Metadata.NONE)).facts().stream()
                .filter(Tenure.class::isInstance)
                .map(Tenure.class::cast)
                .filter(tenure -> tenure.holder().label().equals(person))
                .map(tenure -> tenure.role().body().label())
                .toList();
    }
}
