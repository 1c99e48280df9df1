package vn.lientin.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lientin.serve.SmallServer.encode;
import static vn.lientin.serve.SmallServer.header;

import java.net.http.HttpResponse;
import java.util.List;
import org.apache.jena.query.Query;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lientin.query.NamedQueries;
import vn.lientin.query.NamedQuery;

/** The pages over the small base. */
class PagesTest {
    private static final SmallServer SERVER = new SmallServer();

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void aPersonsPageShowsFactsWithTheirSentences() throws Exception {
        Document page = SERVER.page("/id/person/pham-duc-hoa");
        assertThat(page.select("h1").text()).isEqualTo("Phạm Đức Hòa");
        assertThat(page.select("h2").eachText()).contains("Các chức vụ", "Các cuộc họp", "Các bài báo nhắc tới");
        assertThat(page.select("blockquote").text()).contains("nguyên Giám đốc Sở Y tế Hà Nội");
        assertThat(page.select("a[href='/id/article/lam-viec.txt#char=46,141']"))
                .isNotEmpty();
        assertThat(page.text()).contains("ký tự 46–141", "đương nhiệm", "1/9/2021");
    }

    @Test
    void whatSeveralArticlesOfAStoryTellIsShownOnceWithAllSources() throws Exception {
        Document place = SERVER.page("/id/place/vn-93");
        assertThat(place.select("blockquote").eachText())
                .containsOnlyOnce("Thành phố Hà Nội ủng hộ tỉnh Hậu Giang 5 tỷ đồng và 10 máy thở.")
                .noneMatch(quote -> quote.contains("4 tỷ đồng"));
        assertThat(place.select(".also").text())
                .isEqualTo("Cũng có ở: Hậu Giang nhận 5 tỷ đồng của Hà Nội (Báo Chép Lại)");
        assertThat(SERVER.page("/id/article/ung-ho.txt").select("h2").eachText())
                .contains("Các bài đăng lại", "Các bản trước");
        assertThat(SERVER.page("/id/article/dang-lai.txt").select(".properties").text())
                .contains("Hà Nội ủng hộ Hậu Giang 5 tỷ đồng");
    }

    @Test
    void aPersonsPageShowsWhoElseIsTheSamePersonAndWhy() throws Exception {
        Document page = SERVER.page("/id/person/do-van-uyen");
        assertThat(page.select("h2").eachText()).contains("Cũng là người này");
        assertThat(page.select("li").eachText()).contains("Đỗ Uyên · người quản lý dữ liệu xác định: Tên gọi tắt.");
        assertThat(page.select("dl.properties").text()).doesNotContain("sameAs");
    }

