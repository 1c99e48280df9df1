package vn.lientin.fetch;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** Takes the body of an answer in, up to so many bytes, and asks for no more then. For one answer. */
final class BodyUpTo implements BodySubscriber<BodyUpTo.Body> {
    /** @param whole whether nothing was left behind */
    @SuppressWarnings("ArrayRecordComponent") // Held by this package only, which does not change it.
    record Body(byte[] bytes, boolean whole) {}

    private final int largest;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final CompletableFuture<Body> body = new CompletableFuture<>();
    private @Nullable Subscription subscription;

    BodyUpTo(int largest) {
        this.largest = largest;
    }

    @Override
    public CompletionStage<Body> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Subscription given) {
        subscription = given;
        given.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (ByteBuffer buffer : buffers) {
            byte[] next = new byte[Math.min(buffer.remaining(), largest - bytes.size())];
            buffer.get(next);
            bytes.writeBytes(next);
            if (buffer.hasRemaining()) {
                body.complete(new Body(bytes.toByteArray(), false));
                cancel();
                return;
            }
        }
    }

    private void cancel() {
        if (subscription != null) {
            subscription.cancel();
        }
    }

    @Override
    public void onError(Throwable error) {
        body.completeExceptionally(error);
    }

    @Override
    public void onComplete() {
        body.complete(new Body(bytes.toByteArray(), true));
    }
}
