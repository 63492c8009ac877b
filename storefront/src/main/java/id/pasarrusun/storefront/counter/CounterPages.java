package id.pasarrusun.storefront.counter;

import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.stock.VariantId;
import id.pasarrusun.storefront.account.Visitor.MakerVisitor;
import id.pasarrusun.storefront.counter.Tapping.Tap;
import id.pasarrusun.storefront.page.Form;
import id.pasarrusun.storefront.studio.Answers;
import id.pasarrusun.storefront.studio.News;
import id.pasarrusun.storefront.studio.Sent;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/// The taps beside each of a maker's goods. The list that follows says what came of one, and takes it back.
@Controller
final class CounterPages {

    private static final String LIST = "/sanggar/produk";
    private static final int TYPED_MAX = 20;

    private final Tapping tapping;
    private final Copying copying;

    CounterPages(Tapping tapping, Copying copying) {
        this.tapping = tapping;
        this.copying = copying;
    }

    @PostMapping(LIST + "/{id}/tawaran/{variant}")
    Mono<Rendering> tap(
            @AuthenticationPrincipal MakerVisitor maker,
            @PathVariable UUID id,
            @PathVariable UUID variant,
            ServerWebExchange exchange) {
        return Sent.formOf(exchange)
                .flatMap(form -> tapping.tap(maker.maker(), new ListingId(id), new VariantId(variant), form)
                        .map(tap -> Answers.to(address(variant, tap, form))));
    }

    @PostMapping(LIST + "/{id}/salin")
    Mono<Rendering> copy(
            @AuthenticationPrincipal MakerVisitor maker, @PathVariable UUID id, ServerWebExchange exchange) {
        return Sent.formOf(exchange)
                .flatMap(form -> copying.copy(maker.maker(), new ListingId(id), form))
                .map(copy -> Answers.to(News.COPIED.after(LIST + "/" + copy.value())));
    }

    private static String address(UUID variant, Tap tap, Form form) {
        UriComponentsBuilder list = UriComponentsBuilder.fromPath(LIST);
        String page = form.value("hal");
        if (page.matches("[1-9]\\d{0,5}")) {
            list.queryParam("hal", page);
        }
        switch (tap) {
            case Tap.Same() -> {}
            case Tap.Changed(var before, int shift) ->
                list.queryParam("pada", variant)
                        .queryParam("harga", before.amount())
                        .queryParam("geser", shift);
            case Tap.Unread(String field) ->
                list.queryParam("pada", variant)
                        .queryParam("salah", field)
                        .queryParam("ketik", typed(form.value(field)));
        }
        return list.fragment("t-" + variant).encode().toUriString();
    }

    private static String typed(String value) {
        return value.substring(0, Math.min(value.length(), TYPED_MAX));
    }
}
