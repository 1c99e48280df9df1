package vn.lientin.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionBase3;
import vn.lientin.graph.Trace;

/**
 * The SPARQL function {@code ltfn:marked}: the quote of a passage with the words that carry a fact in {@code [[ ]]}, from
 * the quote, the passage and the fact's {@code lt:trace}.
 */
public final class Marked extends FunctionBase3 {
    private static final Pattern START = Pattern.compile("#char=([0-9]{1,9}),");

    @Override
    public NodeValue exec(NodeValue quote, NodeValue passage, NodeValue trace) {
        Matcher start = START.matcher(passage.asString());
        return start.find()
                ? NodeValue.makeString(
                        Trace.parse(trace.asString()).marked(quote.asString(), Integer.parseInt(start.group(1))))
                : quote;
    }
}
