package vn.lientin.serve;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.jsoup.nodes.Element;
import vn.lientin.query.NamedQuery;
import vn.lientin.query.QueryRunner;

/** A named query with its form, and its answer as a table. */
final class QueryPage {
    private static final int SHOWN = 500;
    private static final Pattern NUMBER = Pattern.compile("#(decimal|integer)$");

    private final NamedQuery query;
    private final Page page;
    private final Terms terms;

    QueryPage(Knowledge knowledge, LocalIris iris, Visit visit, NamedQuery query) {
        this.query = query;
        this.page = new Page(visit, query.title().in(visit.language()));
        this.terms = new Terms(knowledge, iris, page);
    }

    /** The answer for the visit's parameters, or for the examples where it has none. */
    Answer answer(QueryRunner runner, Map<String, String> examples) {
        Map<String, String> given = new LinkedHashMap<>();
        query.parameters().forEach(parameter -> page.visit()
                .parameter(parameter.name())
                .ifPresent(value -> given.put(parameter.name(), value)));
        boolean asked = query.parameters().stream()
                .anyMatch(parameter -> page.visit().parameters().containsKey(parameter.name()));
        Map<String, String> values = asked ? given : examples;
        String language = page.words().language();
        page.main().appendElement("h1").text(query.title().in(language));
        page.main().appendElement("p").text(query.answers().in(language));
        QueryForm.write(page.main(), page, query, values);
        if (!asked && query.parameters().stream().anyMatch(p -> p.required() && !values.containsKey(p.name()))) {
            return page.answer(200);
        }
        Query bound = query.bind(values);
        runner.read(bound, execution -> result(bound, execution));
        page.main()
                .appendElement("p")
                .appendElement("a")
                .attr("href", page.link("/editor?run=1&query=" + LocalIris.encode(bound.serialize())))
                .text(page.words().get("query.sparql"));
        return page.answer(200);
    }

    private void result(Query bound, QueryExec execution) {
        if (bound.isSelectType()) {
            table(execution.select());
        } else if (bound.isAskType()) {
            page.main().appendElement("p").text(page.words().get(execution.ask() ? "query.true" : "query.false"));
        } else {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            RDFDataMgr.write(
                    out,
                    bound.isConstructType() ? execution.construct() : execution.describe(),
                    RDFFormat.TURTLE_PRETTY);
            page.main().appendElement("p").text(page.words().get("query.graph"));
            page.main().appendElement("pre").text(out.toString(StandardCharsets.UTF_8));
        }
    }

    private void table(RowSet answer) {
        List<Binding> rows = new ArrayList<>();
        while (rows.size() < SHOWN && answer.hasNext()) {
            rows.add(answer.next());
        }
        if (rows.isEmpty()) {
            page.main().appendElement("p").text(page.words().get("query.empty"));
            return;
        }
        String count = answer.hasNext() ? "query.rows.capped" : "query.rows";
        page.main().appendElement("p").addClass("meta").text(page.words().get(count, rows.size()));
        List<Var> columns = answer.getResultVars().stream()
                .filter(column -> !column.getVarName().endsWith("Label")
                        && !column.getVarName().equals("passage"))
                .filter(column -> rows.stream().anyMatch(row -> row.contains(column)))
                .toList();
        Element table = page.main().appendElement("div").addClass("table").appendElement("table");
        Element head = table.appendElement("thead").appendElement("tr");
        columns.forEach(column -> head.appendElement("th").attr("scope", "col").text(title(column)));
        Element body = table.appendElement("tbody");
        rows.forEach(row -> row(body.appendElement("tr"), columns, row));
    }

    private String title(Var column) {
        return page.words().find("column." + column.getVarName()).orElse(column.getVarName());
    }

    private void row(Element line, List<Var> columns, Binding row) {
        for (Var column : columns) {
            Element cell = line.appendElement("td").attr("data-label", title(column));
            Optional.ofNullable(row.get(column))
                    .ifPresentOrElse(value -> cell(cell, column.getVarName(), value, row), () -> cell.addClass("none"));
        }
    }

    private void cell(Element cell, String column, Node value, Binding row) {
        Optional<Node> label = Optional.ofNullable(row.get(Var.alloc(column + "Label")));
        Optional<Node> passage = Optional.ofNullable(row.get(Var.alloc("passage")));
        if (column.equals("quote") && passage.isPresent()) {
            cell.addClass("quote").appendElement("q").attr("lang", "vi").text(value.getLiteralLexicalForm());
            cell.appendText(" ");
            terms.link(cell, passage.get().toString(), "↗")
                    .attr("title", page.words().get("entity.source"));
        } else if (label.isPresent() && value.isURI()) {
            terms.link(cell, value.getURI(), label.get().getLiteralLexicalForm());
        } else {
            if (value.isLiteral()
                    && NUMBER.matcher(value.getLiteralDatatypeURI()).find()) {
                cell.addClass("number");
            }
            terms.writePart(cell, Knowledge.term(column), value);
        }
    }
}
