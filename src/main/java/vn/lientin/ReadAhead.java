package vn.lientin;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Works on items on all cores, on several together, and hands out the results in the order of the items, a few ahead of what
 * is asked for, so that memory does not grow with the number of items. For one thread.
 */
final class ReadAhead<I, O> implements Iterator<O>, AutoCloseable {
    private static final int GROUPS_PER_CORE = 2;

    private final Iterator<I> items;
    private final int most;
    private final Predicate<I> alone;
    private final Function<List<I>, List<O>> work;
    private final int threads = Runtime.getRuntime().availableProcessors();
    private final ExecutorService cores;
    private final Deque<Future<List<O>>> inHand = new ArrayDeque<>();
    private final Deque<O> results = new ArrayDeque<>();
    private int groups;

    /**
     * @param most so many items are worked on together
     * @param alone whether the item ends its group, so that none behind it waits for it
     * @param work gives one result for each of its items, in their order
     */
    ReadAhead(Iterable<I> items, int most, Predicate<I> alone, Function<List<I>, List<O>> work) {
        this.items = items.iterator();
        this.most = most;
        this.alone = alone;
        this.work = work;
        this.cores = Executors.newFixedThreadPool(threads, ReadAhead::thread);
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "read ahead");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public boolean hasNext() {
        takeInHand();
        return !results.isEmpty() || !inHand.isEmpty();
    }

    private void takeInHand() {
        while (inHand.size() < threads * GROUPS_PER_CORE && items.hasNext()) {
            List<I> group = group();
            inHand.add(cores.submit(() -> work.apply(group)));
        }
    }

    /** The groups grow, so that all cores have work where the items are few. */
    private List<I> group() {
        int size = Math.min(most, 1 + groups++ / threads);
        List<I> group = new ArrayList<>(size);
        boolean ends = false;
        while (!ends && group.size() < size && items.hasNext()) {
            I item = items.next();
            group.add(item);
            ends = alone.test(item);
        }
        return group;
    }

    /** Throws what the work threw. */
    @Override
    public O next() {
        takeInHand();
        if (results.isEmpty()) {
            results.addAll(nextGroup());
        }
        return results.remove();
    }

    private List<O> nextGroup() {
        try {
            return inHand.remove().get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            if (e.getCause() instanceof Error fault) {
                throw fault;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", e);
        }
    }

    /** Ends the work in hand, and closes the items where they hold something open. */
    @Override
    public void close() {
        cores.shutdownNow();
        if (items instanceof AutoCloseable closeable) {
            try {
                closeable.close();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
