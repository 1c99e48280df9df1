package vn.lientin.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import vn.lientin.fact.Fingerprint;

/**
 * Finds the articles whose fingerprints may be like a given one, without comparing it with all.
 *
 * <p>Each article stands under the {@value #KEYS} smallest hashes of its shingles. Two bodies that share a third of their
 * shingles share two of these in 99 of 100 cases; two that have a phrase in common seldom do. In plain arrays, since an
 * archive has many articles: a bit over 200 bytes each.
 */
final class StoryIndex {
    private static final int KEYS = 20;
    private static final int SHARED = 2;
    private static final int NONE = -1;

    /** The first entry of each bucket, and after each entry the next; entry {@code i} belongs to slot {@code i / KEYS}. */
    private int[] buckets = filled(1 << 12);

    private int[] next = filled(KEYS * 64);
    private int[] keys = new int[KEYS * 64];
    private final List<String> articles = new ArrayList<>();
    private final Deque<Integer> free = new ArrayDeque<>();

    void add(Node article, Fingerprint fingerprint) {
        int slot = free.isEmpty() ? newSlot() : free.pop();
        articles.set(slot, article.getURI());
        int entry = slot * KEYS;
        for (int key : fingerprint.sample(KEYS)) {
            keys[entry] = key;
            link(entry++);
        }
    }

    void remove(Node article, Fingerprint fingerprint) {
        int slot = NONE;
        for (int key : fingerprint.sample(KEYS)) {
            int before = NONE;
            int entry = buckets[bucket(key)];
            while (entry != NONE && !(keys[entry] == key && isAt(entry, article))) {
                before = entry;
                entry = next[entry];
            }
            if (entry != NONE) {
                slot = entry / KEYS;
                unlink(entry, before);
            }
        }
        if (slot != NONE) {
            articles.set(slot, "");
            free.push(slot);
        }
    }

    /** Those that share enough with it to be compared, it itself included. */
    List<Node> like(Fingerprint fingerprint) {
        Map<Integer, Integer> shared = new HashMap<>();
        for (int key : fingerprint.sample(KEYS)) {
            for (int entry = buckets[bucket(key)]; entry != NONE; entry = next[entry]) {
                if (keys[entry] == key) {
                    shared.merge(entry / KEYS, 1, Integer::sum);
                }
            }
        }
        return shared.entrySet().stream()
                .filter(slot -> slot.getValue() >= SHARED)
                .map(slot -> NodeFactory.createURI(articles.get(slot.getKey())))
                .toList();
    }

    private boolean isAt(int entry, Node article) {
        return articles.get(entry / KEYS).equals(article.getURI());
    }

    private void link(int entry) {
        int bucket = bucket(keys[entry]);
        next[entry] = buckets[bucket];
        buckets[bucket] = entry;
    }

    private void unlink(int entry, int before) {
        if (before == NONE) {
            buckets[bucket(keys[entry])] = next[entry];
        } else {
            next[before] = next[entry];
        }
        next[entry] = NONE;
    }

    private int newSlot() {
        int slot = articles.size();
        articles.add("");
        if ((slot + 1) * KEYS > keys.length) {
            grow();
        }
        return slot;
    }

    private void grow() {
        List<Integer> linked = new ArrayList<>();
        for (int first : buckets) {
            for (int entry = first; entry != NONE; entry = next[entry]) {
                linked.add(entry);
            }
        }
        Collections.sort(linked);
        keys = Arrays.copyOf(keys, keys.length * 2);
        next = filled(next.length * 2);
        buckets = filled(Math.max(buckets.length, Integer.highestOneBit(keys.length)));
        linked.forEach(this::link);
    }

    /** The smallest hashes lie close together, so they are spread. */
    private int bucket(int key) {
        return (key * 0x9E3779B9) >>> (Integer.numberOfLeadingZeros(buckets.length) + 1);
    }

    private static int[] filled(int size) {
        int[] array = new int[size];
        Arrays.fill(array, NONE);
        return array;
    }
}
