package id.pasarrusun.storefront.history;

import id.pasarrusun.catalog.listing.History;
import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.maker.MakerProfile;
import id.pasarrusun.catalog.maker.Makers;
import id.pasarrusun.catalog.maker.Standing;
import id.pasarrusun.storefront.account.Visitor.MakerVisitor;
import id.pasarrusun.storefront.history.HistoryViews.Look;
import id.pasarrusun.storefront.history.HistoryViews.Sides;
import id.pasarrusun.storefront.page.Words;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/// A maker reads what became of her listing.
@Controller
final class StudioHistoryPages {

    private final History history;
    private final Makers makers;

    StudioHistoryPages(History history, Makers makers) {
        this.history = history;
        this.makers = makers;
    }

    @GetMapping("/sanggar/produk/{id}/riwayat")
    Mono<Rendering> tell(
            @AuthenticationPrincipal MakerVisitor maker,
            @PathVariable UUID id,
            @RequestParam(name = "kiri") @Nullable Integer left,
            @RequestParam(name = "kanan") @Nullable Integer right,
            Words words) {
        String base = "/sanggar/produk/" + id + "/riwayat";
        return Mono.zip(history.of(maker.maker(), new ListingId(id)), makers.get(maker.maker()))
                .map(read -> new HistoryViews(words)
                        .of(read.getT1(), new Look(null, base, isOpen(read.getT2()), new Sides(left, right))))
                .map(view -> Rendering.view("history/studio")
                        .modelAttribute("view", view)
                        .build());
    }

    private static boolean isOpen(MakerProfile maker) {
        return maker.standing() == Standing.OPEN;
    }
}
