package vn.lientin.query;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.pfunction.PropFuncArg;
import org.apache.jena.sparql.pfunction.PropFuncArgType;
import org.apache.jena.sparql.pfunction.PropertyFunctionEval;
import org.apache.jena.sparql.util.IterLib;

/**
 * The magic property {@code ltfn:chain}: the shortest chain of meetings between two people.
 *
 * <pre>(?first ?last) ltfn:chain (?step ?person ?meeting ?next)</pre>
 *
 * <p>Gives one row a meeting, {@code ?step} counting from 1; nothing where there is no chain. SPARQL's property paths tell that
 * there is one, but not which.
 */
public final class Chain extends PropertyFunctionEval {
    public Chain() {
        super(PropFuncArgType.PF_ARG_LIST, PropFuncArgType.PF_ARG_LIST);
    }

    @Override
    public QueryIterator execEvaluated(
            Binding binding, PropFuncArg ends, Node predicate, PropFuncArg step, ExecutionContext context) {
        if (ends.getArgListSize() != 2
                || step.getArgListSize() != 4
                || !step.getArgList().stream().allMatch(Var::isVar)) {
            throw new QueryBuildException("(first last) ltfn:chain (?step ?person ?meeting ?next)");
        }
        Node first = ends.getArg(0);
        Node last = ends.getArg(1);
        if (!first.isURI() || !last.isURI()) {
            return IterLib.noResults(context);
        }
        List<ChainSearch.Link> links =
                new ChainSearch(context.getDataset().getUnionGraph(), context.getCancelSignal()).between(first, last);
        List<Binding> rows = new ArrayList<>();
        for (int i = 0; i < links.size(); i++) {
            rows.add(row(binding, step, i + 1, links.get(i)));
        }
        return QueryIterPlainWrapper.create(rows.iterator(), context);
    }

    private static Binding row(Binding binding, PropFuncArg step, int number, ChainSearch.Link link) {
        BindingBuilder row = BindingFactory.builder(binding);
        Node count = NodeFactory.createLiteralDT(String.valueOf(number), XSDDatatype.XSDinteger);
        List<Node> values = List.of(count, link.person(), link.meeting(), link.next());
        for (int i = 0; i < values.size(); i++) {
            row.add(Var.alloc(step.getArg(i)), values.get(i));
        }
        return row.build();
    }
}
