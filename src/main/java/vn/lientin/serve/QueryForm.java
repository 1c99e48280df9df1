package vn.lientin.serve;

import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import vn.lientin.query.NamedQuery;
import vn.lientin.query.Parameter;

/** The form of a named query. */
final class QueryForm {
    private QueryForm() {}

    static void write(Element parent, Page page, NamedQuery query, Map<String, String> values) {
        Element form = parent.appendElement("form").addClass("ask").attr("action", "/query/" + query.name());
        page.keepLanguage(form);
        for (Parameter parameter : query.parameters()) {
            Element label = form.appendElement("label");
            label.appendText(parameter.label().in(page.words().language()));
            Element input = label.appendElement("input")
                    .attr("name", parameter.name())
                    .attr("type", type(parameter.type()))
                    .attr("value", shown(parameter, values.getOrDefault(parameter.name(), "")));
            if (parameter.required()) {
                input.attr("required", true);
            }
        }
        form.appendElement("button").text(page.words().get("query.ask"));
    }

    /** A field left empty stands for the bound that no day lies beyond. */
    private static String shown(Parameter parameter, String value) {
        boolean open =
                parameter.type() == Parameter.Type.DATE && parameter.fallback().equals(Optional.of(value));
        return open ? "" : value;
    }

    private static String type(Parameter.Type type) {
        return switch (type) {
            case TEXT -> "text";
            case IRI -> "url";
            case INTEGER -> "number";
            case DATE -> "date";
        };
    }
}
