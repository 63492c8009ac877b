package id.pasarrusun.storefront.studio;

import id.pasarrusun.catalog.listing.VersionState;
import id.pasarrusun.payments.order.OrderState;
import java.util.Locale;

/// Where a listing or an order stands, as a word in a colour.
///
/// @param key of its words
/// @param style class of its colour
public record Badge(String key, String style) {

    /// @param open whether its maker may sell; what is approved is shown to nobody while she may not
    public static Badge of(VersionState state, boolean open) {
        return switch (state) {
            case VersionState.Draft() -> new Badge("studio.state.draft", "habis");
            case VersionState.Offered _ -> new Badge("studio.state.offered", "awas");
            case VersionState.Submitted _ -> new Badge("studio.state.submitted", "pesan");
            case VersionState.Returned _ -> new Badge("studio.state.returned", "awas");
            case VersionState.Declined _ -> new Badge("studio.state.declined", "gagal");
            case VersionState.Checked _ -> new Badge("studio.state.checked", "pesan");
            case VersionState.Approved _ ->
                open ? new Badge("studio.state.approved", "siap") : new Badge("studio.state.closed", "awas");
            case VersionState.Withdrawn _ -> new Badge("studio.state.withdrawn", "gagal");
        };
    }

    public static Badge of(OrderState state) {
        String style = switch (state) {
            case PAID, ACCEPTED -> "awas";
            case SENT, RECEIVED, AWAITING_PAYMENT -> "pesan";
            case COMPLETED -> "siap";
            case DECLINED, CANCELLED, REFUNDED -> "habis";
            case DISPUTED -> "gagal";
        };
        return new Badge("studio.order." + state.name().toLowerCase(Locale.ROOT), style);
    }
}
