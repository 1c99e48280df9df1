package vn.lientin.graph;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import vn.lientin.fact.Day;

/** Literals as the contract wants them. */
final class Literals {
    private Literals() {}

    static Node string(String text) {
        return NodeFactory.createLiteralString(text);
    }

    static Node vietnamese(String text) {
        return NodeFactory.createLiteralLang(text, "vi");
    }

    static Node english(String text) {
        return NodeFactory.createLiteralLang(text, "en");
    }

    static Node date(LocalDate date) {
        return NodeFactory.createLiteralDT(date.toString(), XSDDatatype.XSDdate);
    }

    /** An {@code xsd:date}, or an {@code xsd:gMonthDay} where the year is unknown. */
    static Node day(Day day) {
        return day.date()
                .map(Literals::date)
                .orElseGet(() -> NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDgMonthDay));
    }

    /** Without an exponent or trailing zeros, so that equal amounts are one term. */
    static Node decimal(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return NodeFactory.createLiteralDT(plain.toPlainString(), XSDDatatype.XSDdecimal);
    }

    static Node offset(int codePoint) {
        return NodeFactory.createLiteralDT(Integer.toString(codePoint), XSDDatatype.XSDnonNegativeInteger);
    }
}
