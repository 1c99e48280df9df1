package vn.lientin.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.exec.UpdateExec;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuardsTest {
    @BeforeAll
    static void raise() {
        Guards.raise();
    }

    @Test
    void loadReadsNoLocalFile(@TempDir Path temp) throws IOException {
        Path file = Files.writeString(temp.resolve("secret.ttl"), "<urn:a> <urn:b> <urn:c> .", UTF_8);

        assertThatThrownBy(() -> UpdateExec.dataset(DatasetFactory.create().asDatasetGraph())
                        .update("LOAD <" + file.toUri() + ">")
                        .execute())
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void serviceCallsNobody() {
        Dataset dataset = DatasetFactory.create();
        try (QueryExecution query = QueryExecution.dataset(dataset)
                .query("SELECT * { SERVICE <http://127.0.0.1:9/sparql> { ?s ?p ?o } }")
                .build()) {
            assertThatThrownBy(() -> query.execSelect().hasNext())
                    .hasMessageContaining("SERVICE")
                    .isInstanceOf(QueryDeniedException.class);
        }
    }

    @Test
    void jsonLdFetchesNoContext(@TempDir Path temp) throws IOException {
        Path context = Files.writeString(temp.resolve("context.jsonld"), "{\"@context\":{}}", UTF_8);
        String document = "{\"@context\":\"" + context.toUri() + "\",\"@id\":\"urn:a\"}";

        assertThatThrownBy(() -> RDFParser.fromString(document, Lang.JSONLD).toGraph())
                .isInstanceOf(RuntimeException.class);
    }
}
