package vn.lientin.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lientin.fact.Entity.Meeting;

/** In which year the text of an article without a date of its own puts the day of its meeting. */
class YearsOfDaysTest {
    private static final String REPORT =
            "Sáng 8/6, Ủy ban nhân dân tỉnh Hòa Bình tổ chức hội nghị về công tác trồng rừng. ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Diện tích rừng tính đến ngày 31/5/2019 là 1.200 ha.                              | 2019-06-08
                    Tại phiên họp thường kỳ tháng 5/2019, Ủy ban nhân dân tỉnh đã giao chỉ tiêu.      | 2019-06-08
                    6 tháng đầu năm 2019, toàn tỉnh trồng được 900 ha.                               | 2019-06-08
                    Trong năm 2019 tỉnh giao 900 ha; năm 2019 các huyện nhận 700 ha; năm 2019 có mưa sớm.  | 2019-06-08
                    Dự án bắt đầu từ tháng 4/2015.                                                   | --06-08
                    Hội nghị quán triệt Quyết định số 15/QĐ-UBND ngày 20/5/2015 của Ủy ban nhân dân tỉnh. | --06-08
                    Bộ luật Hình sự 2015 có quy định về rừng; Bộ luật Hình sự 2015 đã có hiệu lực.   | --06-08
                    Năm 2016 vừa qua, tỉnh trồng 900 ha; năm 2016 vừa qua cũng là năm có mưa sớm.    | --06-08
                    Tỉnh sẽ trồng xong trước ngày 30/9/2021.                                         | --06-08
                    """)
    void otherSentencesSettleIt(String other, String day) {
        assertThat(dayOfMeeting(REPORT + other)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Sáng 8/6, Ủy ban nhân dân tỉnh Hòa Bình họp về các dự án dở dang từ năm 2009. | --06-08
                    Sáng 8/6, Ủy ban nhân dân tỉnh Hòa Bình họp bàn công tác chuẩn bị cho hội thi năm 2020 tới. | --06-08
                    Sáng 8/2, Ủy ban nhân dân tỉnh Hòa Bình họp về hoạt động năm 2019, phương hướng công tác 2020. | 2020-02-08
                    Sáng 8/2, Ủy ban nhân dân tỉnh Hòa Bình tổ chức hội nghị tổng kết năm 2019. | 2020-02-08
                    Sáng 8/12, Ủy ban nhân dân tỉnh Hòa Bình tổ chức hội nghị tổng kết năm 2019. | 2019-12-08
                    Sáng 8/9, Ủy ban nhân dân tỉnh Hòa Bình tổ chức hội nghị tổng kết năm 2019. | --09-08
                    """)
    void itsOwnSentenceOnlyByWhatIsTalkedAbout(String text, String day) {
        assertThat(dayOfMeeting(text)).isEqualTo(day);
    }

    /** Nothing stands before the first word. */
    @Test
    void aYearMayBeTheFirstWord() {
        assertThat(dayOfMeeting("2016-2019 là các năm mưa nhiều. " + REPORT)).isEqualTo("--06-08");
    }

    private static String dayOfMeeting(String text) {
        return Texts.mentioned(Meeting.class, text)
                .map(meeting -> meeting.date().orElseThrow().toString())
                .findFirst()
                .orElse("no meeting");
    }
}
