package vn.lientin.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What an XML document is, told by its outermost element. */
enum XmlRoot {
    FEED,
    SITEMAP,
    OTHER;

    /**
     * Reads no further than that element.
     *
     * @throws IOException for what is no XML, and for a document type: no feed needs one, and entities can be bombs or reach for
     *     files
     */
    static XmlRoot of(InputStream in) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new MalformedException("it declares a document type, which feeds and sitemaps have none of");
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    return named(reader.getLocalName());
                }
            }
            return OTHER;
        } catch (XMLStreamException e) {
            throw new MalformedException(
                    "not XML: " + String.valueOf(e.getMessage()).replaceAll("\\s+", " "));
        }
    }

    private static XmlRoot named(String element) {
        return switch (element.toLowerCase(Locale.ROOT)) {
            case "rss", "feed", "rdf" -> FEED;
            case "urlset", "sitemapindex" -> SITEMAP;
            default -> OTHER;
        };
    }
}
