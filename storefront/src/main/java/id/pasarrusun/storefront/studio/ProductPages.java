package id.pasarrusun.storefront.studio;

import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.listing.StudioListing;
import id.pasarrusun.catalog.listing.Workbench;
import id.pasarrusun.catalog.maker.MakerProfile;
import id.pasarrusun.catalog.maker.Makers;
import id.pasarrusun.catalog.maker.Standing;
import id.pasarrusun.media.image.Images;
import id.pasarrusun.media.image.OwnerId;
import id.pasarrusun.storefront.account.Visitor.MakerVisitor;
import id.pasarrusun.storefront.studio.Creating.Beginning;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// What a maker offers, and the page on which she begins something new.
@Controller("studioProductPages")
final class ProductPages {

    static final String LIST = "/sanggar/produk";

    private final Workbench workbench;
    private final Makers makers;
    private final Creating creating;
    private final Images images;
    private final StudioSettings settings;

    ProductPages(Workbench workbench, Makers makers, Creating creating, Images images, StudioSettings settings) {
        this.workbench = workbench;
        this.makers = makers;
        this.creating = creating;
        this.images = images;
        this.settings = settings;
    }

    @GetMapping(LIST)
    Mono<Rendering> list(@AuthenticationPrincipal MakerVisitor maker) {
        return Mono.zip(
                        workbench.of(maker.maker(), settings.listingsShown()).collectList(),
                        makers.get(maker.maker()),
                        Offered::new)
                .flatMap(this::view)
                .map(view -> Answers.page("products", view));
    }

    private record Offered(List<StudioListing> listings, MakerProfile maker) {}

    private Mono<ProductListView> view(Offered offered) {
        OwnerId owner = new OwnerId(offered.maker.card().id().value());
        boolean selling = offered.maker.standing() == Standing.OPEN;
        return images.states(owner, ProductListView.faces(offered.listings))
                .map(pictures -> ProductListView.of(offered.listings, pictures, selling));
    }

    @GetMapping(LIST + "/baru")
    Mono<Rendering> ask(@AuthenticationPrincipal MakerVisitor maker) {
        return creating.blank(maker.maker()).map(blank -> Answers.page("new", NewProductView.of(blank)));
    }

    @PostMapping(LIST + "/baru")
    Mono<Rendering> create(@AuthenticationPrincipal MakerVisitor maker, ServerWebExchange exchange) {
        return Sent.of(exchange)
                .flatMap(sent -> creating.create(maker.maker(), sent))
                .map(beginning -> switch (beginning) {
                    case Beginning.Begun(ListingId listing) -> Answers.to(QuestionPages.first(listing));
                    case Beginning.Mend mend ->
                        Answers.page("new", NewProductView.of(mend), HttpStatus.UNPROCESSABLE_CONTENT);
                });
    }
}