    @Test
    void anArticlesPageShowsItsPassagesAndFactNodes() throws Exception {
        Document page = SERVER.page("/id/article/lam-viec.txt?lang=en");
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.getElementById("char=46,141")).isNotNull();
        assertThat(page.getElementById("tenure-1")).isNotNull();
        assertThat(page.text()).contains("What this article tells", "Tenure");
    }

    @Test
    void aFactTellsWhatItComesFromAsAPageAndAsJson() throws Exception {
        String fact = encode("https://w3id.org/lientin/id/article/ung-ho.txt#support-1");
        Document page = Jsoup.parse(
                SERVER.get("/explain?lang=en&fact=" + fact, "text/html").body());
        assertThat(page.select("blockquote mark").text()).isEqualTo("ủng hộ");
        assertThat(page.select("li").eachText())
                .anyMatch(step -> step.contains("tỉnh Hậu Giang → Hau Giang · the article names no other place"));
        HttpResponse<String> json = SERVER.get("/explain?fact=" + fact, "application/json");
        assertThat(header(json, "Content-Type")).startsWith("application/json");
        assertThat(json.body()).contains("\"text\": \"ủng hộ\"");
        assertThat(SERVER.get("/explain?fact=nothing", "text/html").statusCode())
                .isEqualTo(404);
        Document place = Jsoup.parse(SERVER.get("/id/place/vn-93", "text/html").body());
        assertThat(place.select("a[href=/explain?fact=" + fact + "]")).isNotEmpty();
    }

    @Test
    void nothingFromTheDataBecomesMarkup() throws Exception {
        Document page = SERVER.page("/id/article/lam-viec.txt");
        assertThat(page.select("main b")).isEmpty();
        assertThat(page.text()).contains("<b>& các tỉnh</b>");
        Document search = SERVER.page("/search?q=" + encode("<script>alert(1)</script>\""));
        assertThat(search.select("main script")).isEmpty();
        assertThat(SERVER.page("/query/offices-of-person?person=" + encode("\"><script>"))
                        .select("main script"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pham duc hoa", "PHẠM ĐỨC HOÀ", "duc hoa"})
    void searchFindsNamesWithoutToneMarks(String text) throws Exception {
        assertThat(SERVER.page("/search?q=" + encode(text)).select("main li a").eachText())
                .contains("Phạm Đức Hòa");
    }

    @Test
    void everyQuestionOfTheStartPageHasRows() throws Exception {
        Document start = SERVER.page("/");
        assertThat(start.select("form.ask")).hasSizeGreaterThanOrEqualTo(16);
        assertThat(start.select(".counts div").eachText())
                .contains(
                        "bài báo " + SmallServer.count("Article"),
                        "người " + SmallServer.count("Person"),
                        "việc ủng hộ " + SmallServer.count("SupportAction"),
                        "cuộc họp " + SmallServer.count("Meeting"));
        for (Element form : start.select("form.ask")) {
            StringBuilder path = new StringBuilder(form.attr("action") + "?");
            form.select("input").forEach(input -> path.append(encode(input.attr("name")))
                    .append('=')
                    .append(encode(input.attr("value")))
                    .append('&'));
            Document answer = SERVER.page(path.toString());
            assertThat(answer.select("tbody tr, pre")).as("%s", path).isNotEmpty();
        }
    }

    @Test
    void everyColumnOfTheNamedQueriesHasAHeading() {
        Words words = new Words("vi");
        assertThat(NamedQueries.load().all().stream()
                        .map(NamedQuery::parse)
                        .filter(Query::isSelectType)
                        .flatMap(query -> query.getResultVars().stream()))
                .filteredOn(column -> !column.endsWith("Label") && !column.equals("passage"))
                .isNotEmpty()
                .allSatisfy(column ->
                        assertThat(words.find("column." + column)).as(column).isPresent());
    }

    @Test
    void linksOfEachKindOfPageLeadSomewhere() throws Exception {
        for (String path : List.of(
                "/",
                "/ontology",
                "/id/person/pham-duc-hoa",
                "/id/place/vn-93?lang=en",
                "/id/meeting/lam-viec-1",
                "/id/role/bi-thu-tinh-uy-hau-giang",
                "/id/organization/tinh-uy-hau-giang",
                "/id/article/ung-ho.txt")) {
            for (Element link : SERVER.page(path).select("a[href^=/], link[href^=/], img[src^=/]")) {
                String target = link.hasAttr("src") ? link.attr("src") : link.attr("href");
                assertThat(SERVER.get(target.replaceFirst("#.*$", ""), "*/*").statusCode())
                        .as("%s on %s", target, path)
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void theLanguageFollowsTheBrowserUnlessTheAddressSaysOtherwise() throws Exception {
        String english = SERVER.send(SERVER.request("/").header("Accept-Language", "en-GB,en;q=0.8,vi;q=0.5"))
                .body();
        assertThat(Jsoup.parse(english).select("html").attr("lang")).isEqualTo("en");
        assertThat(SERVER.page("/").select("html").attr("lang")).isEqualTo("vi");
        assertThat(SERVER.page("/?lang=en").select("a[href='/ontology?lang=en']"))
                .isNotEmpty();
    }
}
