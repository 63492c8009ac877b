package id.pasarrusun.storefront.counter;

import id.pasarrusun.catalog.listing.Drafting;
import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.listing.NewVariant;
import id.pasarrusun.catalog.listing.Variant;
import id.pasarrusun.catalog.listing.Workbench;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.catalog.stock.VariantId;
import id.pasarrusun.kernel.failure.NotFound;
import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.storefront.page.Form;
import id.pasarrusun.storefront.studio.Numbers;
import id.pasarrusun.storefront.studio.StudioSettings;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// Changes a price and a stock at once. A stock that is stepped up or down is counted from what lies there now, so that
/// a piece that was sold meanwhile is not offered again.
@Component
final class Tapping {

    static final String STOCK = "stock";
    static final String PRICE = "price";

    private final Workbench workbench;
    private final Drafting drafting;
    private final StudioSettings settings;

    Tapping(Workbench workbench, Drafting drafting, StudioSettings settings) {
        this.workbench = workbench;
        this.drafting = drafting;
        this.settings = settings;
    }

    /// What came of a tap.
    sealed interface Tap {

        /// @param before what it cost
        /// @param shift by how many pieces there are more now
        record Changed(Rupiah before, int shift) implements Tap {}

        /// All is as it was.
        record Same() implements Tap {}

        /// A field holds no price, or no number of pieces.
        record Unread(String field) implements Tap {}
    }

    /// @throws NotFound also for another maker's listing
    Mono<Tap> tap(MakerId maker, ListingId listing, VariantId variant, Form form) {
        return workbench
                .get(maker, listing)
                .flatMapIterable(found -> found.variants())
                .filter(each -> each.id().equals(variant))
                .next()
                .switchIfEmpty(Mono.error(() -> NotFound.of("variant", variant.value())))
                .flatMap(found -> tap(maker, found, form));
    }

    private Mono<Tap> tap(MakerId maker, Variant variant, Form form) {
        OptionalLong price = price(variant, form);
        OptionalInt shift = shift(variant, form);
        if (price.isEmpty() || shift.isEmpty()) {
            return Mono.just(new Tap.Unread(price.isEmpty() ? PRICE : STOCK));
        }
        int stock = Math.clamp((long) variant.available() + shift.getAsInt(), 0, NewVariant.STOCK_MAX);
        return write(maker, variant, new Offered(Rupiah.of(price.getAsLong()), stock));
    }

    private record Offered(Rupiah price, int stock) {}

    private Mono<Tap> write(MakerId maker, Variant variant, Offered offered) {
        int shift = offered.stock - variant.available();
        if (shift == 0 && offered.price.equals(variant.price())) {
            return Mono.just(new Tap.Same());
        }
        Mono<Void> written = shift == 0
                ? drafting.price(maker, variant.id(), offered.price)
                : drafting.offer(maker, variant.id(), offered.price, offered.stock);
        return written.thenReturn(new Tap.Changed(variant.price(), shift));
    }

    /// As it is where the form says nothing of it.
    private OptionalLong price(Variant variant, Form form) {
        if (form.value(PRICE).isEmpty() && !form.values().containsKey(PRICE)) {
            return OptionalLong.of(variant.price().amount());
        }
        OptionalLong typed = Numbers.read(form.value(PRICE));
        return typed.stream().anyMatch(price -> price > 0 && price <= settings.priceMax())
                ? typed
                : OptionalLong.empty();
    }

    /// By how many pieces, whichever button was pressed.
    private static OptionalInt shift(Variant variant, Form form) {
        return switch (form.value("do")) {
            case "plus" -> OptionalInt.of(1);
            case "minus" -> OptionalInt.of(-1);
            case "urungkan" -> back(form.value("shift"));
            default -> typed(variant, form);
        };
    }

    private static OptionalInt back(String shift) {
        OptionalInt pieces = Numbers.read(shift.replaceFirst("^-", ""), 0, NewVariant.STOCK_MAX);
        return pieces.isPresent() && shift.startsWith("-") ? OptionalInt.of(-pieces.getAsInt()) : pieces;
    }

    /// What she typed, counted from what stood in the field when she saw it.
    private static OptionalInt typed(Variant variant, Form form) {
        if (!form.values().containsKey(STOCK)) {
            return OptionalInt.of(0);
        }
        OptionalInt typed = Numbers.read(form.value(STOCK), 0, NewVariant.STOCK_MAX);
        OptionalInt seen = Numbers.read(form.value("stockSeen"), 0, NewVariant.STOCK_MAX);
        return typed.isEmpty()
                ? typed
                : OptionalInt.of(typed.getAsInt() == seen.orElse(-1) ? 0 : typed.getAsInt() - variant.available());
    }
}
