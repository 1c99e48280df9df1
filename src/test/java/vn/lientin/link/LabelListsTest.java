package vn.lientin.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lientin.fact.Entity.Meeting;

/** How far a list goes that what a meeting is called ends in. */
class LabelListsTest {
    private static final String HELD = "Sáng 8/6/2019, Ủy ban nhân dân tỉnh Hòa Bình tổ chức ";
    private static final String HE = "Chủ tịch Ủy ban nhân dân tỉnh Hòa Bình Lê Văn An ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    hội nghị về trồng rừng, nuôi cá và làm đường.             | hội nghị về trồng rừng, nuôi cá và làm đường
                    hội nghị về trồng rừng, nuôi cá, trao 20 suất quà.        | hội nghị về trồng rừng, nuôi cá
                    hội nghị về trồng rừng, ông Lê Văn An phát biểu.          | hội nghị về trồng rừng
                    hội nghị giữa Sở Y tế, Sở Xây dựng và Sở Nội vụ.          | hội nghị giữa Sở Y tế, Sở Xây dựng và Sở Nội vụ
                    """)
    void ofAnEvent(String told, String label) {
        assertThat(label(HELD + told)).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    tiếp Giám đốc Sở Y tế Bùi Văn Bình, Giám đốc Sở Xây dựng Đỗ Văn Mẫu. | tiếp Giám đốc Sở Y tế Bùi Văn Bình, Giám đốc Sở Xây dựng Đỗ Văn Mẫu
                    làm việc với các doanh nghiệp, nhà đầu tư.                           | làm việc với các doanh nghiệp, nhà đầu tư
                    kiểm tra, giám sát công trình hồ Sao Băng, hồ Mai Hoa.               | kiểm tra, giám sát công trình hồ Sao Băng, hồ Mai Hoa
                    """)
    void ofWhatIsDone(String told, String label) {
        assertThat(label("Sáng 8/6/2019, " + HE + told)).isEqualTo(HE + label);
    }

    /** Behind "tại hội nghị A," stands what happened there. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Tại hội nghị về trồng rừng, người dân đã nêu nhiều ý kiến vào ngày 8/6/2019.            | hội nghị về trồng rừng
                    Tại hội nghị về trồng rừng, nuôi cá, ông Lê Văn An nêu nhiều ý kiến vào ngày 8/6/2019.  | hội nghị về trồng rừng, nuôi cá
                    """)
    void ofASetting(String told, String label) {
        assertThat(label(told)).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    hội nghị về trồng rừng, “nuôi cá ở xã A. | hội nghị về trồng rừng
                    hội nghị về trồng rừng, nuôi “cá ở xã A. | hội nghị về trồng rừng
                    hội nghị về làm đường “Đường về xã A.    | hội nghị về làm đường
                    """)
    void endsBeforeAQuotationThatGoesOnInTheNextSentence(String told, String label) {
        assertThat(label(HELD + told + "\n\nVà làm đường ở xã B” ở tỉnh.")).isEqualTo(label);
    }

    private static String label(String text) {
        return Texts.mentioned(Meeting.class, text)
                .map(Meeting::label)
                .findFirst()
                .orElse("no meeting");
    }
}
