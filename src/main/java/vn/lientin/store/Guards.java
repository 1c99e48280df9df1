package vn.lientin.store;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.loader.SchemeRouter;
import java.util.List;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.system.stream.StreamManager;
import org.apache.jena.sys.JenaSystem;

/**
 * Keeps Jena from reaching out: a query or a document must not make the program read local files or call other servers.
 *
 * <ul>
 *   <li>{@code LOAD} and readers by name: no locators (CVE-2026-61372: LOAD read local files).
 *   <li>{@code SERVICE}: off.
 *   <li>JSON-LD: contexts that stand elsewhere are refused.
 * </ul>
 *
 * <p>The fourth guard of Jena 5.6 stands in {@link KnowledgeBase}: TDB2 must not write after an aborted write.
 */
public final class Guards {
    private Guards() {}

    /** Puts the guards up for the whole program; may be called again. */
    public static void raise() {
        JenaSystem.init();
        StreamManager.setGlobal(new StreamManager());
        ARQ.globalServiceAllowed = false;
        ARQ.getContext().setFalse(ARQ.httpServiceAllowed);
        refuseRemoteContexts();
    }

    private static void refuseRemoteContexts() {
        if (SchemeRouter.defaultInstance() instanceof SchemeRouter router) {
            DocumentLoader refuse = (url, options) -> {
                throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "not loaded: " + url);
            };
            List.of("http", "https", "file").forEach(scheme -> router.set(scheme, refuse));
        } else {
            throw new IllegalStateException("the JSON-LD library has another default loader than expected");
        }
    }
}
