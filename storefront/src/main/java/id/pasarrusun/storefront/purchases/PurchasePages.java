package id.pasarrusun.storefront.purchases;

import id.pasarrusun.payments.charge.Attempt;
import id.pasarrusun.payments.charge.Charge;
import id.pasarrusun.payments.order.Advance;
import id.pasarrusun.storefront.page.Words;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
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
    private final Arrivals arrivals;

    PurchasePages(BuyerPurchases purchases, PurchaseViews views, Arrivals arrivals) {
        this.purchases = purchases;
        this.views = views;
        this.arrivals = arrivals;
    }

    @GetMapping("/beli/{token}")
    Mono<Rendering> show(@PathVariable String token, ServerWebExchange exchange, Words words) {
        keepToOneself(exchange);
        Map<String, String> query = exchange.getRequest().getQueryParams().toSingleValueMap();
        return purchases
                .get(token)
                .flatMap(bought -> arrivals.isFromTheGateway(query) && PaymentViews.isPayable(bought)
                        ? Mono.just(back(token, arrivals.now()))
                        : page(bought, query, words));
    }

    private Mono<Rendering> page(BuyerPurchase bought, Map<String, String> query, Words words) {
        String notice = NOTICES.get(query.getOrDefault("kabar", ""));
        return views.in(words)
                .view(bought, notice, arrivals.recent(query))
                .map(view -> Rendering.view("purchases/page")
                        .modelAttribute("view", view)
                        .build());
    }

    /// Whether the page still shows how the payment stands: if not, htmx is told to load it anew.
    @GetMapping("/beli/{token}/keadaan")
    Mono<ResponseEntity<Void>> look(@PathVariable String token, ServerWebExchange exchange) {
        Map<String, String> query = exchange.getRequest().getQueryParams().toSingleValueMap();
        String seen = query.getOrDefault("lihat", "");
        String since = arrivals.recent(query);
        return purchases
                .get(token)
                .map(bought -> PaymentViews.state(bought, since))
                .map(state -> {
                    ResponseEntity.HeadersBuilder<?> answer =
                            ResponseEntity.status(HttpStatus.NO_CONTENT).cacheControl(CacheControl.noStore());
                    return (state.equals(seen) ? answer : answer.header("HX-Refresh", "true")).build();
                });
    }

    @PostMapping("/beli/{token}/bayar")
    Mono<Rendering> pay(@PathVariable String token) {
        return purchases.pay(token).map(attempt -> switch (attempt) {
            case Attempt.Opened(Charge charge) -> toPay(token, charge);
            case Attempt.StillOpen(Charge charge) -> toPay(token, charge);
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

    /// Whoever pressed the button wants to pay, so she is led to the payment page if there is one already.
    private static Rendering toPay(String token, Charge charge) {
        return charge instanceof Charge.AwaitingPayer page
                ? Rendering.redirectTo(page.redirectUrl()).build()
                : back(token, "");
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
