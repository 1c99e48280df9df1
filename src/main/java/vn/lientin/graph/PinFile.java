package vn.lientin.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import vn.lientin.fact.Entity.Person;

/**
 * Reads a curator's file: on each line {@code same} or {@code different}, two persons, and a note if there is one, with
 * TABs between.
 *
 * <p>A person is an IRI, or a name with the home in brackets, as the page of the person shows it: "Nguyễn Văn An (Hậu
 * Giang)". A name without a home is the node of a rare name of which no more is known. Lines that begin with {@code #} are
 * comments.
 */
public final class PinFile {
    private static final Pattern WITH_HOME = Pattern.compile("(.+?) *\\(([^()]+)\\)");

    private final Iris iris;
    private final Lands lands = Lands.load();

    private PinFile(Iris iris) {
        this.iris = iris;
    }

    /**
     * The pins of a file.
     *
     * @throws IllegalArgumentException if a line is not of this form, or contradicts the lines before it
     * @throws IOException if the file cannot be read
     */
    public static List<Pin> read(Path file, Iris iris) throws IOException {
        PinFile reader = new PinFile(iris);
        List<Pin> pins = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file, UTF_8)) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                try {
                    pins.add(reader.pin(line));
                    refuseContradiction(pins);
                } catch (IllegalArgumentException e) {
                    throw new IllegalArgumentException("line " + number + ": " + e.getMessage(), e);
                }
            }
        }
        return pins;
    }

    private Pin pin(String line) {
        List<String> cells = List.of(line.split("\t", -1));
        if (cells.size() < 3 || !List.of("same", "different").contains(cells.get(0))) {
            throw new IllegalArgumentException("not “same” or “different” and two persons, with TABs between");
        }
        Node one = person(cells.get(1).strip());
        Node other = person(cells.get(2).strip());
        if (one.equals(other)) {
            throw new IllegalArgumentException("both persons are " + one.getURI());
        }
        return new Pin(
                cells.get(0).equals("same"),
                one,
                other,
                cells.size() > 3 ? cells.get(3).strip() : "");
    }

    private Node person(String text) {
        if (text.startsWith("http://") || text.startsWith("https://")) {
            Node node = NodeFactory.createURI(text);
            if (!iris.isPerson(node)) {
                throw new IllegalArgumentException("not a person of this knowledge base: " + text);
            }
            return node;
        }
        Matcher named = WITH_HOME.matcher(text);
        if (!named.matches()) {
            return iris.person(new Person(text));
        }
        return lands.named(named.group(2))
                .map(home -> iris.person(new Person(named.group(1)), home))
                .orElseThrow(() -> new IllegalArgumentException(
                        "no province or country is called " + named.group(2) + "; give the IRI"));
    }

    /** The last pin must not say the contrary of those before it. */
    private static void refuseContradiction(List<Pin> pins) {
        Map<Node, Node> groups = new HashMap<>();
        for (Pin pin : pins) {
            if (pin.same()) {
                Node one = groups.getOrDefault(pin.one(), pin.one());
                Node other = groups.getOrDefault(pin.other(), pin.other());
                groups.put(pin.one(), one);
                groups.put(pin.other(), other);
                groups.replaceAll((node, group) -> group.equals(other) ? one : group);
            }
        }
        for (Pin pin : pins) {
            Node one = groups.getOrDefault(pin.one(), pin.one());
            if (!pin.same() && one.equals(groups.getOrDefault(pin.other(), pin.other()))) {
                throw new IllegalArgumentException(
                        "says that persons are different whom lines here say to be the same");
            }
        }
    }
}
