package vn.lientin.store;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import vn.lientin.fact.Fingerprint;

/**
 * Finds the articles whose fingerprints may be like a given one, without comparing it with all.
 *
 * <p>Each article stands under the {@value #KEYS} smallest hashes of its shingles. Two bodies that share a quarter of their
 * shingles share four of these in 97 of 100 cases, and two that share a twentieth, as the phrases of one paper's pages, in 7.
 * A text of fewer shingles than four, which no article has, is not found.
 */
final class StoryIndex implements AutoCloseable {
    private static final int KEYS = 32;
    private static final int SHARED = 4;

    private final Scratch scratch;
    private final Scratch.Texts articles;

    /** A hash, then the number of an article that has it. */
    private final Scratch.Table entries;

    StoryIndex(Scratch scratch) {
        this.scratch = scratch;
        this.articles = scratch.texts("articles");
        this.entries = scratch.table("entries", Integer.BYTES + Long.BYTES, 0);
    }

    void add(Node article, Fingerprint fingerprint) {
        long number = articles.add(article.getURI());
        for (int hash : fingerprint.sample(KEYS)) {
            entries.add(entry(hash, number));
        }
    }

    void remove(Node article, Fingerprint fingerprint) {
        int[] hashes = fingerprint.sample(KEYS);
        numbers(hashes, hashes.length)
                .filter(number -> articles.get(number).equals(article.getURI()))
                .forEach(number -> {
                    for (int hash : hashes) {
                        entries.remove(entry(hash, number));
                    }
                });
    }

    /** Those that share enough with it to be compared, it itself included. */
    List<Node> like(Fingerprint fingerprint) {
        return numbers(fingerprint.sample(KEYS), SHARED)
                .map(number -> NodeFactory.createURI(articles.get(number)))
                .toList();
    }

    /** The articles that have at least so many of the hashes. */
    private Stream<Long> numbers(int[] hashes, int least) {
        Map<Long, Integer> shared = new HashMap<>();
        for (int hash : hashes) {
            for (byte[] entry : entries.keys(entry(hash, 0), entry(hash + 1, 0))) {
                shared.merge(ByteBuffer.wrap(entry).getLong(Integer.BYTES), 1, Integer::sum);
            }
        }
        return shared.entrySet().stream()
                .filter(found -> found.getValue() >= least)
                .map(Map.Entry::getKey);
    }

    private static byte[] entry(int hash, long number) {
        return ByteBuffer.allocate(Integer.BYTES + Long.BYTES)
                .putInt(hash)
                .putLong(number)
                .array();
    }

    @Override
    public void close() {
        scratch.close();
    }
}
