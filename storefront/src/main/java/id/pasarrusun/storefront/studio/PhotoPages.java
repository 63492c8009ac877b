package id.pasarrusun.storefront.studio;

import id.pasarrusun.catalog.listing.Drafting;
import id.pasarrusun.catalog.listing.ListingContent;
import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.listing.StudioListing;
import id.pasarrusun.catalog.listing.Workbench;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.kernel.failure.NotFound;
import id.pasarrusun.kernel.failure.Stale;
import id.pasarrusun.media.image.ImageId;
import id.pasarrusun.media.image.Images;
import id.pasarrusun.media.image.OwnerId;
import id.pasarrusun.storefront.account.Visitor.MakerVisitor;
import id.pasarrusun.storefront.page.Form;
import id.pasarrusun.storefront.studio.Editing.Edit;
import id.pasarrusun.storefront.studio.Photographing.Shots;
import id.pasarrusun.storefront.studio.ProductView.Told;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// The photos of a listing: more of them, fewer, in another order, and how far each is. What stands in the other fields
/// of the page is kept along the way.
@Controller("studioPhotoPages")
final class PhotoPages {

    private final ProductDesk desk;
    private final Editing editing;
    private final Photographing photographing;
    private final Doors doors;

    PhotoPages(ProductDesk desk, Editing editing, Photographing photographing, Doors doors) {
        this.desk = desk;
        this.editing = editing;
        this.photographing = photographing;
        this.doors = doors;
    }

    /// What photos ask of other rooms.
    record Doors(Workbench workbench, Drafting drafting, Images images) {}

    @PostMapping("/sanggar/produk/{id}/foto")
    Mono<Rendering> add(
            @AuthenticationPrincipal MakerVisitor maker, @PathVariable UUID id, ServerWebExchange exchange) {
        return Mono.zip(doors.workbench.get(maker.maker(), new ListingId(id)), Sent.of(exchange), Brought::new)
                .flatMap(brought -> ProductView.isOpen(brought.listing.latest())
                        ? receive(maker.maker(), brought)
                        : closed(maker.maker(), brought.listing.id(), brought.sent.form()));
    }

    @PostMapping("/sanggar/produk/{id}/foto/{image}")
    Mono<Rendering> change(
            @AuthenticationPrincipal MakerVisitor maker,
            @PathVariable UUID id,
            @PathVariable UUID image,
            ServerWebExchange exchange) {
        ListingId listing = new ListingId(id);
        return Sent.formOf(exchange)
                .flatMap(form -> editing.save(maker.maker(), listing, form)
                        .map(edit -> new Done(maker.maker(), listing, form, edit, List.of()))
                        .flatMap(done -> amend(done, change(form, new ImageId(image)))));
    }

    /// How far one picture is; asked again and again by the page while it is being prepared.
    ///
    /// @param isi what the picture shows
    @GetMapping("/sanggar/foto/{image}")
    Mono<Rendering> tile(
            @AuthenticationPrincipal MakerVisitor maker,
            @PathVariable UUID image,
            @RequestParam(defaultValue = "") String isi,
            @RequestParam(required = false) @Nullable UUID barang,
            @RequestParam(defaultValue = "0") int kali) {
        return doors.images
                .find(new OwnerId(maker.maker().value()), new ImageId(image))
                .map(state ->
                        PhotoTile.of(new ImageId(image), shortened(isi), state).at(barang, kali))
                .map(tile -> Answers.page("photo", tile))
                .switchIfEmpty(Mono.error(() -> NotFound.of("picture", image)));
    }

    private record Brought(StudioListing listing, Sent sent) {}

    /// What has been done so far.
    ///
    /// @param edit what came of the words
    private record Done(MakerId maker, ListingId listing, Form form, Edit edit, List<PhotoFault> faults) {}

    private Mono<Rendering> receive(MakerId maker, Brought brought) {
        ListingId listing = brought.listing.id();
        Form form = brought.sent.form();
        return editing.save(maker, listing, form)
                .flatMap(edit -> photographing
                        .receive(
                                new OwnerId(maker.value()),
                                brought.sent,
                                Album.imagesOf(brought.listing.latest().content()))
                        .flatMap(shots ->
                                keep(shots, new Done(maker, listing, form, edit, faults(brought.sent, shots)))));
    }

    /// A button that sends photos was pressed, so one that brought none says so.
    private static List<PhotoFault> faults(Sent sent, Shots shots) {
        return sent.pictures().isEmpty() ? List.of(new PhotoFault("studio.photo.none-chosen", "")) : shots.faults();
    }

    /// Those that are pictures are kept, whatever the others were.
    private Mono<Rendering> keep(Shots shots, Done done) {
        return amend(done, content -> Album.add(content, shots.kept()));
    }

    private Mono<Rendering> amend(Done done, UnaryOperator<ListingContent> change) {
        return doors.drafting
                .amend(done.maker, done.listing, change)
                .then(Mono.defer(() -> answer(done)))
                .onErrorResume(Stale.class, _ -> closed(done.maker, done.listing, done.form));
    }

    private Mono<Rendering> answer(Done done) {
        return switch (done.edit) {
            case Edit.Mend(Form form) ->
                desk.mend(done.maker, done.listing, form, done.faults).map(PhotoPages::unfit);
            case Edit.Overtaken(Form form) -> overtaken(done.maker, done.listing, form, done.faults);
            case Edit.Saved _, Edit.Repriced _, Edit.Unchanged _, Edit.Submitted _, Edit.Lacking _ ->
                done.faults.isEmpty()
                        ? Mono.just(Answers.to(ProductEditPages.address(done.listing.value()) + "#foto"))
                        : desk.show(done.maker, done.listing, new Told(null, done.faults, false))
                                .map(PhotoPages::unfit);
        };
    }

    /// An officer has it in hand; what she typed meanwhile is shown again.
    private Mono<Rendering> closed(MakerId maker, ListingId listing, Form form) {
        return form.values().containsKey("name")
                ? overtaken(maker, listing, form, List.of())
                : Mono.just(Answers.to(News.IN_REVIEW.after(ProductEditPages.address(listing.value()))));
    }

    private Mono<Rendering> overtaken(MakerId maker, ListingId listing, Form form, List<PhotoFault> faults) {
        return desk.overtaken(maker, listing, form, faults)
                .map(view -> ProductEditPages.page(view, HttpStatus.CONFLICT));
    }

    private static Rendering unfit(ProductView view) {
        return ProductEditPages.page(view, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static UnaryOperator<ListingContent> change(Form form, ImageId image) {
        return switch (form.value("do")) {
            case "remove" -> content -> Album.remove(content, image);
            case "forward" -> content -> Album.forward(content, image);
            default -> UnaryOperator.identity();
        };
    }

    private static String shortened(String alt) {
        return alt.substring(0, Math.min(alt.length(), ListingForm.TEXT_MAX));
    }
}
