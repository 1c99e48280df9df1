package vn.lientin.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lientin.fact.Fact.Attendance;

/** Whether one word of a year that is going on gives its year to the day of the meeting in an article without a date. */
class YearGoingOnTest {
    /** Nothing stands before the first word. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Năm 2019 mưa nhiều.                       | --06-08
                    Năm 2019 mưa nhiều; năm 2019 có bão.      | --06-08
                    Quý I/2019 mưa nhiều.                     | 2019-06-08
                    Quý đầu năm 2019 mưa nhiều.               | 2019-06-08
                    """)
    void mayStandInTheFirstWords(String before, String settled) {
        assertThat(day(before + " ", "8/6", "")).isEqualTo(settled);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    8/6  | Trong năm 2019, tỉnh sẽ trồng 900 ha.            | 2019-06-08
                    8/10 | Trong năm 2019, tỉnh sẽ trồng 900 ha.            | --10-08
                    8/6  | Trong năm 2019, tỉnh trồng được 900 ha.          | --06-08
                    8/6  | Quý I-2019, tỉnh trồng được 900 ha.              | 2019-06-08
                    8/6  | Quý I/2019, tỉnh trồng được 900 ha.              | 2019-06-08
                    8/6  | Quý 1/2019, tỉnh trồng rừng; năm 2019 mưa sớm.   | 2019-06-08
                    8/6  | So với quý 1/2019 có mưa; năm 2019 mưa sớm.      | --06-08
                    8/6  | Tỉnh sẽ trồng xong trong quý I-2019.             | --06-08
                    8/6  | Diện tích tăng so với quý I-2019.                | --06-08
                    8/6  | Quý đầu năm 2019, tỉnh trồng được 900 ha.        | 2019-06-08
                    8/6  | Diện tích tăng so với quý đầu năm 2019.          | --06-08
                    """)
    void settlesTheYearOfADay(String day, String other, String settled) {
        assertThat(day("", day, other)).isEqualTo(settled);
    }

    private static String day(String before, String day, String other) {
        String text = before + "Sáng " + day
                + ", Ủy ban nhân dân tỉnh Hòa Bình tổ chức hội nghị về công tác trồng rừng. " + other;
        return Texts.facts(Attendance.class, text)
                .map(attendance -> attendance.meeting().date().orElseThrow().toString())
                .findFirst()
                .orElse("no meeting");
    }
}
