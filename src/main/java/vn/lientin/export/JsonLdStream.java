package vn.lientin.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * Writes a dataset as expanded JSON-LD 1.1 without holding it: one object a subject, one a line.
 *
 * <p>Jena's own writer builds the whole document in memory. A subject whose quads do not come together gets several objects,
 * which mean the same.
 */
final class JsonLdStream {
    private final Writer out;
    private Optional<Node> graph = Optional.empty();
    private Optional<Node> subject = Optional.empty();
    private JsonObject object = new JsonObject();
    private boolean first = true;

    private JsonLdStream(Writer out) {
        this.out = out;
    }

    static void write(DatasetGraph dataset, OutputStream stream) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        JsonLdStream jsonLd = new JsonLdStream(writer);
        writer.write("[\n");
        Iterator<Quad> quads = dataset.find(Quad.ANY);
        while (quads.hasNext()) {
            jsonLd.quad(quads.next());
        }
        jsonLd.endGraph();
        writer.write("\n]\n");
        writer.flush();
    }

    private void quad(Quad quad) throws IOException {
        if (!graph.equals(Optional.of(quad.getGraph()))) {
            endGraph();
            out.write(first ? "" : ",\n");
            JsonObject name = new JsonObject();
            name.put("@id", id(quad.getGraph()));
            String opened = name.toString().strip();
            out.write(opened.substring(0, opened.length() - 1).strip() + ", \"@graph\": [\n");
            graph = Optional.of(quad.getGraph());
            first = true;
        }
        if (!subject.equals(Optional.of(quad.getSubject()))) {
            endSubject();
            object = new JsonObject();
            object.put("@id", id(quad.getSubject()));
            subject = Optional.of(quad.getSubject());
        }
        add(quad.getPredicate(), quad.getObject());
    }

    private void add(Node property, Node value) {
        if (property.equals(RDF.type.asNode()) && !value.isLiteral()) {
            array("@type").add(id(value));
        } else {
            array(property.getURI()).add(value(value));
        }
    }

    private JsonArray array(String key) {
        if (!object.hasKey(key)) {
            object.put(key, new JsonArray());
        }
        return object.get(key).getAsArray();
    }

    private static JsonObject value(Node node) {
        JsonObject value = new JsonObject();
        if (!node.isLiteral()) {
            value.put("@id", id(node));
            return value;
        }
        value.put("@value", node.getLiteralLexicalForm());
        if (!node.getLiteralLanguage().isEmpty()) {
            value.put("@language", node.getLiteralLanguage());
        } else if (!node.getLiteralDatatypeURI().endsWith("XMLSchema#string")) {
            value.put("@type", node.getLiteralDatatypeURI());
        }
        return value;
    }

    private static String id(Node node) {
        return node.isBlank() ? "_:b" + Integer.toHexString(node.hashCode()) : node.getURI();
    }

    private void endSubject() throws IOException {
        if (subject.isPresent()) {
            out.write(first ? "" : ",\n");
            out.write(object.toString().replaceAll("\\s*\\R\\s*", " ").strip());
            first = false;
            subject = Optional.empty();
        }
    }

    private void endGraph() throws IOException {
        endSubject();
        if (graph.isPresent()) {
            out.write("\n]}");
            first = false;
            graph = Optional.empty();
        }
    }
}
