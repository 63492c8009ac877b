package id.pasarrusun.storefront.studio;

import id.pasarrusun.kernel.failure.Unavailable;
import id.pasarrusun.kernel.id.UuidV7;
import id.pasarrusun.media.image.ImageId;
import id.pasarrusun.media.image.OwnerId;
import id.pasarrusun.media.intake.Intake;
import id.pasarrusun.media.intake.Uploads;
import java.time.InstantSource;
import java.util.List;
import org.springframework.http.codec.multipart.FilePart;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Takes in the pictures of a form one after the other; one that is no picture does not cost her the others.
final class Photographing {

    private final Uploads uploads;
    private final InstantSource clock;

    Photographing(Uploads uploads, InstantSource clock) {
        this.uploads = uploads;
        this.clock = clock;
    }

    /// @param room so many pictures still have a place
    Mono<Shots> receive(OwnerId owner, List<FilePart> files, int room) {
        return Flux.fromIterable(files)
                .take(room)
                .concatMap(file -> receive(owner, file))
                .collectList()
                .map(shots -> Shots.of(shots, Math.max(0, files.size() - room)));
    }

    private Mono<Shot> receive(OwnerId owner, FilePart file) {
        return Mono.defer(() -> uploads.receive(owner, new ImageId(UuidV7.next(clock)), file.content()))
                .map(intake -> shot(intake, file.filename()))
                .onErrorReturn(Unavailable.class, new Shot.Spoiled("studio.photo.busy", file.filename()));
    }

    private static Shot shot(Intake intake, String name) {
        return switch (intake) {
            case Intake.Accepted(ImageId image) -> new Shot.Kept(image);
            case Intake.TooLarge _ -> new Shot.Spoiled("studio.photo.too-large", name);
            case Intake.NotAPicture _ -> new Shot.Spoiled("studio.photo.not-a-picture", name);
        };
    }

    /// What became of one file.
    sealed interface Shot {

        record Kept(ImageId image) implements Shot {}

        /// @param key of the words that say why
        record Spoiled(String key, String name) implements Shot {}
    }

    /// What became of all of them.
    record Shots(List<ImageId> kept, List<PhotoFault> faults) {

        Shots {
            kept = List.copyOf(kept);
            faults = List.copyOf(faults);
        }

        private static Shots of(List<Shot> shots, int leftOver) {
            List<ImageId> kept = shots.stream()
                    .filter(Shot.Kept.class::isInstance)
                    .map(shot -> ((Shot.Kept) shot).image())
                    .toList();
            List<PhotoFault> spoiled = shots.stream()
                    .filter(Shot.Spoiled.class::isInstance)
                    .map(Shot.Spoiled.class::cast)
                    .map(shot -> new PhotoFault(shot.key(), shot.name()))
                    .toList();
            return new Shots(kept, leftOver == 0 ? spoiled : PhotoFault.andTooMany(spoiled, leftOver));
        }
    }
}
