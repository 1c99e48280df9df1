package vn.lientin.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import vn.lientin.graph.NameFrequency;
import vn.lientin.graph.Pin;
import vn.lientin.store.Link.Reason;

/**
 * Decides which of a few nodes of persons are one person.
 *
 * <p>The reasons are tried from the strongest. A group that a reason makes is taken apart again if it contradicts itself:
 * two of it are pinned as different, or hold offices in two places in the same time. One who holds an office after another
 * contradicts nothing. So the outcome does not depend on any order, and what is not settled is left apart.
 */
final class SamePerson {
    /** How much rarer a name is in a province than in the country. */
    private static final double PROVINCES = 20;

    /** So many bearers, and two of them may sit in one body of some hundreds. */
    private static final double VERY_COMMON = 10;

    private final List<PersonKey> keys;
    private final List<Pin> pins;
    private final NameFrequency names;
    private final Provinces provinces;
    private final Map<Node, PersonKey> byNode;
    private final List<Link> links = new ArrayList<>();
    private Groups groups;

    /**
     * @param keys in order: all that bear one name, or names that pins connect
     * @param pins those about them
     */
    SamePerson(List<PersonKey> keys, List<Pin> pins, NameFrequency names, Provinces provinces) {
        this.keys = keys;
        this.pins = pins;
        this.names = names;
        this.provinces = provinces;
        this.byNode = keys.stream().collect(Collectors.toMap(PersonKey::node, key -> key));
        this.groups = new Groups(byNode.keySet());
        pinned().forEach(this::keep);
        take(sameOffice());
        take(mergedProvince());
        take(rareName());
    }

    /** Why the nodes of each group belong together. */
    List<Link> links() {
        return links;
    }

    /** Who is one person. */
    Groups groups() {
        return groups;
    }

    private List<Link> pinned() {
        return pins.stream()
                .filter(pin -> pin.same() && byNode.containsKey(pin.one()) && byNode.containsKey(pin.other()))
                .map(pin -> new Link(pin.one(), pin.other(), Reason.PIN, List.of()))
                .toList();
    }

    private void keep(Link link) {
        links.add(link);
        groups.join(link.one(), link.other());
    }

    private void take(List<Link> candidates) {
        Groups trial = groups.copy();
        candidates.forEach(link -> trial.join(link.one(), link.other()));
        Set<Node> contradictory = new HashSet<>();
        for (List<Node> group : trial.all()) {
            if (anyPair(group, this::contradict)) {
                contradictory.add(trial.of(group.get(0)));
            }
        }
        candidates.stream()
                .filter(link -> !contradictory.contains(trial.of(link.one())))
                .forEach(this::keep);
    }

    /** What is in one group already, by pins or stronger reasons, is settled. */
    private boolean contradict(Node one, Node other) {
        return !groups.of(one).equals(groups.of(other)) && (arePinnedApart(one, other) || clash(one, other));
    }

    private boolean arePinnedApart(Node one, Node other) {
        return pins.stream().anyMatch(pin -> !pin.same() && pin.isAbout(one, other));
    }

    /** Whether both hold offices, in two places, in the same time. */
    private boolean clash(Node one, Node other) {
        if (!areInTwoPlaces(one, other)) {
            return false;
        }
        List<LocalDate> days = key(one).daysInPosts();
        List<LocalDate> others = key(other).daysInPosts();
        return !days.isEmpty() && !others.isEmpty() && !isBefore(days, others) && !isBefore(others, days);
    }

    private static boolean isBefore(List<LocalDate> days, List<LocalDate> others) {
        return Collections.max(days).isBefore(Collections.min(others));
    }

    private boolean areInTwoPlaces(Node one, Node other) {
        Optional<Node> home = key(one).home().filter(provinces::isPlace);
        Optional<Node> otherHome = key(other).home().filter(provinces::isPlace);
        return home.isPresent() && otherHome.isPresent() && !home.equals(otherHome);
    }

    private List<Link> sameOffice() {
        Map<String, PersonKey> firsts = new TreeMap<>();
        List<Link> found = new ArrayList<>();
        for (PersonKey key : keys) {
            for (Node role : key.roles()) {
                PersonKey first = firsts.putIfAbsent(key.name() + "\n" + role, key);
                if (first != null && (names.bearers(key.name()) < VERY_COMMON || !key.isMembership(role))) {
                    List<Node> facts = Stream.of(first, key)
                            .flatMap(holder -> holder.factOf(role).stream())
                            .toList();
                    found.add(new Link(first.node(), key.node(), Reason.SAME_OFFICE, facts));
                }
            }
        }
        return found;
    }

    private List<Link> mergedProvince() {
        List<Link> found = new ArrayList<>();
        for (PersonKey later : keys) {
            List<PersonKey> earlier =
                    keys.stream().filter(key -> isContinuedBy(key, later)).toList();
            if (earlier.size() == 1) {
                found.add(new Link(earlier.get(0).node(), later.node(), Reason.MERGED_PROVINCE, List.of()));
            }
        }
        return found;
    }

    private boolean isContinuedBy(PersonKey earlier, PersonKey later) {
        if (earlier.home().isEmpty()
                || later.home().isEmpty()
                || !earlier.name().equals(later.name())) {
            return false;
        }
        Optional<LocalDate> end =
                provinces.mergedOn(earlier.home().get(), later.home().get());
        return end.isPresent()
                && names.bearers(later.name()) / PROVINCES < 0.1
                && !later.daysInPosts().isEmpty()
                && later.daysInPosts().stream().noneMatch(day -> day.isBefore(end.get()))
                && earlier.daysInPosts().stream().allMatch(day -> day.isBefore(end.get()));
    }

    /** All who bear a rare name, if nothing tells that there are two of them. */
    private List<Link> rareName() {
        Map<String, List<Node>> byName = new TreeMap<>();
        keys.stream().filter(key -> names.isRare(key.name())).forEach(key -> byName.computeIfAbsent(
                        key.name(), name -> new ArrayList<>())
                .add(key.node()));
        List<Link> found = new ArrayList<>();
        byName.forEach((name, nodes) -> {
            if (!anyPair(nodes, (a, b) -> contradict(a, b) || isOpen(name, a, b))) {
                List<Node> apart = nodes.stream().map(groups::of).distinct().toList();
                apart.stream()
                        .skip(1)
                        .forEach(node -> found.add(new Link(apart.get(0), node, Reason.RARE_NAME, List.of())));
            }
        });
        return found;
    }

    /** Whether offices in two places lack the days that would tell whether one came after the other. */
    private boolean isOpen(String name, Node one, Node other) {
        return !groups.of(one).equals(groups.of(other))
                && areInTwoPlaces(one, other)
                && names.bearers(name) > 0.05
                && (key(one).isUndated() || key(other).isUndated());
    }

    private PersonKey key(Node node) {
        PersonKey key = byNode.get(node);
        if (key == null) {
            throw new IllegalArgumentException("not among the persons: " + node);
        }
        return key;
    }

    private static boolean anyPair(List<Node> nodes, BiPredicate<Node, Node> test) {
        for (int i = 0; i < nodes.size(); i++) {
            for (int j = i + 1; j < nodes.size(); j++) {
                if (test.test(nodes.get(i), nodes.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }
}
