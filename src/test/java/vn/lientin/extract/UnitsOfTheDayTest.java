package vn.lientin.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lientin.fact.ArticleFacts.Metadata;
import vn.lientin.fact.Fact;
import vn.lientin.link.ArticleReader;
import vn.lientin.read.SourceFile;

/** What a unit is called, and whether there is one, depends on the day. */
class UnitsOfTheDayTest {
    private static final ArticleReader READER = ArticleReader.load();

    @ParameterizedTest
    @CsvSource({"2026-04-29, tỉnh Đồng Nai", "2026-04-30, thành phố Đồng Nai"})
    void aBodyIsNamedByWhatItsPlaceIsOnTheDayOfTheArticle(LocalDate day, String place) {
        String text =
                """
                Đồng Nai mở chiến dịch hiến máu

                Ông Lê Văn Bình, Chủ tịch Hội Chữ thập đỏ Đồng Nai, cho biết đã nhận đủ máu.
                """;
        assertThat(bodies(text, day)).containsExactly("Hội Chữ thập đỏ " + place);
    }

    @ParameterizedTest
    @CsvSource({"2025-06-30, Đắk Nông", "2025-07-01, Lâm Đồng"})
    void aProvinceThatHasEndedIsNotMeantByABareWord(LocalDate day, String province) {
        String text =
                """
                Lâm Đồng và Đắk Nông trồng rừng

                Lâm Đồng có thêm rừng. Tại ngân hàng Đắk Nông, ông Lê Văn Bình, Chủ tịch Hội Nông dân tỉnh, nhận cây giống.
                """;
        assertThat(bodies(text, day)).containsExactly("Hội Nông dân tỉnh " + province);
    }

    private static List<String> bodies(String text, LocalDate day) {
        SourceFile file = new SourceFile(
                "a.txt",
                "",
                text,
                new Metadata(Optional.empty(), Optional.of(day), Optional.empty(), Optional.empty()));
        return READER.read(file).facts().stream()
                .filter(Fact.Tenure.class::isInstance)
                .map(fact -> ((Fact.Tenure) fact).role().body().label())
                .distinct()
                .toList();
    }
}
