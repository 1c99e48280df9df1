package vn.lientin.query;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * What a named query must or may be given.
 *
 * @param name of the parameter and of the variable that it fills
 * @param fallback the value where none is given; empty where one must be
 * @param example a SELECT query whose first {@code ?value} gives rows; empty where the fallback does
 */
public record Parameter(String name, Type type, Optional<String> fallback, Bilingual label, Optional<String> example) {

    private static final Pattern NOT_IN_IRI = Pattern.compile("[\\x00-\\x20<>\"{}|^`\\\\]");
    private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");

    /** What a value must look like. */
    public enum Type {
        TEXT,
        IRI,
        INTEGER,
        DATE
    }

    public boolean required() {
        return fallback.isEmpty();
    }

    /** The RDF term for a value that somebody typed. */
    Node term(String value) {
        return switch (type) {
            case TEXT -> NodeFactory.createLiteralString(value);
            case IRI -> iri(value);
            case INTEGER -> typed(value.strip(), XSDDatatype.XSDinteger, "a whole number");
            case DATE -> typed(value.strip(), XSDDatatype.XSDdate, "a date such as 2021-08-31");
        };
    }

    private Node iri(String value) {
        String iri = value.startsWith("<") && value.endsWith(">") ? value.substring(1, value.length() - 1) : value;
        if (NOT_IN_IRI.matcher(iri).find() || !ABSOLUTE.matcher(iri).matches()) {
            throw new QueryProblem(name + ": not an IRI: " + value);
        }
        return NodeFactory.createURI(iri);
    }

    private Node typed(String value, XSDDatatype datatype, String wanted) {
        if (!datatype.isValid(value)) {
            throw new QueryProblem(name + ": not " + wanted + ": " + value);
        }
        return NodeFactory.createLiteralDT(value, datatype);
    }

    static Type type(String word) {
        return Type.valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** A parameter that no header declares, its type taken from how the value looks: {@code <…>} is an IRI. */
    static Parameter undeclared(String name, String value) {
        Type type = value.startsWith("<") && value.endsWith(">")
                ? Type.IRI
                : XSDDatatype.XSDinteger.isValid(value)
                        ? Type.INTEGER
                        : XSDDatatype.XSDdate.isValid(value) ? Type.DATE : Type.TEXT;
        return new Parameter(name, type, Optional.empty(), new Bilingual(name, name), Optional.empty());
    }
}
