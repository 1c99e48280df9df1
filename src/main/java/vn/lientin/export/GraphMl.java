package vn.lientin.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import vn.lientin.export.Network.Edge;
import vn.lientin.export.Network.Vertex;

/** Writes a network as GraphML. */
final class GraphMl {
    private GraphMl() {}

    static void write(Network network, OutputStream stream) throws IOException {
        XmlOut.document(stream, out -> {
            out.open("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns")
                    .line();
            keys(out);
            out.open("graph", "id", "lientin", "edgedefault", "directed").line();
            for (Vertex vertex : network.vertices()) {
                vertex(out, vertex);
            }
            int number = 0;
            for (Edge edge : network.edges()) {
                edge(out, edge, number++);
            }
            out.close().close();
        });
    }

    private static void keys(XmlOut out) throws XMLStreamException {
        for (String name : new String[] {"label", "kind", "date"}) {
            key(out, "node", name, "string");
        }
        for (String name : new String[] {"label", "kind", "date", "currency", "sentence", "article"}) {
            key(out, "edge", name, "string");
        }
        key(out, "edge", "weight", "double");
        key(out, "edge", "amount", "double");
    }

    private static void key(XmlOut out, String of, String name, String type) throws XMLStreamException {
        out.empty("key", "id", of + "-" + name, "for", of, "attr.name", name, "attr.type", type);
    }

    private static void vertex(XmlOut out, Vertex vertex) throws XMLStreamException {
        out.open("node", "id", vertex.iri());
        data(out, "node-label", Optional.of(vertex.label()));
        data(out, "node-kind", Optional.of(vertex.kind()));
        data(out, "node-date", vertex.date());
        out.close();
    }

    private static void edge(XmlOut out, Edge edge, int number) throws XMLStreamException {
        out.open("edge", "id", "e" + number, "source", edge.source(), "target", edge.target());
        data(out, "edge-label", Optional.of(edge.label()));
        data(out, "edge-kind", Optional.of(edge.kind()));
        data(out, "edge-weight", Optional.of(String.valueOf(edge.weight())));
        data(out, "edge-date", edge.date());
        data(out, "edge-amount", edge.amount().map(BigDecimal::toPlainString));
        data(out, "edge-currency", edge.currency());
        data(out, "edge-sentence", edge.sentence());
        data(out, "edge-article", edge.article());
        out.close();
    }

    private static void data(XmlOut out, String key, Optional<String> value) throws XMLStreamException {
        if (value.isPresent() && !value.get().isEmpty()) {
            out.open("data", "key", key).text(value.get()).close();
        }
    }
}
