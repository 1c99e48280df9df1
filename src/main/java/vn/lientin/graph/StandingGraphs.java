package vn.lientin.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL2;

/** The graphs that come with the program rather than from articles: the ontology and the reference graph. */
public final class StandingGraphs {
    private static final String ONTOLOGY = "/ontology/lientin.ttl";

    /** Counts the changes to how these files become quads. */
    private static final String FORM = "2";

    /** What else is found out by, and does not come from articles: who is who, and which article is the story itself. */
    static final List<String> LOOKED_UP = Stream.concat(
                    NameFrequency.FILES.stream(), Stream.of(Memberships.FILE, Memberships.SHARED, Agencies.FILE))
            .toList();

    /** Gives the ontology's blank nodes the same labels every time. */
    private static final UUID BLANK_NODES = new UUID(0, 0);

    private final Iris iris;

    private final String rules;

    /**
     * Those of a base.
     *
     * @param rules which version of its rules the base is kept up by, beside those in files: a part of the {@link #version}
     */
    public StandingGraphs(Iris iris, String rules) {
        this.iris = iris;
        this.rules = rules;
    }

    /** All of both graphs, and the {@link #version}. */
    public Stream<Quad> quads() {
        Stream<Quad> ontology = ontology().stream().map(triple -> Quad.create(iris.ontologyGraph(), triple));
        return Stream.concat(Stream.concat(ontology, Reference.load(iris).quads()), Stream.of(version()));
    }

    /** Says in the reference graph what the base was made by beside the articles: changes whenever files or rules do. */
    public Quad version() {
        return Quad.create(
                iris.referenceGraph(), iris.referenceGraph(), OWL2.versionInfo.asNode(), Literals.string(digest()));
    }

    private static Graph ontology() {
        return RDFParser.fromString(Resources.text(ONTOLOGY), Lang.TTL)
                .labelToNode(LabelToNode.createScopeByDocumentHash(BLANK_NODES))
                .toGraph();
    }

    private String digest() {
        MessageDigest sha256 = DigestUtils.getSha256Digest();
        sha256.update(FORM.getBytes(UTF_8));
        sha256.update(rules.getBytes(UTF_8));
        sha256.update(Resources.bytes(ONTOLOGY));
        Stream.concat(Reference.FILES.stream(), LOOKED_UP.stream())
                .forEach(file -> sha256.update(Resources.bytes(file)));
        return HexFormat.of().formatHex(sha256.digest());
    }
}
