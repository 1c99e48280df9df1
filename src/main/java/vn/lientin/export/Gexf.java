package vn.lientin.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import vn.lientin.export.Network.Edge;
import vn.lientin.export.Network.Vertex;

/** Writes a network as GEXF 1.2, the newest that networkx reads. */
final class Gexf {
    private static final List<String> OF_NODES = List.of("kind", "date");
    private static final List<String> OF_EDGES = List.of("kind", "date", "amount", "currency", "sentence", "article");

    private Gexf() {}

    static void write(Network network, OutputStream stream) throws IOException {
        XmlOut.document(stream, out -> {
            out.open("gexf", "xmlns", "http://www.gexf.net/1.2draft", "version", "1.2")
                    .line();
            out.open("graph", "defaultedgetype", "directed", "mode", "static").line();
            attributes(out, "node", OF_NODES);
            attributes(out, "edge", OF_EDGES);
            out.open("nodes").line();
            for (Vertex vertex : network.vertices()) {
                vertex(out, vertex);
            }
            out.close().open("edges").line();
            int number = 0;
            for (Edge edge : network.edges()) {
                edge(out, edge, number++);
            }
            out.close().close().close();
        });
    }

    private static void attributes(XmlOut out, String of, List<String> names) throws XMLStreamException {
        out.open("attributes", "class", of, "mode", "static").line();
        for (String name : names) {
            out.empty("attribute", "id", name, "title", name, "type", name.equals("amount") ? "double" : "string");
        }
        out.close();
    }

    private static void vertex(XmlOut out, Vertex vertex) throws XMLStreamException {
        out.open("node", "id", vertex.iri(), "label", vertex.label()).open("attvalues");
        value(out, "kind", Optional.of(vertex.kind()));
        value(out, "date", vertex.date());
        out.close().close();
    }

    private static void edge(XmlOut out, Edge edge, int number) throws XMLStreamException {
        out.open(
                        "edge",
                        "id",
                        "e" + number,
                        "source",
                        edge.source(),
                        "target",
                        edge.target(),
                        "label",
                        edge.label(),
                        "weight",
                        String.valueOf(edge.weight()))
                .open("attvalues");
        value(out, "kind", Optional.of(edge.kind()));
        value(out, "date", edge.date());
        value(out, "amount", edge.amount().map(BigDecimal::toPlainString));
        value(out, "currency", edge.currency());
        value(out, "sentence", edge.sentence());
        value(out, "article", edge.article());
        out.close().close();
    }

    private static void value(XmlOut out, String attribute, Optional<String> value) throws XMLStreamException {
        if (value.isPresent()) {
            out.empty("attvalue", "for", attribute, "value", value.get());
        }
    }
}
