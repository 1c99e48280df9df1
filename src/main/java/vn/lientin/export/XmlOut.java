package vn.lientin.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML piece by piece; leaves out characters that XML 1.0 does not know. */
final class XmlOut {
    private final XMLStreamWriter xml;

    private XmlOut(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** What writes a document. */
    interface Content {
        void write(XmlOut out) throws XMLStreamException;
    }

    static void document(OutputStream stream, Content content) throws IOException {
        try {
            XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory()
                    .createXMLStreamWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
            writer.writeStartDocument("UTF-8", "1.0");
            writer.writeCharacters("\n");
            content.write(new XmlOut(writer));
            writer.writeEndDocument();
            writer.writeCharacters("\n");
            writer.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Opens an element; attributes are name, value, name, value. */
    XmlOut open(String name, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        attributes(attributes);
        return this;
    }

    /** An element without content, on a line of its own. */
    XmlOut empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        attributes(attributes);
        return line();
    }

    XmlOut text(String text) throws XMLStreamException {
        xml.writeCharacters(clean(text));
        return this;
    }

    XmlOut close() throws XMLStreamException {
        xml.writeEndElement();
        return line();
    }

    XmlOut line() throws XMLStreamException {
        xml.writeCharacters("\n");
        return this;
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], clean(attributes[i + 1]));
        }
    }

    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c == '\t'
                        || c == '\n'
                        || c == '\r'
                        || (c >= 0x20 && c <= 0xD7FF)
                        || (c >= 0xE000 && c <= 0xFFFD)
                        || c >= 0x10000)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }
}
