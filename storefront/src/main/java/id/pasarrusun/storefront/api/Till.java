package id.pasarrusun.storefront.api;

import id.pasarrusun.catalog.maker.MakerCard;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.catalog.maker.Makers;
import id.pasarrusun.kernel.failure.NotFound;
import id.pasarrusun.kernel.failure.Stale;
import id.pasarrusun.payments.order.MakerOrder;
import id.pasarrusun.payments.order.PayeeId;
import id.pasarrusun.storefront.checkout.Checkout;
import id.pasarrusun.storefront.checkout.CheckoutOrder;
import id.pasarrusun.storefront.checkout.CheckoutOutcome;
import id.pasarrusun.storefront.checkout.CheckoutOutcome.ChangedLine;
import id.pasarrusun.storefront.page.FieldFault;
import id.pasarrusun.storefront.page.Refused;
import id.pasarrusun.storefront.page.Words;
import id.pasarrusun.storefront.purchases.BuyerPurchase;
import id.pasarrusun.storefront.purchases.BuyerPurchases;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import reactor.core.publisher.Mono;

/// Buys carts for programs, and shows them what was bought.
final class Till {

    private final Checkout checkout;
    private final BuyerPurchases purchases;
    private final Makers makers;
    private final JsonBodies bodies;

    Till(Checkout checkout, BuyerPurchases purchases, Makers makers, JsonBodies bodies) {
        this.checkout = checkout;
        this.purchases = purchases;
        this.makers = makers;
        this.bodies = bodies;
    }

    /// A line that is not what it was.
    record Change(UUID variantId, String code, String message) {

        static Change of(ChangedLine line, Words words) {
            return new Change(
                    line.variant().value(),
                    line.warning().code(),
                    line.warning().message(words));
        }
    }

    /// @param since when a process died on this very order, so that it may be placed already
    Mono<PurchaseAnswer> buy(CheckoutOrder order, @Nullable Instant since) {
        return checkout.place(order)
                .onErrorMap(NotFound.class, _ -> Refused.invalid(List.of(bodies.fault("cartId", "cart-unknown"))))
                .onErrorMap(Stale.class, _ -> changed(List.of()))
                .flatMap(outcome -> bought(outcome, since))
                .flatMap(this::show);
    }

    Mono<PurchaseAnswer> show(BuyerPurchase bought) {
        List<MakerId> ids = bought.purchase().orders().stream()
                .map(MakerOrder::payee)
                .map(payee -> new MakerId(payee.value()))
                .toList();
        return makers.cards(ids).map(Till::slugs).map(slugs -> PurchaseAnswer.of(bought, slugs));
    }

    private Mono<BuyerPurchase> bought(CheckoutOutcome outcome, @Nullable Instant since) {
        return switch (outcome) {
            case CheckoutOutcome.Placed(BuyerPurchase purchase) -> Mono.just(purchase);
            case CheckoutOutcome.Closed(BuyerPurchase purchase) -> boughtBefore(purchase, since);
            case CheckoutOutcome.Changed(List<ChangedLine> lines) -> Mono.error(() -> changed(lines));
            case CheckoutOutcome.Empty() ->
                Mono.error(() -> Refused.invalid(List.of(bodies.fault("cartId", "cart-empty"))));
            case CheckoutOutcome.Invalid(List<FieldFault> faults) -> Mono.error(() -> Refused.invalid(faults));
        };
    }

    /// What the dead process placed is what is asked for; it may have died before it asked for the money.
    private Mono<BuyerPurchase> boughtBefore(BuyerPurchase before, @Nullable Instant since) {
        return since == null || before.purchase().placedAt().isBefore(since)
                ? Mono.error(() -> Refused.as(HttpStatus.CONFLICT, "cart-closed"))
                : purchases.placed(before.purchase());
    }

    private ErrorResponseException changed(List<ChangedLine> lines) {
        return Refused.as(
                HttpStatus.CONFLICT,
                "cart-changed",
                Map.of(
                        "lines",
                        lines.stream()
                                .map(line -> Change.of(line, bodies.words()))
                                .toList()));
    }

    private static Map<PayeeId, String> slugs(Map<MakerId, MakerCard> cards) {
        return cards.values().stream()
                .collect(Collectors.toMap(card -> new PayeeId(card.id().value()), MakerCard::slug));
    }
}
