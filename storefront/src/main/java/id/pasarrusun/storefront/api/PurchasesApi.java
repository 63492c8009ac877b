package id.pasarrusun.storefront.api;

import id.pasarrusun.kernel.failure.NotFound;
import id.pasarrusun.payments.charge.Attempt;
import id.pasarrusun.payments.charge.Charge;
import id.pasarrusun.payments.order.Advance;
import id.pasarrusun.payments.order.MakerOrder;
import id.pasarrusun.payments.order.OrderState;
import id.pasarrusun.storefront.idempotency.Answer;
import id.pasarrusun.storefront.idempotency.Idempotency;
import id.pasarrusun.storefront.page.Refused;
import id.pasarrusun.storefront.purchases.BuyerPurchases;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// Purchases. Whoever knows the secret of one may see it, pay it and say that its goods came.
@RestController
final class PurchasesApi {

    private static final String PURCHASES = "/api/v1/purchases";
    private static final Pattern ORDER_NUMBER = Pattern.compile("[A-Z0-9]{8}-[0-9]{1,3}");

    private final Till till;
    private final BuyerPurchases purchases;
    private final JsonBodies bodies;
    private final Idempotency idempotency;

    PurchasesApi(Till till, BuyerPurchases purchases, JsonBodies bodies, Idempotency idempotency) {
        this.till = till;
        this.purchases = purchases;
        this.bodies = bodies;
        this.idempotency = idempotency;
    }

    @PostMapping(PURCHASES)
    Mono<ResponseEntity<String>> buy(ServerWebExchange exchange) {
        idempotency.require(exchange);
        return bodies.read(exchange).flatMap(sent -> idempotency.take(exchange, sent, this::buy));
    }

    @GetMapping(PURCHASES + "/{token}")
    Mono<PurchaseAnswer> purchase(@PathVariable String token) {
        return purchases.get(token).flatMap(till::show);
    }

    @PostMapping(PURCHASES + "/{token}/payment")
    Mono<ResponseEntity<String>> pay(@PathVariable String token, ServerWebExchange exchange) {
        idempotency.require(exchange);
        return bodies.read(exchange)
                .flatMap(sent -> idempotency.take(exchange, sent, (body, since) -> pay(token, body, since)));
    }

    @PostMapping(PURCHASES + "/{token}/orders/{number}/confirm")
    Mono<ResponseEntity<String>> confirm(
            @PathVariable String token, @PathVariable String number, ServerWebExchange exchange) {
        return bodies.read(exchange)
                .flatMap(sent -> idempotency.take(exchange, sent, (body, _) -> confirm(token, number, body)));
    }

    private Mono<Answer> buy(byte[] body, @Nullable Instant since) {
        return Mono.fromSupplier(() -> bodies.parse(body, PurchaseRequest.class).order(bodies))
                .flatMap(order -> till.buy(order, since))
                .map(bought -> idempotency.answer(HttpStatus.CREATED, PURCHASES + "/" + bought.token(), bought));
    }

    private Mono<Answer> pay(String token, byte[] body, @Nullable Instant since) {
        return Mono.defer(() -> {
                    bodies.requireNothing(body);
                    return purchases.pay(token);
                })
                .map(attempt -> payable(attempt, since))
                .map(charge ->
                        idempotency.answer(HttpStatus.CREATED, PURCHASES + "/" + token, PaymentAnswer.of(charge)));
    }

    /// An attempt that stands open is the one that was asked for, when a dead process began it for this very call.
    private static Charge payable(Attempt attempt, @Nullable Instant since) {
        return switch (attempt) {
            case Attempt.Opened(Charge charge) -> charge;
            case Attempt.StillOpen(Charge charge) when since != null && !isBefore(charge, since) -> charge;
            case Attempt.StillOpen _ -> throw Refused.as(HttpStatus.CONFLICT, "payment-open");
            case Attempt.AlreadyPaid _ -> throw Refused.as(HttpStatus.CONFLICT, "already-paid");
            case Attempt.TooMany() -> throw Refused.as(HttpStatus.CONFLICT, "payment-attempts");
            case Attempt.Closed() -> throw Refused.as(HttpStatus.CONFLICT, "purchase-closed");
        };
    }

    private static boolean isBefore(Charge charge, Instant since) {
        return charge.terms().openedAt().isBefore(since);
    }

    private Mono<Answer> confirm(String token, String number, byte[] body) {
        return Mono.defer(() -> {
                    bodies.requireNothing(body);
                    return purchases.confirm(token, number(number));
                })
                .doOnNext(PurchasesApi::requireAdvance)
                .then(Mono.defer(() -> purchase(token)))
                .map(bought -> idempotency.answer(HttpStatus.OK, null, bought));
    }

    private static void requireAdvance(Advance advance) {
        switch (advance) {
            case Advance.Advanced(MakerOrder _) -> {}
            case Advance.NotNow(OrderState _) -> throw Refused.as(HttpStatus.CONFLICT, "order-not-sent");
        }
    }

    private static String number(String text) {
        if (!ORDER_NUMBER.matcher(text).matches()) {
            throw NotFound.of("order", text);
        }
        return text;
    }
}
