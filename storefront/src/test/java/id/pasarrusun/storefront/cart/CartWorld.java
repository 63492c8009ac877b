package id.pasarrusun.storefront.cart;

import id.pasarrusun.catalog.capacity.Bench;
import id.pasarrusun.catalog.capacity.Making;
import id.pasarrusun.catalog.capacity.Supply;
import id.pasarrusun.catalog.capacity.Workdays;
import id.pasarrusun.catalog.capacity.Workshop;
import id.pasarrusun.catalog.capacity.Workshop.Outlook;
import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.listing.Quote;
import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.catalog.maker.MakerCard;
import id.pasarrusun.catalog.stock.Shelf;
import id.pasarrusun.catalog.stock.VariantId;
import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.storefront.cart.StoredCart.StoredLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Carts as they are kept, and what the catalogue says of them today.
public final class CartWorld {

    public static final CartId CART = new CartId(new UUID(7, 7));
    static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private CartWorld() {}

    /// A cart with two of everything, at prices that were seen as they are today.
    public static Cart cart(Quote... quotes) {
        return cart(
                List.of(quotes).stream()
                        .map(quote -> new StoredLine(quote.variant(), 2, quote.price()))
                        .toList(),
                quotes);
    }

    static Cart cart(List<StoredLine> lines, Quote... quotes) {
        Map<VariantId, Quote> known =
                List.of(quotes).stream().collect(Collectors.toMap(Quote::variant, Function.identity()));
        return new Pricing().price(new StoredCart(CART, 3, false, lines), known);
    }

    /// A thing of a maker's that costs Rp85.000 and of which five are there.
    public static Quote thing(int number, MakerCard maker) {
        return new Quote(
                variant(number),
                new ListingId(new UUID(4, number)),
                "barang-" + number,
                "Barang " + number,
                "",
                maker,
                Rupiah.of(85_000),
                Supply.of(5),
                true,
                null,
                3,
                false);
    }

    /// The same, as food that must not go far.
    public static Quote nearby(Quote quote) {
        return new Quote(
                quote.variant(),
                quote.listing(),
                quote.slug(),
                quote.name(),
                quote.english(),
                quote.maker(),
                quote.price(),
                quote.supply(),
                quote.live(),
                quote.photo(),
                quote.promisedDays(),
                true);
    }

    public static VariantId variant(int number) {
        return new VariantId(new UUID(5, number));
    }

    /// The same, of which so many lie ready and more are made: five a week, on every day.
    static Quote made(Quote quote, int ready) {
        Workshop workshop = new Workshop(5, Workdays.ALL, Map.of());
        Making making = new Making(new Bench(quote.maker().id(), Craft.ANYAMAN), workshop, new Outlook(MONDAY, 0, 2));
        return supplied(quote, new Supply(new Shelf(ready, 0, true), making, null));
    }

    /// The same, of a maker who is back on that day.
    static Quote away(Quote quote, LocalDate backOn) {
        return supplied(quote, new Supply(quote.supply().shelf(), null, backOn));
    }

    private static Quote supplied(Quote quote, Supply supply) {
        return new Quote(
                quote.variant(),
                quote.listing(),
                quote.slug(),
                quote.name(),
                quote.english(),
                quote.maker(),
                quote.price(),
                supply,
                quote.live(),
                quote.photo(),
                quote.promisedDays(),
                quote.nearby());
    }

    /// The same, promised within so many days.
    static Quote within(Quote quote, int days) {
        return changed(quote, quote.price(), quote.available(), quote.live(), days);
    }

    public static Quote with(Quote quote, long price, int available, boolean live) {
        return changed(quote, Rupiah.of(price), available, live, quote.promisedDays());
    }

    private static Quote changed(Quote quote, Rupiah price, int available, boolean live, int days) {
        return new Quote(
                quote.variant(),
                quote.listing(),
                quote.slug(),
                quote.name(),
                quote.english(),
                quote.maker(),
                price,
                Supply.of(available),
                live,
                quote.photo(),
                days,
                quote.nearby());
    }
}
