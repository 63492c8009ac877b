package id.pasarrusun.storefront.counter;

import id.pasarrusun.catalog.listing.Drafting;
import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.listing.NewVariant;
import id.pasarrusun.catalog.listing.StudioListing;
import id.pasarrusun.catalog.listing.Variant;
import id.pasarrusun.catalog.listing.Workbench;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.kernel.id.UuidV7;
import id.pasarrusun.storefront.page.Form;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// Begins something new from something that is there: its words, its photos, its prices and stocks, under an address of
/// its own. Nothing of what officers said comes along.
@Component
final class Copying {

    private final Workbench workbench;
    private final Drafting drafting;
    private final InstantSource clock;

    Copying(Workbench workbench, Drafting drafting, InstantSource clock) {
        this.workbench = workbench;
        this.drafting = drafting;
        this.clock = clock;
    }

    /// @param form in whose field `draft` the copy's id may stand, so that two taps begin one
    /// @throws id.pasarrusun.kernel.failure.NotFound also for another maker's listing
    Mono<ListingId> copy(MakerId maker, ListingId listing, Form form) {
        return workbench.get(maker, listing).flatMap(found -> copy(found, id(form)));
    }

    private Mono<ListingId> copy(StudioListing found, ListingId copy) {
        return drafting.create(
                found.maker(),
                copy,
                found.latest().content(),
                found.variants().stream().map(Copying::anew).toList());
    }

    private static NewVariant anew(Variant variant) {
        return new NewVariant(
                variant.name(),
                variant.price(),
                Math.clamp(variant.available(), 0, NewVariant.STOCK_MAX),
                variant.supply().shelf().toOrder());
    }

    private ListingId id(Form form) {
        try {
            return new ListingId(UUID.fromString(form.value("draft")));
        } catch (IllegalArgumentException none) {
            return new ListingId(UuidV7.next(clock));
        }
    }
}
