package id.pasarrusun.storefront.studio;

import id.pasarrusun.catalog.maker.Enrolling;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.catalog.maker.Makers;
import id.pasarrusun.kernel.failure.NotFound;
import id.pasarrusun.media.image.ImageId;
import id.pasarrusun.media.image.ImageState;
import id.pasarrusun.media.image.Images;
import id.pasarrusun.media.image.OwnerId;
import id.pasarrusun.storefront.page.Form;
import id.pasarrusun.storefront.page.Words;
import id.pasarrusun.storefront.studio.Photographing.Shots;
import id.pasarrusun.storefront.studio.PortraitView.Candidate;
import id.pasarrusun.storefront.studio.PortraitView.Told;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/// Takes a maker's portrait in, hangs it beside her goods, and takes it down. What was taken down is shown to her once
/// more, so that it can be hung again.
final class PortraitDesk {

    private final Photographing photographing;
    private final Doors doors;

    PortraitDesk(Photographing photographing, Doors doors) {
        this.photographing = photographing;
        this.doors = doors;
    }

    /// What a portrait asks of other rooms.
    record Doors(Makers makers, Enrolling enrolling, Images images, InstantSource clock) {}

    /// What the page is asked for.
    ///
    /// @param next a picture of hers that does not hang yet
    /// @param look how often the page asked for it by itself
    record Asked(@Nullable ImageId next, int look, @Nullable News news) {}

    Mono<Rendering> show(MakerId maker, Asked asked, Words words) {
        Told told = told(List.of(), asked.news());
        ImageId next = asked.next();
        Mono<PortraitView> view = next == null
                ? bare(maker, told, words)
                : Mono.zip(
                        doors.makers.get(maker),
                        candidate(maker, next, asked.look()),
                        (profile, candidate) -> PortraitView.of(profile, candidate, told, words));
        return view.map(shown -> Answers.page("studio/portrait", shown));
    }

    /// Takes in the picture that she chose; of several, the first.
    Mono<Rendering> receive(MakerId maker, Sent sent, Words words) {
        if (sent.pictures().isEmpty()) {
            return unfit(maker, List.of(new PhotoFault("studio.photo.none-chosen", "")), words);
        }
        Sent one = new Sent(sent.form(), List.of(sent.pictures().getFirst()));
        return photographing.receive(owner(maker), one, List.of()).flatMap(shots -> answer(maker, shots, words));
    }

    /// Hangs a picture of hers that can be shown.
    ///
    /// @param picture its id as it was sent
    Mono<Rendering> hang(MakerId maker, String picture) {
        return Mono.justOrEmpty(id(picture))
                .flatMap(id -> doors.images.find(owner(maker), id).flatMap(state -> hang(maker, id, state)))
                .switchIfEmpty(Mono.error(() -> NotFound.of("picture", picture)));
    }

    /// Takes down whatever hangs. Who says it twice is answered twice the same.
    ///
    /// @param picture the id of what she saw hanging, as it was sent
    Mono<Rendering> takeDown(MakerId maker, String picture) {
        return doors.enrolling
                .removePortrait(maker)
                .switchIfEmpty(hers(maker, picture))
                .map(PortraitPages::with)
                .defaultIfEmpty(PortraitPages.PAGE)
                .map(page -> Answers.to(News.PORTRAIT_DOWN.after(page)));
    }

    private Mono<ImageId> hers(MakerId maker, String picture) {
        return Mono.justOrEmpty(id(picture))
                .filterWhen(id -> doors.images.find(owner(maker), id).hasElement());
    }

    private Mono<Rendering> hang(MakerId maker, ImageId picture, ImageState state) {
        return switch (state) {
            case ImageState.Ready _ ->
                doors.enrolling
                        .setPortrait(maker, picture)
                        .thenReturn(Answers.to(News.PORTRAIT_UP.after(PortraitPages.PAGE)));
            case ImageState.Received() ->
                Mono.just(Answers.to(News.PORTRAIT_NOT_READY.after(PortraitPages.with(picture))));
            case ImageState.Refused _ -> Mono.just(Answers.to(PortraitPages.with(picture)));
        };
    }

    private Mono<Rendering> answer(MakerId maker, Shots shots, Words words) {
        return shots.kept().isEmpty()
                ? unfit(maker, shots.faults(), words)
                : Mono.just(Answers.to(PortraitPages.with(shots.kept().getFirst())));
    }

    private Mono<Rendering> unfit(MakerId maker, List<PhotoFault> faults, Words words) {
        return bare(maker, told(faults, null), words)
                .map(view -> Answers.page("studio/portrait", view, HttpStatus.UNPROCESSABLE_CONTENT));
    }

    private Mono<PortraitView> bare(MakerId maker, Told told, Words words) {
        return doors.makers.get(maker).map(profile -> PortraitView.of(profile, null, told, words));
    }

    private Told told(List<PhotoFault> faults, @Nullable News news) {
        return new Told(Roll.on(Form.empty(), doors.clock), faults, news);
    }

    /// A picture that is not hers is not there.
    private Mono<Candidate> candidate(MakerId maker, ImageId next, int look) {
        return doors.images
                .find(owner(maker), next)
                .map(state -> new Candidate(next, state, look))
                .switchIfEmpty(Mono.error(() -> NotFound.of("picture", next.value())));
    }

    private static Optional<ImageId> id(String picture) {
        try {
            return Optional.of(new ImageId(UUID.fromString(picture)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static OwnerId owner(MakerId maker) {
        return new OwnerId(maker.value());
    }
}
