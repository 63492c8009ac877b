package id.pasarrusun.storefront.purchases;

import id.pasarrusun.payments.charge.Attempt;
import id.pasarrusun.payments.order.Advance;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// The page of a purchase. Its address is its key, so nothing keeps it and no machine lists it.
@Controller
final class PurchasePages {

    private static final Map<String, String> NOTICES = Map.of(
            "diterima", "purchase.notice.received",
            "belum", "purchase.notice.not-now",
            "dibayar", "purchase.notice.paid",
            "terlalu-sering", "purchase.notice.too-many",
            "tutup", "purchase.notice.closed");

    private final BuyerPurchases purchases;
    private final PurchaseViews views;

    PurchasePages(BuyerPurchases purchases, PurchaseViews views) {
        this.purchases = purchases;
        this.views = views;
    }

    @GetMapping("/beli/{token}")
    Mono<Rendering> show(
            @PathVariable String token,
            @RequestParam(name = "kabar", required = false) @Nullable String news,
            ServerWebExchange exchange) {
        keepToOneself(exchange);
        String notice = news == null ? null : NOTICES.get(news);
        return purchases
                .get(token)
                .flatMap(bought -> views.view(bought, notice))
                .map(view -> Rendering.view("purchases/page")
                        .modelAttribute("view", view)
                        .build());
    }

    /// Whether the page still shows how the payment stands: if not, htmx is told to load it anew.
    @GetMapping("/beli/{token}/keadaan")
    Mono<ResponseEntity<Void>> look(
            @PathVariable String token, @RequestParam(name = "lihat", defaultValue = "") String seen) {
        return purchases.get(token).map(PaymentViews::state).map(state -> {
            ResponseEntity.HeadersBuilder<?> answer =
                    ResponseEntity.status(HttpStatus.NO_CONTENT).cacheControl(CacheControl.noStore());
            return (state.equals(seen) ? answer : answer.header("HX-Refresh", "true")).build();
        });
    }

    @PostMapping("/beli/{token}/bayar")
    Mono<Rendering> pay(@PathVariable String token) {
        return purchases.pay(token).map(attempt -> switch (attempt) {
            case Attempt.Opened _, Attempt.StillOpen _ -> back(token, "");
            case Attempt.AlreadyPaid _ -> back(token, "?kabar=dibayar");
            case Attempt.TooMany _ -> back(token, "?kabar=terlalu-sering");
            case Attempt.Closed _ -> back(token, "?kabar=tutup");
        });
    }

    @PostMapping("/beli/{token}/pesanan/{number}/terima")
    Mono<Rendering> confirm(@PathVariable String token, @PathVariable String number) {
        return purchases.confirm(token, number).map(advance -> switch (advance) {
            case Advance.Advanced _ -> back(token, "?kabar=diterima");
            case Advance.NotNow _ -> back(token, "?kabar=belum");
        });
    }

    private static Rendering back(String token, String query) {
        return Rendering.redirectTo("/beli/" + token + query).build();
    }

    private static void keepToOneself(ServerWebExchange exchange) {
        HttpHeaders headers = exchange.getResponse().getHeaders();
        headers.setCacheControl(CacheControl.noStore());
        headers.set("X-Robots-Tag", "noindex, nofollow");
    }
}
