package vn.lientin.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lientin.fact.Entity.Meeting;
import vn.lientin.fact.Fact.Statement;

/** Which words were said at the meeting of the article, and which on an occasion of their own. */
class OccasionsOfWordsTest {
    private static final String CONFERENCE =
            "Sáng 8/6/2019, Ủy ban nhân dân tỉnh Hòa Bình tổ chức hội nghị về công tác trồng rừng."
                    + " Dự hội nghị có ông Lê Văn Bình, Giám đốc Sở Y tế tỉnh Hòa Bình; ông Bùi Văn Nhẫn, Giám đốc Sở Xây dựng tỉnh Hòa Bình. ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Phát biểu tại hội nghị, ông Lê Văn Bình nói: “Rừng đã xanh trở lại trên mọi triền đồi”.",
                "Ông Lê Văn Bình nhấn mạnh: “Rừng đã xanh trở lại trên mọi triền đồi”.",
                "Ông Lê Văn Bình cho biết rừng đã xanh trở lại trên mọi triền đồi."
            })
    void whoIsThereSpeaksThere(String words) {
        assertThat(occasions(CONFERENCE + words)).containsExactly("hội nghị");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trước đó, ông Lê Văn Bình có văn bản yêu cầu các huyện giữ rừng trên mọi triền đồi.",
                "Ông Lê Văn Bình ngày 10/6 nói: “Rừng đã xanh trở lại trên mọi triền đồi”."
            })
    void whatIsWrittenOrOfALaterDayIsOfNoMeeting(String words) {
        assertThat(occasions(CONFERENCE + words)).containsExactly("");
    }

    @Test
    void whoSpokeBeforeTheMeetingIsNamedSpeaksThereAtItsEnd() {
        String text = "Ông Lê Văn Bình, Giám đốc Sở Y tế tỉnh Hòa Bình nói: “Rừng đã xanh trở lại trên mọi triền đồi”. "
                + "Kết thúc cuộc họp ngày 8/6/2019, ông Lê Văn Bình yêu cầu các huyện giữ rừng trên mọi triền đồi.";
        assertThat(occasions(text)).hasSize(2).last().isEqualTo("cuộc họp");
    }

    private static List<String> occasions(String text) {
        return Texts.facts(Statement.class, text)
                .map(said -> said.madeAt().map(Meeting::kind).orElse(""))
                .toList();
    }
}
