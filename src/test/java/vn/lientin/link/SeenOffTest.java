package vn.lientin.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lientin.fact.Entity;
import vn.lientin.fact.Fact.SupportAction;

/** Who is given what the delegation gets that an article sees off. */
class SeenOffTest {
    private static final String SENT = "Sáng 8/6/2021, tỉnh Hòa Bình cử 20 bác sĩ giúp tỉnh Bắc Giang chống dịch. ";
    private static final String GAVE = "Sáng 8/6/2021, tỉnh Hòa Bình trao 20 tấn gạo cho tỉnh Bắc Giang. ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Tại buổi tiễn, Công ty Sao Băng tặng đoàn 20 suất quà.             | Hòa Bình
                    Công ty Sao Băng tặng mỗi thành viên của đoàn 2 triệu đồng.        | Hòa Bình
                    Công ty Sao Băng tặng huyện Lạc Sơn 20 suất quà.                   | Lạc Sơn
                    """)
    void thoseWhoSentIt(String gift, String receiver) {
        assertThat(receivers(SENT + gift)).containsExactly(receiver);
    }

    @Test
    void nobodyWhereNobodyWasSent() {
        assertThat(receivers(GAVE + "Tại buổi tiễn, Công ty Sao Băng tặng đoàn 20 suất quà."))
                .isEmpty();
    }

    private static List<String> receivers(String text) {
        return Texts.facts(SupportAction.class, text)
                .filter(act -> act.supporter().label().equals("Công ty Sao Băng"))
                .map(SupportAction::recipient)
                .map(Entity::label)
                .toList();
    }
}
