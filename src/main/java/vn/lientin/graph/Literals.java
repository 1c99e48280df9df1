package vn.lientin.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import vn.lientin.fact.Day;

/** Literals as the contract wants them. */
public final class Literals {
    private Literals() {}

    public static Node string(String text) {
        return NodeFactory.createLiteralString(text);
    }

    public static Node vietnamese(String text) {
        return NodeFactory.createLiteralLang(text, "vi");
    }

    static Node english(String text) {
        return NodeFactory.createLiteralLang(text, "en");
    }

    public static Node integer(int number) {
        return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
    }

    /** To the second: what is finer tells nobody anything. */
    public static Node instant(Instant instant) {
        return NodeFactory.createLiteralDT(
                instant.truncatedTo(ChronoUnit.SECONDS).toString(), XSDDatatype.XSDdateTime);
    }

    static Node date(LocalDate date) {
        return NodeFactory.createLiteralDT(date.toString(), XSDDatatype.XSDdate);
    }

    static Node time(Instant time) {
        return NodeFactory.createLiteralDT(time.toString(), XSDDatatype.XSDdateTime);
    }

    /** An {@code xsd:date}, or an {@code xsd:gMonthDay} where the year is unknown. */
    static Node day(Day day) {
        return day.date()
                .map(Literals::date)
                .orElseGet(() -> NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDgMonthDay));
    }

    /**
     * In the canonical form of XSD 1.0, "223.0": TDB2 keeps numbers by value and gives them back in this form, so any
     * other would look changed when an article is read again.
     */
    static Node decimal(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        BigDecimal canonical = stripped.scale() < 1 ? stripped.setScale(1) : stripped;
        return NodeFactory.createLiteralDT(canonical.toPlainString(), XSDDatatype.XSDdecimal);
    }

    /** A share from 0 to 1, in hundredths. */
    public static Node share(double share) {
        return decimal(BigDecimal.valueOf(share).setScale(2, RoundingMode.HALF_UP));
    }

    static Node offset(int codePoint) {
        return NodeFactory.createLiteralDT(Integer.toString(codePoint), XSDDatatype.XSDnonNegativeInteger);
    }
}
