package id.pasarrusun.storefront.page;

import org.jspecify.annotations.Nullable;

/// A product as the grid shows it, in ready strings.
///
/// @param available pieces that can be bought now
/// @param promisedDays how long the maker takes to make one when none is ready
public record ProductCard(
        String slug,
        String name,
        String price,
        String maker,
        String tower,
        @Nullable Picture picture,
        int available,
        int promisedDays) {

    public String badge() {
        return available > 0 ? "badge.ready" : promisedDays > 0 ? "badge.preorder" : "badge.gone";
    }

    public String badgeClass() {
        return available > 0 ? "lencana siap" : promisedDays > 0 ? "lencana pesan" : "lencana habis";
    }
}
