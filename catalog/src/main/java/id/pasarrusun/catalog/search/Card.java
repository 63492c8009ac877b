package id.pasarrusun.catalog.search;

import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.listing.Photo;
import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.catalog.maker.MakerCard;
import id.pasarrusun.kernel.money.Rupiah;

/// A result as a list shows it.
///
/// @param english its name in English; empty when it has none
/// @param price of the cheapest variant
/// @param available pieces that can be bought now, all variants together
/// @param promisedDays days until it is ready to be sent
public record Card(
        ListingId id,
        String slug,
        String name,
        String english,
        Craft craft,
        MakerCard maker,
        Rupiah price,
        Photo photo,
        int available,
        int promisedDays,
        boolean halal) {}
