package vn.lientin.cli;

import java.nio.file.Path;
import vn.lientin.export.Export;
import vn.lientin.export.ExportFormat;
import vn.lientin.serve.BackupService;
import vn.lientin.serve.LientinServer;
import vn.lientin.serve.ServerOptions;
import vn.lientin.store.KnowledgeBase;

/** Serves a knowledge base until the program is asked to end, and closes both. */
final class Serving {
    private Serving() {}

    /** One in memory. */
    static void until(KnowledgeBase base, String host, int port, Console console) {
        LientinServer server = start(base, options(base, host, port));
        server.closeOnExit(base::close);
        open(server, console);
        server.join();
    }

    /** One in a folder, where the server is noted for the commands that ask it. */
    static void until(KnowledgeBase base, Path folder, String host, int port, Console console) {
        String token = RunningServer.newToken();
        BackupService backup =
                new BackupService(token, out -> Export.compressed(base.dataset(), ExportFormat.NQUADS, out));
        LientinServer server = start(base, options(base, host, port).withBackup(backup));
        new RunningServer(ProcessHandle.current().pid(), server.url(), token).note(folder);
        server.closeOnExit(() -> {
            RunningServer.forget(folder);
            base.close();
        });
        open(server, console);
        server.join();
    }

    private static ServerOptions options(KnowledgeBase base, String host, int port) {
        return ServerOptions.defaults().at(host, port).withBase(base.iris().base());
    }

    private static LientinServer start(KnowledgeBase base, ServerOptions options) {
        try {
            return LientinServer.start(base.dataset(), options);
        } catch (RuntimeException e) {
            base.close();
            throw e;
        }
    }

    private static void open(LientinServer server, Console console) {
        console.out().println("Mở trong trình duyệt: " + server.url() + " (Ctrl-C để dừng)");
        console.out().println("Open in a browser:    " + server.url() + " (Ctrl-C to stop)");
    }
}
