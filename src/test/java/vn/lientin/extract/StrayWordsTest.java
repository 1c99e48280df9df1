package vn.lientin.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lientin.fact.ArticleFacts.Metadata;
import vn.lientin.fact.Fact;
import vn.lientin.link.ArticleReader;
import vn.lientin.read.SourceFile;

/** Names in text whose lines have run into each other. */
class StrayWordsTest {
    private static final ArticleReader READER = ArticleReader.load();

    @Test
    void whatFollowsOnTheNextLineIsNoPartOfAName() {
        assertThat(
                        holders(
                                """
                Tiểu sử Bí thư Huyện ủy Cần Đước Lê Văn Bình Ông Lê Văn Bình sinh năm 1960.

                Bí thư Huyện ủy Cần Đước Lê Văn Bình cho biết, huyện đã xong việc.
                """))
                .containsOnly("Lê Văn Bình");
    }

    @Test
    void twoPeopleKeepTheirNames() {
        assertThat(
                        holders(
                                """
                Bí thư Huyện ủy Cần Đước Lê Thị Lan Anh và Chủ tịch UBND huyện Cần Đước Lê Thị Lan dự lễ.
                """))
                .containsOnly("Lê Thị Lan Anh", "Lê Thị Lan");
    }

    @Test
    void anOfficeToldTwiceIsNobodys() {
        assertThat(holders("Cô kể rằng bà giám đốc Giám đốc Công ty cổ phần Sông Trà đã mắng cô."))
                .isEmpty();
    }

    private static List<String> holders(String text) {
        SourceFile file = new SourceFile("a.txt", "", text, Metadata.NONE);
        return READER.read(file).facts().stream()
                .filter(Fact.Tenure.class::isInstance)
                .map(fact -> ((Fact.Tenure) fact).holder().label())
                .distinct()
                .toList();
    }
}
