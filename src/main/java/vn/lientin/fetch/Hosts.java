package vn.lientin.fetch;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

/** The hosts that a run asks. Safe for many threads. */
final class Hosts {
    private final BooleanSupplier stop;
    private final Map<String, Host> hosts = new ConcurrentHashMap<>();

    /** @param stop once true, nobody waits any more */
    Hosts(BooleanSupplier stop) {
        this.stop = stop;
    }

    /** All ports of a name are one host. */
    Host of(URI address) {
        return hosts.computeIfAbsent(address.getHost().toLowerCase(Locale.ROOT), name -> new Host(stop));
    }
}
