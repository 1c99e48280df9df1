package vn.lientin.query;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.Function;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.vocabulary.RDFS;
import vn.lientin.graph.Iris;
import vn.lientin.graph.OneStory;
import vn.lientin.graph.Vocabulary.Property;

/**
 * The SPARQL function {@code ltfn:alsoIn}: which other articles of the story tell the same fact or meeting, as a text of
 * their titles, each with its publisher. No value where there are none.
 */
public final class AlsoIn implements Function {
    @Override
    public void build(String uri, ExprList arguments, Context context) {
        if (arguments.size() != 1) {
            throw new QueryBuildException("ltfn:alsoIn takes one argument, a fact or a meeting");
        }
    }

    @Override
    public NodeValue exec(Binding binding, ExprList arguments, String uri, FunctionEnv env) {
        Node fact = arguments.get(0).eval(binding, env).asNode();
        String sources = in(env.getDataset().getUnionGraph(), fact);
        if (sources.isEmpty()) {
            throw new ExprEvalException("nothing repeats " + fact);
        }
        return NodeValue.makeString(sources);
    }

    private static String in(Graph all, Node fact) {
        return new OneStory(all)
                .alsoIn(fact)
                .map(passage -> name(all, Iris.articleOf(passage)))
                .distinct()
                .sorted()
                .collect(Collectors.joining("; "));
    }

    private static String name(Graph all, Node article) {
        String title = Stream.of(RDFS.Nodes.label, Property.FILE)
                .flatMap(property -> values(all, article, property))
                .map(Node::getLiteralLexicalForm)
                .findFirst()
                .orElse(article.getURI());
        return values(all, article, Property.PUBLISHER)
                .map(publisher -> title + " (" + publisher.getLiteralLexicalForm() + ")")
                .findFirst()
                .orElse(title);
    }

    private static Stream<Node> values(Graph all, Node subject, Node property) {
        List<Node> found =
                all.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList();
        return found.stream();
    }
}
