package id.pasarrusun.storefront.checkout;

import id.pasarrusun.catalog.stock.VariantId;
import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.storefront.cart.CartId;
import id.pasarrusun.storefront.page.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What somebody asks for at the till, as it was typed.
///
/// @param deliveries one for each maker in the cart
/// @param seen what the buyer had in sight when ordering; of the other lines what the cart remembers
/// @param language in which the buyer was asked, and wants to read of it
public record CheckoutOrder(
        CartId cart,
        Buyer buyer,
        List<Delivery> deliveries,
        boolean acceptsTerms,
        Map<VariantId, Seen> seen,
        Language language) {

    public CheckoutOrder {
        deliveries = List.copyOf(deliveries);
        seen = Map.copyOf(seen);
    }

    /// What a buyer was told of a line.
    ///
    /// @param by the day on which it is ready when it must be made first; null when it lies ready
    public record Seen(Rupiah price, @Nullable LocalDate by) {}

    /// Who buys.
    public record Buyer(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email) {}

    /// How one maker's goods shall reach the buyer.
    ///
    /// @param pickupId one of the maker's places; none means her tower
    public record Delivery(
            @Nullable String makerSlug,
            @Nullable String method,
            @Nullable Address address,
            @Nullable String pickupId) {}

    /// Where a courier shall bring them.
    public record Address(
            @Nullable String recipient,
            @Nullable String phone,
            @Nullable String kelurahanCode,
            @Nullable String street,
            @Nullable String rt,
            @Nullable String rw,
            @Nullable String postcode,
            @Nullable String landmark) {}
}
