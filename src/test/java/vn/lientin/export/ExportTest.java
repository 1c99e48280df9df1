package vn.lientin.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import vn.lientin.query.SmallBase;

/** Exports of the small base, read again by the parsers of their formats. */
class ExportTest {
    private static final DatasetGraph BASE = SmallBase.load();

    @ParameterizedTest
    @CsvSource({"TRIG, TriG", "NQUADS, N-Quads", "JSONLD, JSON-LD"})
    void formatsWithGraphsGiveAllQuadsBack(ExportFormat format, String lang) throws IOException {
        DatasetGraph read = DatasetGraphFactory.create();
        parse(format, lang).parse(read);
        assertThat(Txn.calculateRead(BASE, () -> IsoMatcher.isomorphic(copy(), read)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"TURTLE, Turtle", "RDFXML, RDF/XML"})
    void formatsWithoutGraphsGiveTheUnionBack(ExportFormat format, String lang) throws IOException {
        Graph read = GraphFactory.createDefaultGraph();
        parse(format, lang).parse(read);
        assertThat(Txn.calculateRead(BASE, () -> IsoMatcher.isomorphic(union(), read)))
                .isTrue();
    }

    @Test
    void graphMlTellsWhoIsTiedToWhomAndBySayingWhat() throws Exception {
        Document document = xml(ExportFormat.GRAPHML);
        assertThat(values(document, "node", "id"))
                .doesNotHaveDuplicates()
                .contains("https://w3id.org/lientin/id/person/pham-duc-hoa", "https://w3id.org/lientin/id/place/vn-93")
                .hasSameElementsAs(ends(document));
        Element support = edge(document, "10 máy thở");
        assertThat(support.getTextContent())
                .contains("supported", "5000000000", "VND", "2021-09-09", "Thành phố Hà Nội ủng hộ tỉnh Hậu Giang");
        assertThat(edge(document, "Giám đốc\nheldRole").getTextContent()).contains("nguyên Giám đốc Sở Y tế Hà Nội");
        assertThat(edge(document, "thuộc đơn vị").getTextContent()).contains("locatedIn");
        assertThat(edge(document, "nơi").getTextContent()).contains("place", "2021-08-31");
    }

    @Test
    void gexfHasTheSameNetwork() throws Exception {
        Document graphMl = xml(ExportFormat.GRAPHML);
        Document gexf = xml(ExportFormat.GEXF);
        for (String element : new String[] {"node", "edge"}) {
            assertThat(gexf.getElementsByTagName(element).getLength())
                    .isEqualTo(graphMl.getElementsByTagName(element).getLength());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            names = {"GRAPHML", "GEXF"})
    void networksAreTheSameEveryTime(ExportFormat format) throws IOException {
        assertThat(bytes(format)).isEqualTo(bytes(format));
    }

    @Test
    void whatSeveralArticlesOfAStoryTellIsOneEdge() throws IOException {
        assertThat(new String(bytes(ExportFormat.GRAPHML), StandardCharsets.UTF_8))
                .contains("meeting/ung-ho-1", "5000000000")
                .doesNotContain("meeting/dang-lai-1", "10000000000", "4000000000");
    }

    @Test
    void charactersThatXmlLacksAreLeftOut() {
        assertThat(XmlOut.clean("a\u0000\u0008b\uD800c\uFFFEđ\uD83D\uDE00\n")).isEqualTo("abcđ\uD83D\uDE00\n");
    }

    @Test
    void formatsAreNamedOrToldByTheFile() {
        assertThat(ExportFormat.ofFile("out/base.nq.gz")).contains(ExportFormat.NQUADS);
        assertThat(ExportFormat.ofFile("base.TTL")).contains(ExportFormat.TURTLE);
        assertThat(ExportFormat.ofFile("base.doc")).isEmpty();
        assertThat(ExportFormat.named("GraphML")).contains(ExportFormat.GRAPHML);
    }

    @Test
    void aFileIsCompressedByItsName(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("base.gexf.gz");
        Export.toFile(BASE, ExportFormat.GEXF, file);
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            assertThat(in.readAllBytes()).isEqualTo(bytes(ExportFormat.GEXF));
        }
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void aFullDiskIsToldAsSuchWhateverTheFormat(ExportFormat format) {
        assertThatThrownBy(() -> Export.write(BASE, format, failing()))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("disk full");
        assertThatThrownBy(() -> Export.compressed(BASE, format, failing()))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("disk full");
    }

    @Test
    void aFailingExportLeavesNothingAndKeepsTheOldFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("base.ttl");
        Files.writeString(file, "old");
        DatasetGraph broken = new DatasetGraphWrapper(BASE) {
            @Override
            public Graph getUnionGraph() {
                throw new IllegalStateException("broken");
            }
        };
        assertThatThrownBy(() -> Export.toFile(broken, ExportFormat.TURTLE, file))
                .isInstanceOf(IllegalStateException.class);
        assertThat(Files.readString(file)).isEqualTo("old");
        assertThatThrownBy(() -> Export.toFile(BASE, ExportFormat.TURTLE, folder.resolve("none/base.ttl")))
                .isInstanceOf(IOException.class);
        assertThat(folder.toFile().list()).containsExactly("base.ttl");
        Export.toFile(BASE, ExportFormat.TURTLE, file);
        assertThat(Files.readString(file)).contains("Phạm Đức Hòa");
        assertThat(folder.toFile().list()).containsExactly("base.ttl");
    }

    @Test
    void aLinkStaysAndAPipeIsWrittenTo(@TempDir Path folder) throws Exception {
        Path file = Files.createFile(folder.resolve("base.nq"));
        Path link = Files.createSymbolicLink(folder.resolve("latest.nq"), file);
        Export.toFile(BASE, ExportFormat.NQUADS, link);
        assertThat(link).isSymbolicLink();
        assertThat(file).hasBinaryContent(bytes(ExportFormat.NQUADS));

        Path pipe = folder.resolve("pipe.nq");
        Path mkfifo = Path.of("/usr/bin/mkfifo");
        assumeTrue(Files.isExecutable(mkfifo));
        new ProcessBuilder(mkfifo.toString(), pipe.toString()).start().waitFor();
        CompletableFuture<byte[]> read = CompletableFuture.supplyAsync(() -> {
            try {
                return Files.readAllBytes(pipe);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        Export.toFile(BASE, ExportFormat.NQUADS, pipe);
        assertThat(read.get()).isEqualTo(bytes(ExportFormat.NQUADS));
        assertThat(Files.isRegularFile(pipe)).isFalse();
    }

    @Test
    void aFileMayBeReadByWhoeverMayReadOthers(@TempDir Path folder) throws IOException {
        Path other = Files.createFile(folder.resolve("other"));
        assumeTrue(Files.getFileStore(other).supportsFileAttributeView("posix"));
        Path file = folder.resolve("base.ttl");
        Export.toFile(BASE, ExportFormat.TURTLE, file);
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(other));
    }

    private static OutputStream failing() {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("disk full");
            }
        };
    }

    private static Graph union() {
        Graph union = GraphFactory.createDefaultGraph();
        BASE.getUnionGraph().find().forEach(union::add);
        return union;
    }

    private static DatasetGraph copy() {
        DatasetGraph copy = DatasetGraphFactory.create();
        BASE.find().forEachRemaining(copy::add);
        return copy;
    }

    private static RDFParser parse(ExportFormat format, String lang) throws IOException {
        Lang syntax = RDFLanguages.nameToLang(lang);
        return RDFParser.source(new ByteArrayInputStream(bytes(format)))
                .lang(syntax)
                .build();
    }

    private static byte[] bytes(ExportFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Export.write(BASE, format, out);
        return out.toByteArray();
    }

    private static Document xml(ExportFormat format) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes(format)));
    }

    private static List<String> ends(Document document) {
        return Stream.of("source", "target")
                .flatMap(end -> values(document, "edge", end).stream())
                .toList();
    }

    private static List<String> values(Document document, String element, String attribute) {
        NodeList elements = document.getElementsByTagName(element);
        return IntStream.range(0, elements.getLength())
                .mapToObj(i -> ((Element) elements.item(i)).getAttribute(attribute))
                .toList();
    }

    private static Element edge(Document document, String label) {
        for (int i = 0; i < document.getElementsByTagName("edge").getLength(); i++) {
            Element edge = (Element) document.getElementsByTagName("edge").item(i);
            if (edge.getTextContent().strip().startsWith(label)) {
                return edge;
            }
        }
        throw new AssertionError("no edge " + label);
    }
}
