package vn.lientin.serve;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;

/** In what form an IRI answers. */
enum Media {
    HTML("text/html", "html"),
    TURTLE("text/turtle", "ttl"),
    JSONLD("application/ld+json", "jsonld"),
    NTRIPLES("application/n-triples", "nt"),
    RDFXML("application/rdf+xml", "rdfxml");

    private static final AcceptList OFFERED =
            AcceptList.create(Arrays.stream(values()).map(Media::type).toArray(String[]::new));

    private final String type;
    private final String name;

    Media(String type, String name) {
        this.type = type;
        this.name = name;
    }

    String type() {
        return type;
    }

    /** What {@code ?format=} calls it. */
    String formatName() {
        return name;
    }

    static List<Media> forPrograms() {
        return List.of(TURTLE, JSONLD, NTRIPLES, RDFXML);
    }

    /** As {@code ?format=} says, else as {@code Accept} prefers, HTML where it leaves the choice; empty if none fits. */
    static Optional<Media> of(Visit visit) {
        Optional<String> format = visit.parameter("format");
        if (format.isPresent()) {
            return Arrays.stream(values())
                    .filter(media -> media.name.equalsIgnoreCase(format.get()) || media.type.equals(format.get()))
                    .findFirst();
        }
        if (visit.accept().isBlank()) {
            return Optional.of(HTML);
        }
        MediaType match = AcceptList.match(new AcceptList(visit.accept()), OFFERED);
        return Optional.ofNullable(match).flatMap(found -> Arrays.stream(values())
                .filter(media -> media.type.equals(found.getContentTypeStr()))
                .findFirst());
    }
}
