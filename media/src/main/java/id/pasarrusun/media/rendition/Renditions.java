package id.pasarrusun.media.rendition;

import id.pasarrusun.kernel.failure.Unavailable;
import id.pasarrusun.kernel.log.EventLog;
import id.pasarrusun.kernel.log.LogEntry;
import id.pasarrusun.kernel.log.LogReader;
import id.pasarrusun.media.image.ImageAddresses;
import id.pasarrusun.media.image.ImageFormat;
import id.pasarrusun.media.image.ImageId;
import id.pasarrusun.media.image.ImageState;
import id.pasarrusun.media.image.Images;
import id.pasarrusun.media.image.MediaEvent;
import id.pasarrusun.media.store.ImageKeys;
import id.pasarrusun.media.store.ObjectStore;
import java.awt.image.BufferedImage;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/// The worker: follows media's log and makes the renditions of every picture that arrives, one picture at a time. Doing
/// it twice gives the same files, so a crash in the middle costs nothing but time.
final class Renditions implements LogReader<MediaEvent> {

    private final EventLog<MediaEvent> log;
    private final Images images;
    private final ObjectStore store;
    private final Darkroom darkroom;

    Renditions(EventLog<MediaEvent> log, Images images, ObjectStore store, Darkroom darkroom) {
        this.log = log;
        this.images = images;
        this.store = store;
        this.darkroom = darkroom;
    }

    /// Where pixels are worked on: one thread, since decoding is all processor and memory.
    record Darkroom(Decoder decoder, Encoder encoder, Scheduler scheduler) {

        Mono<Seen> look(byte[] bytes) {
            return work(() -> new Seen(decoder.decode(bytes), digest(bytes)));
        }

        Mono<Map<Integer, BufferedImage>> scale(BufferedImage picture) {
            return work(() -> Scaler.toWidths(picture, ImageAddresses.WIDTHS));
        }

        Mono<byte[]> encode(BufferedImage picture, ImageFormat format) {
            return work(() -> encoder.encode(picture, format));
        }

        /// Reactor takes a lack of memory for the end of the world, and nobody would hear of it again.
        private <T> Mono<T> work(Callable<T> step) {
            return Mono.fromCallable(() -> {
                        try {
                            return step.call();
                        } catch (OutOfMemoryError e) {
                            throw new Unavailable("The memory of the darkroom", e);
                        }
                    })
                    .subscribeOn(scheduler);
        }
    }

    /// What came of an original.
    ///
    /// @param digest of its bytes; null when there are none any more
    record Seen(Decoding decoding, @Nullable String digest) {

        static final Seen NOTHING = new Seen(new Decoding.Refused(ImageState.Reason.BROKEN), null);
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public EventLog<MediaEvent> log() {
        return log;
    }

    @Override
    public String name() {
        return "renditions";
    }

    @Override
    public Mono<Effect> look(List<LogEntry<MediaEvent>> entries) {
        return switch (entries.getFirst().event()) {
            case MediaEvent.ImageReceived(var image) -> develop(new ImageId(image));
            case MediaEvent.ImageReady(var image) -> forget(new ImageId(image));
            case MediaEvent.ImageRefused(var image, var _) -> forget(new ImageId(image));
        };
    }

    /// An original that is gone will not come back, and its owner should not wait for it.
    private Mono<Effect> develop(ImageId id) {
        return store.get(ImageKeys.original(id))
                .flatMap(darkroom::look)
                .defaultIfEmpty(Seen.NOTHING)
                .flatMap(seen -> settle(id, seen))
                .map(state -> () -> images.settle(id, state));
    }

    /// The original still has the place where it was taken in it; it goes once the answer stands in the database.
    private Mono<Effect> forget(ImageId id) {
        return store.delete(ImageKeys.original(id)).thenReturn(Effect.NONE);
    }

    private Mono<ImageState> settle(ImageId id, Seen seen) {
        return switch (seen.decoding) {
            case Decoding.Refused(var reason) -> Mono.just(new ImageState.Refused(reason));
            case Decoding.Decoded(var picture) -> {
                ImageState ready = new ImageState.Ready(picture.getWidth(), picture.getHeight(), seen.digest);
                yield darkroom.scale(picture)
                        .flatMapIterable(Map::entrySet)
                        .concatMap(scaled -> print(id, scaled.getKey(), scaled.getValue()))
                        .then(Mono.just(ready));
            }
        };
    }

    private Mono<Void> print(ImageId id, int width, BufferedImage picture) {
        return Flux.fromArray(ImageFormat.values())
                .concatMap(format -> darkroom.encode(picture, format)
                        .flatMap(bytes ->
                                store.put(ImageKeys.rendition(id, width, format), bytes, format.contentType())))
                .then();
    }
}
