package vn.lientin.cli;

import vn.lientin.serve.LientinServer;
import vn.lientin.serve.ServerOptions;
import vn.lientin.store.KnowledgeBase;

/** Serves a knowledge base until the program is asked to end, and closes both. */
final class Serving {
    private Serving() {}

    static void until(KnowledgeBase base, String host, int port, Console console) {
        ServerOptions options =
                ServerOptions.defaults().at(host, port).withBase(base.iris().base());
        LientinServer server;
        try {
            server = LientinServer.start(base.dataset(), options);
        } catch (RuntimeException e) {
            base.close();
            throw e;
        }
        server.closeOnExit(base::close);
        console.out().println("Mở trong trình duyệt: " + server.url() + " (Ctrl-C để dừng)");
        console.out().println("Open in a browser:    " + server.url() + " (Ctrl-C to stop)");
        server.join();
    }
}
