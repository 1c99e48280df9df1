package vn.lientin;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Works on items on all cores and hands out the results in the order of the items, a few ahead of what is asked for, so
 * that memory does not grow with the number of items. For one thread.
 */
final class ReadAhead<I, O> implements Iterator<O>, AutoCloseable {
    private static final int ITEMS_PER_CORE = 8;

    private final Iterator<I> items;
    private final Function<I, O> work;
    private final int ahead;
    private final ExecutorService cores;
    private final Deque<Future<O>> inHand = new ArrayDeque<>();

    ReadAhead(Iterable<I> items, Function<I, O> work) {
        int threads = Runtime.getRuntime().availableProcessors();
        this.items = items.iterator();
        this.work = work;
        this.ahead = threads * ITEMS_PER_CORE;
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
        return !inHand.isEmpty();
    }

    private void takeInHand() {
        while (inHand.size() < ahead && items.hasNext()) {
            I item = items.next();
            inHand.add(cores.submit(() -> work.apply(item)));
        }
    }

    /** Throws what the work threw. */
    @Override
    public O next() {
        takeInHand();
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
