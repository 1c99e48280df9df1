package vn.lientin.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.lientin.fact.ArticleFacts.Metadata;
import vn.lientin.fact.Entity.Level;
import vn.lientin.fact.Entity.Place;
import vn.lientin.link.ArticleReader;
import vn.lientin.read.SourceFile;

/** A commune named without its level word is known by its district and by what is told of it. */
class BareCommunesTest {
    private static final ArticleReader READER = ArticleReader.load();
    private static final LocalDate DAY = LocalDate.of(2020, 4, 14);

    @Test
    void whereSomebodyIsLiesInTheDistrictOfTheArticle() {
        assertThat(communes("Huyện Sốp Cộp cho trường mầm non ở Mường Lạn và Nậm Lạnh tạm nghỉ.", DAY))
                .containsExactly("vn-04246", "vn-04237");
    }

    @Test
    void afterTheDistrictsItLiesInTheProvince() {
        assertThat(communes("Tỉnh Sơn La cho các trường mầm non ở Mường Lạn tạm nghỉ.", LocalDate.of(2025, 9, 3)))
                .containsExactly("vn-04246-2025");
    }

    @Test
    void aNameOfNoPlaceNamedHereStaysOpen() {
        assertThat(communes("Huyện Bảo Yên cho trường mầm non ở Mường Lạn tạm nghỉ.", DAY))
                .isEmpty();
    }

    @Test
    void aNameOfWhichNothingTellsThatItIsAPlaceStaysOpen() {
        assertThat(communes("Huyện Sốp Cộp mua giống Mường Lạn cho nông dân.", DAY))
                .isEmpty();
    }

    @Test
    void theNameOfAProvinceIsNoBareCommune() {
        assertThat(communes("Tỉnh Vĩnh Long hỗ trợ bà con ở Bến Tre.", LocalDate.of(2025, 9, 3)))
                .isEmpty();
    }

    private static List<String> communes(String sentence, LocalDate day) {
        SourceFile file = new SourceFile(
                "a.txt",
                "",
                "Tin trong ngày\n\n" + sentence + "\n",
                new Metadata(Optional.empty(), Optional.of(day), Optional.empty(), Optional.empty()));
        return READER.read(file).mentions().stream()
                .map(mention -> mention.entity())
                .filter(Place.class::isInstance)
                .map(Place.class::cast)
                .filter(place -> place.level() == Level.COMMUNE)
                .map(Place::id)
                .toList();
    }
}
