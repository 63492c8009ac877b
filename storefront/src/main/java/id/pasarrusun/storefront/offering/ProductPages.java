package id.pasarrusun.storefront.offering;

import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.listing.Workbench;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.catalog.maker.Makers;
import id.pasarrusun.catalog.maker.Standing;
import id.pasarrusun.media.image.Images;
import id.pasarrusun.media.image.OwnerId;
import id.pasarrusun.storefront.account.Visitor.MakerVisitor;
import id.pasarrusun.storefront.offering.Creating.Beginning;
import id.pasarrusun.storefront.offering.ProductListView.Offered;
import id.pasarrusun.storefront.page.Leaf;
import id.pasarrusun.storefront.studio.Answers;
import id.pasarrusun.storefront.studio.Sent;
import id.pasarrusun.storefront.studio.StudioSettings;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// What a maker offers, and the page on which she begins something new.
@Controller("offeringProductPages")
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
    Mono<Rendering> list(@AuthenticationPrincipal MakerVisitor maker, @RequestParam Map<String, String> asked) {
        OwnerId owner = new OwnerId(maker.maker().value());
        return offered(maker.maker(), asked)
                .flatMap(offered -> images.states(owner, ProductListView.faces(offered.listings()))
                        .map(pictures -> ProductListView.of(offered, pictures)))
                .map(view -> Answers.page("offering/products", view));
    }

    private Mono<Offered> offered(MakerId maker, Map<String, String> asked) {
        Mono<Boolean> selling = makers.get(maker).map(profile -> profile.standing() == Standing.OPEN);
        return workbench
                .tally(maker)
                .map(tally -> Leaf.of(asked.get("hal"), tally.all(), settings.listingsShown()))
                .flatMap(leaf -> Mono.zip(
                        workbench.of(maker, leaf.offset(), leaf.size()).collectList(),
                        selling,
                        (listings, open) -> new Offered(leaf, listings, open, TapView.told(asked), creating.clock())));
    }

    @GetMapping(LIST + "/baru")
    Mono<Rendering> ask(@AuthenticationPrincipal MakerVisitor maker) {
        return creating.blank(maker.maker()).map(blank -> Answers.page("offering/new", NewProductView.of(blank)));
    }

    @PostMapping(LIST + "/baru")
    Mono<Rendering> create(@AuthenticationPrincipal MakerVisitor maker, ServerWebExchange exchange) {
        return Sent.of(exchange)
                .flatMap(sent -> creating.create(maker.maker(), sent))
                .map(beginning -> switch (beginning) {
                    case Beginning.Begun(ListingId listing) -> Answers.to(QuestionPages.first(listing));
                    case Beginning.Mend mend ->
                        Answers.page("offering/new", NewProductView.of(mend), HttpStatus.UNPROCESSABLE_CONTENT);
                });
    }
}
