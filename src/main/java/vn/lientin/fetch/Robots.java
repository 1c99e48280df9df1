package vn.lientin.fetch;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lientin.fetch.BodyUpTo.Body;
import vn.lientin.read.Reason;

/**
 * What sites ask of robots (RFC 9309); each robots.txt is fetched once. Safe for many threads.
 *
 * <p>The lock on the rules is taken before that of a host, never the other way round: robots.txt of one host may lead to
 * another one, and back.
 */
final class Robots {
    /** As much of robots.txt is read; the rest is left, as the RFC allows. */
    private static final int LARGEST = 512 * 1024;
    /** A site that asks for longer pauses is not read. */
    private static final Duration LONGEST_DELAY = Duration.ofMinutes(2);

    private static final int UNREACHABLE = 503;
    private static final int TOO_MANY_REQUESTS = 429;

    private final Requests requests;
    private final Hosts hosts;
    private final Duration delay;
    private final Map<String, SimpleRobotRules> rules = new HashMap<>();
    private final Map<String, RefusedException> failures = new HashMap<>();

    /** @param delay between two requests to a host that asks for none */
    Robots(Requests requests, Hosts hosts, Duration delay) {
        this.requests = requests;
        this.hosts = hosts;
        this.delay = delay;
    }

    /** How long to pause before asking for an address; refuses what is not to be asked for. */
    Duration delayFor(URI address) throws RefusedException {
        SimpleRobotRules own = rules(address);
        if (own.isDeferVisits()) {
            throw new RefusedException(
                    Reason.ROBOTS, "robots.txt of " + address.getHost() + " cannot be had; try again later");
        }
        if (!own.isAllowed(address.toString())) {
            throw new RefusedException(
                    Reason.ROBOTS,
                    "robots.txt of " + address.getHost()
                            + " asks to leave it alone; ask the publisher, or save the page yourself");
        }
        Duration asked = Duration.ofMillis(Math.max(0, own.getCrawlDelay()));
        return asked.compareTo(delay) > 0 ? asked : delay;
    }

    /** Those of a scheme, host and port. */
    private SimpleRobotRules rules(URI address) throws RefusedException {
        String origin = address.getScheme() + "://" + address.getAuthority();
        synchronized (rules) {
            if (failures.containsKey(origin)) {
                throw failures.get(origin);
            }
            SimpleRobotRules known = rules.get(origin);
            return known == null ? fetch(origin, address) : known;
        }
    }

    /** A host that did not answer is not waited for again in this run. */
    private SimpleRobotRules fetch(String origin, URI address) throws RefusedException {
        try {
            SimpleRobotRules fetched = fetch(address.resolve("/robots.txt"));
            rules.put(origin, fetched);
            return fetched;
        } catch (RefusedException e) {
            failures.put(origin, e);
            throw e;
        }
    }

    private SimpleRobotRules fetch(URI start) throws RefusedException {
        URI address = start;
        for (int hop = 0; hop <= Redirect.MOST; hop++) {
            URI asked = address;
            HttpResponse<Body> response =
                    hosts.of(asked).inTurn(delay, () -> requests.get(asked, Optional.empty(), LARGEST));
            Optional<URI> next = Redirect.of(asked, response);
            if (next.isEmpty()) {
                return read(start, response);
            }
            address = next.get();
        }
        return new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_ALL);
    }

    /** Where there is none, all is allowed; where it cannot be had, nothing. */
    private static SimpleRobotRules read(URI address, HttpResponse<Body> response) {
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser(LONGEST_DELAY.toMillis(), 0);
        int status = response.statusCode();
        if (status / 100 != 2) {
            return parser.failedFetch(status == TOO_MANY_REQUESTS ? UNREACHABLE : status);
        }
        return parser.parseContent(address.toString(), response.body().bytes(), "text/plain", List.of(UserAgent.NAME));
    }
}
