package id.pasarrusun.storefront.api;

import id.pasarrusun.storefront.cart.CartId;
import id.pasarrusun.storefront.checkout.CheckoutOrder;
import id.pasarrusun.storefront.page.FieldFault;
import id.pasarrusun.storefront.page.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a program sends to buy a cart; the till looks at everything but the cart's id.
record PurchaseRequest(
        @Nullable String cartId,
        CheckoutOrder.@Nullable Buyer buyer,
        @Nullable List<CheckoutOrder.@Nullable Delivery> delivery,
        @Nullable Boolean acceptTerms) {

    /// @throws org.springframework.web.ErrorResponseException of status 422 when it names no cart or a delivery is null
    CheckoutOrder order(JsonBodies bodies) {
        List<FieldFault> faults = new ArrayList<>();
        Optional<UUID> cart = Optional.ofNullable(cartId).flatMap(Ids::parse);
        if (cart.isEmpty()) {
            faults.add(bodies.fault("cartId", cartId == null ? "cart-missing" : "cart-unknown"));
        }
        List<CheckoutOrder.Delivery> deliveries = new ArrayList<>();
        for (CheckoutOrder.Delivery asked : delivery == null ? List.<CheckoutOrder.Delivery>of() : delivery) {
            if (asked == null) {
                faults.add(bodies.fault("delivery[" + deliveries.size() + "]", "wrong-form"));
            } else {
                deliveries.add(asked);
            }
        }
        if (!faults.isEmpty()) {
            throw Refused.invalid(faults);
        }
        return new CheckoutOrder(
                new CartId(cart.orElseThrow()),
                Objects.requireNonNullElseGet(buyer, () -> new CheckoutOrder.Buyer(null, null, null)),
                deliveries,
                Boolean.TRUE.equals(acceptTerms),
                Map.of(),
                bodies.words().language());
    }
}
