package vn.lientin.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.ToIntFunction;

/**
 * Lets a job end in order when the program is asked to end (Ctrl-C, SIGTERM): the job is told to stop, and the program
 * waits until it has. The exit status is then what the signal makes it: 130, 143.
 */
final class Interruption {
    private static final long PATIENCE_IN_SECONDS = 60;

    private Interruption() {}

    /** Runs {@code job}, which returns soon after what it is given has become true. */
    static int stops(ToIntFunction<BooleanSupplier> job) {
        AtomicBoolean stop = new AtomicBoolean();
        CountDownLatch done = new CountDownLatch(1);
        Thread hook = new Thread(() -> stopAndWait(stop, done), "interruption");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            return job.applyAsInt(stop::get);
        } finally {
            done.countDown();
            remove(hook);
        }
    }

    private static void stopAndWait(AtomicBoolean stop, CountDownLatch done) {
        stop.set(true);
        try {
            if (!done.await(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
                System.err.println(
                        "lientin: gave up waiting; the current batch is lost, what was stored before is kept");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void remove(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException endingAlready) {
            // Then the hook is what ends the job.
        }
    }
}
