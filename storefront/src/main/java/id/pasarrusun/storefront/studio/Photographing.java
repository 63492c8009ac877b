package id.pasarrusun.storefront.studio;

import id.pasarrusun.catalog.listing.ListingContent;
import id.pasarrusun.kernel.failure.Unavailable;
import id.pasarrusun.media.image.ImageId;
import id.pasarrusun.media.image.OwnerId;
import id.pasarrusun.media.intake.Intake;
import id.pasarrusun.media.intake.Uploads;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.http.codec.multipart.FilePart;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Takes in the pictures of a form one after the other; one that is no picture does not cost her the others.
public final class Photographing {

    private final Uploads uploads;
    private final InstantSource clock;

    Photographing(Uploads uploads, InstantSource clock) {
        this.uploads = uploads;
        this.clock = clock;
    }

    /// Those that the listing has already are left out: the form was sent before.
    ///
    /// @param had the listing's pictures so far
    public Mono<Shots> receive(OwnerId owner, Sent sent, List<ImageId> had) {
        Roll roll = Roll.of(sent.form(), clock);
        List<FilePart> files = sent.pictures();
        List<Exposed> fresh = IntStream.range(0, files.size())
                .mapToObj(place -> Exposed.of(owner, roll, place, files.get(place)))
                .filter(exposed -> !had.contains(exposed.image))
                .toList();
        int room = ListingContent.PHOTOS_MAX - had.size();
        return Flux.fromIterable(fresh)
                .take(room)
                .concatMap(exposed -> receive(owner, exposed))
                .collectList()
                .map(shots -> Shots.of(shots, Math.max(0, fresh.size() - room)));
    }

    /// A file and the id that its picture has.
    private record Exposed(ImageId image, FilePart file) {

        private static Exposed of(OwnerId owner, Roll roll, int place, FilePart file) {
            return new Exposed(roll.picture(owner, place, file.filename()), file);
        }
    }

    private Mono<Shot> receive(OwnerId owner, Exposed exposed) {
        String name = exposed.file.filename();
        return Mono.defer(() -> uploads.receive(owner, exposed.image, exposed.file.content()))
                .map(intake -> shot(intake, name))
                .onErrorReturn(Unavailable.class, new Shot.Spoiled("studio.photo.busy", name));
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
    public record Shots(List<ImageId> kept, List<PhotoFault> faults) {

        public Shots {
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
