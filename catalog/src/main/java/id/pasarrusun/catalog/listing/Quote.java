package id.pasarrusun.catalog.listing;

import id.pasarrusun.catalog.capacity.Supply;
import id.pasarrusun.catalog.maker.MakerCard;
import id.pasarrusun.catalog.stock.VariantId;
import id.pasarrusun.kernel.money.Rupiah;
import org.jspecify.annotations.Nullable;

/// What one variant costs today, and whether it can be had.
///
/// @param name of the listing, with the variant's behind it when there are several
/// @param english the same in English; empty when the listing has no English name
/// @param live false once it has left the shop window
/// @param nearby whether it is fetched, or brought to the neighbourhood only
public record Quote(
        VariantId variant,
        ListingId listing,
        String slug,
        String name,
        String english,
        MakerCard maker,
        Rupiah price,
        Supply supply,
        boolean live,
        @Nullable Photo photo,
        int promisedDays,
        boolean nearby) {

    /// Pieces that can be bought now.
    public int available() {
        return supply.available();
    }
}
