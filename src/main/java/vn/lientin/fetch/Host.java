package vn.lientin.fetch;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import vn.lientin.read.Reason;

/** A host that is asked: one request at a time, with a pause between. Guarded by itself. */
final class Host {
    /** What a host's turn is for. */
    interface Request<T> {
        T send() throws RefusedException;
    }

    private static final long SLICE_IN_MILLISECONDS = 50;

    private final BooleanSupplier stop;
    private boolean asked;
    private long last;
    private long rest;

    Host(BooleanSupplier stop) {
        this.stop = stop;
    }

    /** Waits for the host's turn, and sends; others wait so long. */
    synchronized <T> T inTurn(Duration delay, Request<T> request) throws RefusedException {
        pause(Math.max(delay.toNanos(), rest));
        rest = 0;
        try {
            return request.send();
        } finally {
            asked = true;
            last = System.nanoTime();
        }
    }

    /** Lets the host be for as long as it asks. */
    synchronized void restFor(Duration time) {
        rest = time.toNanos();
    }

    private void pause(long delay) throws RefusedException {
        try {
            while (asked && System.nanoTime() - last < delay) {
                if (stop.getAsBoolean()) {
                    throw ended();
                }
                long left = delay - (System.nanoTime() - last);
                TimeUnit.NANOSECONDS.sleep(Math.min(left, TimeUnit.MILLISECONDS.toNanos(SLICE_IN_MILLISECONDS)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ended();
        }
    }

    private static RefusedException ended() {
        return new RefusedException(Reason.STOPPED, "the run was ended before its turn came");
    }
}
