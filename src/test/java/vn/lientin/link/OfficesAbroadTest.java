package vn.lientin.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lientin.fact.Fact.Tenure;

/** Who is called somebody's peer of another country has the same office there. */
class OfficesAbroadTest {
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
        return Texts.facts(Tenure.class, text)
                .filter(tenure -> tenure.holder().label().equals(person))
                .map(tenure -> tenure.role().body().label())
                .toList();
    }
}
