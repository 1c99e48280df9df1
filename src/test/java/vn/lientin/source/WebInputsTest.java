package vn.lientin.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.lientin.fetch.LoopbackServer.body;
import static vn.lientin.fetch.LoopbackServer.gzip;
import static vn.lientin.source.Readings.article;
import static vn.lientin.source.Readings.skipped;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lientin.fetch.FetchLimits;
import vn.lientin.fetch.Fetcher;
import vn.lientin.fetch.LoopbackServer;
import vn.lientin.fetch.Visits;
import vn.lientin.read.Reading;
import vn.lientin.read.Reading.Article;
import vn.lientin.read.Reading.Unchanged;
import vn.lientin.read.SourceFile;

/** Pages, feeds and sitemaps of a server on this computer, as inputs. */
@Timeout(60)
class WebInputsTest {
    private static final String TEXT = "Sáng 5/3, UBND tỉnh Bình Minh họp với các sở về việc giao đất cho dân.";
    private static final String PAGE =
            "<html><head>%s</head><body><h1>Giao đất cho dân</h1><p>" + TEXT + "</p><p>" + TEXT + "</p></body></html>";

    private final Path folder;
    private final LoopbackServer server = new LoopbackServer();

    WebInputsTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
    }

    @AfterEach
    void close() {
        server.close();
    }

    private static Web web(int mostPages, Visits visits) {
        FetchLimits limits =
                FetchLimits.upTo(1_000_000).withDelay(Duration.ZERO).withPrivate(true);
        return new Web(new Fetcher(limits, visits, () -> false), visits, mostPages);
    }

    private static List<Reading> readings(Web web, Object... inputs) {
        List<String> names = Stream.of(inputs).map(Object::toString).toList();
        return Readings.readings(Inputs.named(names).over(web));
    }

    private static List<Reading> readings(Object... inputs) {
        return readings(web(100, Visits.forgotten()), inputs);
    }

    private List<String> names(List<Reading> readings) {
        String host = server.address("").toString();
        return readings.stream()
                .map(reading -> article(reading).name().replace(host, ""))
                .toList();
    }

    private void pages(String... paths) {
        for (String path : paths) {
            server.page(path, String.format(PAGE, ""));
        }
    }

    private String rss(String... paths) {
        StringBuilder items = new StringBuilder();
        for (String path : paths) {
            items.append("<item><title>Tin</title><link>")
                    .append(server.address(path))
                    .append("</link></item>");
        }
        return "<?xml version='1.0' encoding='UTF-8'?><rss version='2.0'><channel><title>Báo Mẫu</title><link>"
                + server.address("/") + "</link><description/>" + items + "</channel></rss>";
    }

    private String sitemap(String... paths) {
        StringBuilder urls = new StringBuilder();
        for (String path : paths) {
            urls.append("<url><loc>").append(server.address(path)).append("</loc></url>");
        }
        return "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>" + urls + "</urlset>";
    }

    private String sitemapIndex(String... paths) {
        StringBuilder maps = new StringBuilder();
        for (String path : paths) {
            maps.append("<sitemap><loc>").append(server.address(path)).append("</loc></sitemap>");
        }
        return "<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>" + maps + "</sitemapindex>";
    }

    @Test
    void anArticleIsCalledByItsAddress() {
        pages("/tin/mot.html");
        List<Reading> readings = readings(server.address("/tin/mot.html"));
        assertThat(names(readings)).containsExactly("/tin/mot.html");
        assertThat(article(readings.get(0)).stated().title()).contains("Giao đất cho dân");
    }

    @Test
    void theCanonicalAddressNamesItOnItsOwnSite() {
        server.page("/amp/mot.html", String.format(PAGE, "<link rel='canonical' href='/mot.html'>"))
                .page("/hai.html", String.format(PAGE, "<link rel='canonical' href='https://baokhac.vn/hai.html'>"));
        assertThat(names(readings(server.address("/amp/mot.html"), server.address("/hai.html"))))
                .containsExactly("/mot.html", "/hai.html");
    }

    @Test
    void theHeaderSaysTheEncodingWhereTheBytesDoNot() {
        byte[] bytes = String.format(PAGE, "").getBytes(Charset.forName("GB18030"));
        server.on("/noi.html", body("text/html; charset=\"gb18030\"", bytes))
                .on("/khong-noi.html", body("text/html", bytes))
                .on(
                        "/noi-sai.html",
                        body(
                                "text/html; charset=iso-8859-1",
                                String.format(PAGE, "").getBytes(UTF_8)));
        List<Reading> readings = readings(
                server.address("/noi.html"), server.address("/khong-noi.html"), server.address("/noi-sai.html"));
        assertThat(article(readings.get(0)).text()).contains(TEXT);
        assertThat(skipped(readings.get(1))).contains("invalid-utf8");
        assertThat(article(readings.get(2)).text()).contains(TEXT);
    }

    @Test
    void readsPlainTextAndRefusesWhatIsNoPage() {
        server.on("/tin.txt", body("text/plain; charset=utf-8", TEXT))
                .on("/anh", body("image/jpeg", new byte[] {1, 2, 3}));
        List<Reading> readings =
                readings(server.address("/tin.txt"), server.address("/anh"), "http://ten:mat@baomau.vn/");
        assertThat(article(readings.get(0)).text()).isEqualTo(TEXT);
        assertThat(skipped(readings.get(1))).contains("content-type").contains("image/jpeg");
        assertThat(skipped(readings.get(2))).contains("bad-address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/rss+xml; charset=utf-8", "text/xml", "text/html"})
    void aFeedLeadsToItsArticlesWhateverItsServerCallsIt(String type) {
        pages("/1.html", "/2.html");
        server.on("/tin.rss", body(type, rss("/1.html", "/gone.html", "/2.html", "/1.html")));
        List<Reading> readings = readings(server.address("/tin.rss"));
        assertThat(skipped(readings.get(1)))
                .contains("gone.html, of " + server.address("/tin.rss"))
                .contains("http-status")
                .contains("404");
        assertThat(names(List.of(readings.get(0), readings.get(2)))).containsExactly("/1.html", "/2.html");
        assertThat(readings).hasSize(3);
    }

    @Test
    void readsAtomWithAddressesFromWhereItIs() {
        pages("/muc/1.html");
        server.on(
                "/muc/tin.atom",
                body(
                        "application/atom+xml",
                        "<feed xmlns='http://www.w3.org/2005/Atom'><title>Báo Mẫu</title><id>x</id><entry><id>urn:1</id>"
                                + "<title>Tin</title><link rel='enclosure' href='/anh.jpg'/>"
                                + "<link rel='alternate' href='1.html'/></entry></feed>"));
        assertThat(names(readings(server.address("/muc/tin.atom")))).containsExactly("/muc/1.html");
    }

    @Test
    void aSitemapLeadsToMoreOfThem() throws IOException {
        pages("/1.html", "/2.html", "/3.html");
        server.on(
                        "/sitemap.xml",
                        body("application/xml", sitemapIndex("/a.xml", "/gone.xml", "/b.xml.gz", "/sitemap.xml")))
                .on("/a.xml", body("application/xml", sitemap("/1.html", "/2.html")))
                .on(
                        "/b.xml.gz",
                        body("application/x-gzip", gzip(sitemap("/3.html").getBytes(UTF_8))));
        List<Reading> readings = readings(server.address("/sitemap.xml"));
        assertThat(names(List.of(readings.get(0), readings.get(1), readings.get(3))))
                .containsExactly("/1.html", "/2.html", "/3.html");
        assertThat(skipped(readings.get(2))).contains("gone.xml").contains("http-status");
        assertThat(skipped(readings.get(4))).contains("already-read");
    }

    @Test
    void takesNoMoreThanSoMany() {
        pages("/1.html", "/2.html", "/3.html", "/4.html");
        server.on("/tin.rss", body("text/xml", rss("/1.html", "/2.html", "/3.html", "/4.html")))
                .on("/sitemap.xml", body("text/xml", sitemapIndex("/a.xml", "/b.xml")))
                .on("/a.xml", body("text/xml", sitemap("/1.html", "/2.html", "/3.html")))
                .on("/b.xml", body("text/xml", sitemap("/4.html")));
        List<Reading> feed = readings(web(2, Visits.forgotten()), server.address("/tin.rss"));
        assertThat(names(feed.subList(0, 2))).containsExactly("/1.html", "/2.html");
        assertThat(skipped(feed.get(2)))
                .contains("too-many")
                .contains("leads to 4 addresses")
                .contains("--max-pages");
        assertThat(feed).hasSize(3);
        List<Reading> map = readings(web(3, Visits.forgotten()), server.address("/sitemap.xml"));
        assertThat(names(map.subList(0, 2))).containsExactly("/1.html", "/2.html");
        assertThat(skipped(map.get(2))).contains("too-many");
        assertThat(map).hasSize(3);
    }

    @Test
    void whatWasFetchedInARunIsNotFetchedAgain() {
        pages("/1.html");
        server.on("/tin.rss", body("text/xml", rss("/1.html")));
        List<Reading> readings = readings(server.address("/1.html"), server.address("/tin.rss"));
        assertThat(skipped(readings.get(1))).contains("already-read");
        assertThat(server.paths()).containsOnlyOnce("/1.html");
    }

    @Test
    void anArticleThatHasNotChangedIsNotSentAgain() throws IOException {
        server.page("/1.html", String.format(PAGE, ""), "\"v1\"");
        Path file = folder.resolve("fetched");
        URI address = server.address("/1.html");
        SourceFile first = article(readings(web(9, Visits.in(file, (article, digest) -> false)), address)
                .get(0));
        Visits stored =
                Visits.in(file, (article, digest) -> article.equals(first.name()) && digest.equals(first.digest()));
        assertThat(readings(web(9, stored), address))
                .containsExactly(new Unchanged(address.toString(), first.digest()));
        Visits removed = Visits.in(file, (article, digest) -> false);
        assertThat(article(readings(web(9, removed), address).get(0)).digest()).isEqualTo(first.digest());
        Files.writeString(file, Files.readString(file) + "{\"address\": \"http://127");
        Visits cutOff = Visits.in(file, (article, digest) -> true);
        assertThat(readings(web(9, cutOff), address).get(0)).isInstanceOf(Unchanged.class);
        Files.writeString(file, Files.readString(file).replaceAll("\"by\":\"[^\"]+\"", "\"by\":\"0.0.1\""));
        Visits ofAnotherVersion = Visits.in(file, (article, digest) -> true);
        assertThat(readings(web(9, ofAnotherVersion), address).get(0)).isInstanceOf(Article.class);
    }

    @Test
    void aFeedThatIsGivenAsAFileLeadsToItsArticlesToo() throws IOException {
        pages("/1.html");
        Path feed = Files.writeString(folder.resolve("tin.rss"), rss("/1.html"));
        assertThat(names(readings(feed))).containsExactly("/1.html");
    }

    @Test
    void forAFeedInAFolderNothingIsFetched() throws IOException {
        pages("/1.html");
        String told = "<item><title>Giao đất</title><pubDate>Thu, 04 Mar 2021 18:00:00 GMT</pubDate><link>"
                + server.address("/2.html")
                + "</link><content:encoded xmlns:content='http://purl.org/rss/1.0/modules/content/'><![CDATA[<p>"
                + (TEXT + " ").repeat(5) + "</p>]]></content:encoded></item></channel>";
        Files.writeString(folder.resolve("tin.xml"), rss("/1.html").replace("</channel>", told));
        List<Reading> readings = readings(folder);
        assertThat(names(readings.subList(0, 1))).containsExactly("/2.html");
        assertThat(article(readings.get(0)).stated().published()).contains(LocalDate.of(2021, 3, 5));
        assertThat(skipped(readings.get(1))).contains("not-fetched").contains("leads to 1 addresses");
        assertThat(readings).hasSize(2);
        assertThat(server.paths()).isEmpty();
    }

    @Test
    void xmlThatIsNeitherIsNamed() throws IOException {
        Files.writeString(folder.resolve("a.xml"), "<html><p>" + TEXT + "</p></html>");
        Files.writeString(folder.resolve("b.xml"), "<rss><channel>");
        Files.writeString(folder.resolve("c.xml"), "không phải XML");
        Files.writeString(folder.resolve("d.xml"), "<urlset><url><loc>http://a/</loc></url>");
        assertThat(readings(folder)).hasSize(4).allSatisfy(reading -> assertThat(skipped(reading))
                .contains("malformed"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>",
                "<!DOCTYPE rss SYSTEM 'SERVER/x.dtd'>",
                "<!DOCTYPE rss [<!ENTITY % x SYSTEM 'SERVER/x.dtd'> %x;]>",
                "<!DOCTYPE rss [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY x '&b;&b;&b;&b;&b;'>]>"
            })
    void documentTypesAndTheirEntitiesAreRefused(String type) throws IOException {
        String dtd = type.replace("SERVER", server.address("").toString());
        String entity = type.contains("ENTITY x") ? "&x;" : "";
        for (String list : List.of(rss("/1.html" + entity), sitemap("/1.html" + entity))) {
            int at = list.contains("?>") ? list.indexOf("?>") + 2 : 0;
            String xml = list.substring(0, at) + dtd + list.substring(at);
            Path file = Files.writeString(folder.resolve("tin.xml"), xml);
            assertThat(skipped(readings(file).get(0))).contains("malformed").contains("document type");
            server.on("/tin.xml", body("text/xml", xml));
            assertThat(skipped(readings(server.address("/tin.xml")).get(0))).contains("malformed");
        }
        assertThat(server.paths()).doesNotContain("/x.dtd", "/1.html");
    }
}
