package id.pasarrusun.media.intake;

import id.pasarrusun.kernel.failure.NotFound;
import id.pasarrusun.kernel.failure.Unavailable;
import id.pasarrusun.media.image.ImageId;
import id.pasarrusun.media.image.ImageState;
import id.pasarrusun.media.image.Images;
import id.pasarrusun.media.image.OwnerId;
import id.pasarrusun.media.store.ImageKeys;
import id.pasarrusun.media.store.ObjectStore;
import java.util.concurrent.Semaphore;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Takes pictures in: bytes first into the object store, then the note that they are there, which wakes the worker. A
/// crash in between leaves bytes that nobody knows, and the sender tries again under the same id.
public final class Uploads {

    private final Images images;
    private final ObjectStore store;
    private final TransactionalOperator transaction;
    private final IntakeSettings settings;
    private final Semaphore places;

    Uploads(Images images, ObjectStore store, TransactionalOperator transaction, IntakeSettings settings) {
        this.images = images;
        this.store = store;
        this.transaction = transaction;
        this.settings = settings;
        this.places = new Semaphore(settings.atOnceMax());
    }

    /// Receives one picture. The sender chooses the id, so that a repetition after a dead spot is harmless.
    ///
    /// @throws NotFound when the id is another owner's picture
    /// @throws Unavailable when too many pictures arrive at once
    public Mono<Intake> receive(OwnerId owner, ImageId id, Flux<DataBuffer> bytes) {
        return Mono.using(this::takePlace, place -> read(owner, id, bytes), Semaphore::release)
                .onErrorResume(
                        DataBufferLimitException.class, error -> Mono.just(new Intake.TooLarge(settings.sizeMax())));
    }

    private Semaphore takePlace() {
        if (!places.tryAcquire()) {
            throw new Unavailable("All " + settings.atOnceMax() + " places for arriving pictures are taken");
        }
        return places;
    }

    private Mono<Intake> read(OwnerId owner, ImageId id, Flux<DataBuffer> bytes) {
        return join(bytes)
                .flatMap(picture -> images.findOwner(id)
                        .flatMap(sender -> sender.equals(owner) ? accepted(id) : none(id))
                        .switchIfEmpty(Mono.defer(() -> keep(owner, id, picture))));
    }

    private Mono<byte[]> join(Flux<DataBuffer> bytes) {
        return DataBufferUtils.join(bytes, Math.toIntExact(settings.sizeMax().toBytes()))
                .map(Uploads::release)
                .defaultIfEmpty(new byte[0]);
    }

    private Mono<Intake> keep(OwnerId owner, ImageId id, byte[] picture) {
        return Mono.justOrEmpty(PictureKind.of(picture))
                .flatMap(kind -> store.put(ImageKeys.original(id), picture, kind.contentType())
                        .then(images.received(owner, id).as(transaction::transactional))
                        .then(forgetIfLate(owner, id))
                        .then(accepted(id)))
                .defaultIfEmpty(new Intake.NotAPicture());
    }

    /// Whoever sends the same picture twice at once may have put it there again after the worker was done with it; the
    /// place where it was taken is in it.
    private Mono<Void> forgetIfLate(OwnerId owner, ImageId id) {
        return images.find(owner, id)
                .filter(state -> !(state instanceof ImageState.Received))
                .flatMap(state -> store.delete(ImageKeys.original(id)));
    }

    private static Mono<Intake> accepted(ImageId id) {
        return Mono.just(new Intake.Accepted(id));
    }

    private static Mono<Intake> none(ImageId id) {
        return Mono.error(() -> NotFound.of("picture", id.value()));
    }

    static byte[] release(DataBuffer buffer) {
        byte[] bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }
}
