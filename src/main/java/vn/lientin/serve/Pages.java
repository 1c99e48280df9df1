package vn.lientin.serve;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryCancelledException;
import vn.lientin.graph.Resources;
import vn.lientin.query.Examples;
import vn.lientin.query.NamedQuery;
import vn.lientin.query.Parameter;
import vn.lientin.query.QueryProblem;
import vn.lientin.query.QueryRunner;

/** Finds the answer to a visit: everything but the SPARQL and Graph Store endpoints. Thread-safe. */
final class Pages {
    private static final String QUERY = "/query/";
    private static final Map<String, String> FILES = Map.of(
            "/web/style.css", "text/css; charset=utf-8",
            "/web/editor.js", "text/javascript; charset=utf-8",
            "/web/favicon.svg", "image/svg+xml");

    private final Knowledge knowledge;
    private final QueryRunner runner;
    private final LocalIris iris;
    private final Map<String, Map<String, String>> examples = new ConcurrentHashMap<>();

    Pages(Knowledge knowledge, QueryRunner runner, LocalIris iris) {
        this.knowledge = knowledge;
        this.runner = runner;
        this.iris = iris;
    }

    /** Never throws: what goes wrong is an answer too. */
    Answer answer(Visit visit) {
        try {
            return route(visit);
        } catch (QueryProblem e) {
            return error(visit, 400, String.valueOf(e.getMessage()));
        } catch (QueryCancelledException e) {
            return error(visit, 503, new Words(visit.language()).get("error.503.about"));
        } catch (RuntimeException e) {
            org.slf4j.LoggerFactory.getLogger(Pages.class).error(visit.path(), e);
            return error(visit, 500, "");
        }
    }

    private Answer route(Visit visit) {
        String path = visit.path();
        if (path.equals("/")) {
            return start(visit);
        } else if (path.equals("/search")) {
            return knowledge.read(() -> new SearchPage(knowledge, iris, visit).answer());
        } else if (path.equals("/editor")) {
            return EditorPage.answer(iris, visit);
        } else if (path.startsWith(QUERY)) {
            return query(visit);
        } else if (path.equals(ExplainPage.PATH)) {
            return knowledge
                    .read(() -> ExplainPage.answer(knowledge, iris, visit))
                    .orElseGet(() -> notFound(visit));
        } else if (LocalIris.isData(path) || LocalIris.isOntology(path)) {
            return Media.of(visit)
                    .map(media -> resource(visit, media))
                    .orElseGet(() -> error(visit, 406, new Words(visit.language()).get("error.406.about")));
        }
        return file(path.equals("/favicon.ico") ? "/web/favicon.svg" : path).orElseGet(() -> notFound(visit));
    }

    private Answer start(Visit visit) {
        Map<String, Integer> counts = knowledge.read(() -> StartPage.count(knowledge));
        Map<NamedQuery, Map<String, String>> values = new LinkedHashMap<>();
        runner.queries().all().stream()
                .sorted(Comparator.comparing(
                        query -> query.parameters().stream().noneMatch(Parameter::required)))
                .forEach(query -> values.put(query, examples(query)));
        return new StartPage(visit).answer(counts, values);
    }

    /** Looked up once, as soon as there are some: a base that is still empty is asked again. */
    private Map<String, String> examples(NamedQuery query) {
        Map<String, String> known = examples.get(query.name());
        if (known != null) {
            return known;
        }
        Map<String, String> found = new Examples(runner).of(query);
        if (query.parameters().stream().allMatch(parameter -> found.containsKey(parameter.name()))) {
            examples.put(query.name(), found);
        }
        return found;
    }

    private Answer query(Visit visit) {
        Optional<NamedQuery> query = runner.queries().find(visit.path().substring(QUERY.length()));
        if (query.isEmpty()) {
            return notFound(visit);
        }
        return knowledge.read(
                () -> new QueryPage(knowledge, iris, visit, query.get()).answer(runner, examples(query.get())));
    }

    private Answer resource(Visit visit, Media media) {
        return knowledge.read(() -> {
            if (LocalIris.isOntology(visit.path())) {
                return ontology(visit, media);
            }
            Optional<Node> node = iris.iris(visit.path()).stream()
                    .map(NodeFactory::createURI)
                    .filter(knowledge::knows)
                    .findFirst();
            if (node.isEmpty()) {
                return graph(visit).orElseGet(() -> notFound(visit));
            }
            return media == Media.HTML
                    ? new EntityPage(knowledge, iris, visit, node.get()).answer()
                    : Description.answer(new Description(knowledge, iris).of(node.get()), media);
        });
    }

    /** The ontology as it is now; other versions than this are not here. */
    private Answer ontology(Visit visit, Media media) {
        Node asked = NodeFactory.createURI(LocalIris.ontology(visit.path()));
        if (!knowledge.knows(asked)) {
            return notFound(visit);
        }
        return media == Media.HTML
                ? new OntologyPage(knowledge, iris, visit).answer()
                : Description.answer(new Description(knowledge, iris).ofOntology(), media);
    }

    /** A graph that nothing is said of: its content, from the Graph Store endpoint. */
    private Optional<Answer> graph(Visit visit) {
        return iris.iris(visit.path()).stream()
                .filter(iri -> !knowledge.graph(NodeFactory.createURI(iri)).isEmpty())
                .findFirst()
                .map(iri -> Answer.redirect("/data?graph=" + LocalIris.encode(iri)));
    }

    private static Optional<Answer> file(String path) {
        return Optional.ofNullable(FILES.get(path))
                .map(type -> Answer.of(type, Resources.text(path)).with("Cache-Control", "max-age=3600"));
    }

    private static Answer notFound(Visit visit) {
        return error(visit, 404, new Words(visit.language()).get("error.404.about"));
    }

    /** A page that tells what is wrong; as plain text for programs that do not take pages. */
    static Answer error(Visit visit, int status, String about) {
        String title = new Words(visit.language()).get("error." + status);
        if (!visit.accept().isBlank()
                && !visit.accept().contains("html")
                && !visit.accept().contains("*/*")) {
            return Answer.text(status, status + " " + title + "\n" + about + "\n");
        }
        Page page = new Page(visit, title);
        page.main().appendElement("h1").text(title);
        page.main().appendElement("p").text(about);
        return page.answer(status);
    }
}
