package vn.lientin.serve;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where the IRIs of the data and the ontology are found on this server.
 *
 * @param base what the IRIs of the data begin with
 */
record LocalIris(String base) {
    static final String ONTOLOGY = "https://w3id.org/lientin/ontology";
    static final String TERMS = ONTOLOGY + "#";

    private static final String DATA_PATH = "/id/";
    private static final String ONTOLOGY_PATH = "/ontology";

    /** The path that answers for an IRI, fragment included; empty where the IRI is somebody else's. */
    Optional<String> path(String iri) {
        if (iri.startsWith(base)) {
            return Optional.of(DATA_PATH + iri.substring(base.length()));
        }
        if (iri.equals(ONTOLOGY) || iri.startsWith(TERMS) || iri.startsWith(ONTOLOGY + "/")) {
            return Optional.of(ONTOLOGY_PATH + iri.substring(ONTOLOGY.length()));
        }
        return Optional.empty();
    }

    /** The path with parameters before its fragment. */
    static String withQuery(String path, String query) {
        int hash = path.indexOf('#');
        String page = hash < 0 ? path : path.substring(0, hash);
        String separator = page.contains("?") ? "&" : "?";
        return page + separator + query + (hash < 0 ? "" : path.substring(hash));
    }

    /** The IRIs that a path of {@code /id/} may stand for: as it was sent, and with its letters decoded. */
    List<String> iris(String path) {
        String rest = path.substring(DATA_PATH.length());
        Set<String> iris = new LinkedHashSet<>(List.of(base + rest));
        try {
            iris.add(base + URLDecoder.decode(rest.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            // Not percent-encoding: the path stands for itself.
        }
        return List.copyOf(iris);
    }

    static boolean isData(String path) {
        return path.startsWith(DATA_PATH) && path.length() > DATA_PATH.length();
    }

    /** Whether it is the path of the ontology, or of a version of it. */
    static boolean isOntology(String path) {
        return path.equals(ONTOLOGY_PATH) || path.startsWith(ONTOLOGY_PATH + "/");
    }

    /** The IRI that a path of the ontology stands for. */
    static String ontology(String path) {
        return ONTOLOGY + path.substring(ONTOLOGY_PATH.length());
    }

    static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
