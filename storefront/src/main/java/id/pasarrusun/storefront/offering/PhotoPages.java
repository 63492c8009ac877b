package id.pasarrusun.storefront.offering;

import id.pasarrusun.catalog.listing.ListingContent;
import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.kernel.failure.NotFound;
import id.pasarrusun.media.image.ImageId;
import id.pasarrusun.media.image.Images;
import id.pasarrusun.media.image.OwnerId;
import id.pasarrusun.storefront.account.Visitor.MakerVisitor;
import id.pasarrusun.storefront.page.Form;
import id.pasarrusun.storefront.studio.Answers;
import id.pasarrusun.storefront.studio.PhotoTile;
import id.pasarrusun.storefront.studio.Sent;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
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
@Controller("offeringPhotoPages")
final class PhotoPages {

    private final PhotoDesk desk;
    private final Images images;

    PhotoPages(PhotoDesk desk, Images images) {
        this.desk = desk;
        this.images = images;
    }

    @PostMapping("/sanggar/produk/{id}/foto")
    Mono<Rendering> add(
            @AuthenticationPrincipal MakerVisitor maker, @PathVariable UUID id, ServerWebExchange exchange) {
        return Sent.of(exchange).flatMap(sent -> desk.add(maker.maker(), new ListingId(id), sent, null));
    }

    @PostMapping("/sanggar/produk/{id}/foto/{image}")
    Mono<Rendering> change(
            @AuthenticationPrincipal MakerVisitor maker,
            @PathVariable UUID id,
            @PathVariable UUID image,
            ServerWebExchange exchange) {
        return Sent.of(exchange)
                .flatMap(sent ->
                        desk.change(maker.maker(), new ListingId(id), sent, change(sent.form(), new ImageId(image))));
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
        return images.find(new OwnerId(maker.maker().value()), new ImageId(image))
                .map(state ->
                        PhotoTile.of(new ImageId(image), shortened(isi), state).at(barang, kali))
                .map(tile -> Answers.page("offering/photo", tile))
                .switchIfEmpty(Mono.error(() -> NotFound.of("picture", image)));
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
