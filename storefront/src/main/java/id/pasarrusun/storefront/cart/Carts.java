package id.pasarrusun.storefront.cart;

import id.pasarrusun.catalog.listing.Listings;
import id.pasarrusun.catalog.listing.Quote;
import id.pasarrusun.catalog.stock.VariantId;
import id.pasarrusun.kernel.failure.NotFound;
import id.pasarrusun.kernel.id.UuidV7;
import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.storefront.cart.CartStore.Write;
import id.pasarrusun.storefront.cart.StoredCart.StoredLine;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// All carts. Whoever knows the id of one may fill it; buying it closes it for ever.
public final class Carts {

    private final CartStore store;
    private final Listings listings;
    private final Pricing pricing;
    private final CartSettings settings;
    private final InstantSource clock;

    Carts(CartStore store, Listings listings, Pricing pricing, CartSettings settings, InstantSource clock) {
        this.store = store;
        this.listings = listings;
        this.pricing = pricing;
        this.settings = settings;
        this.clock = clock;
    }

    /// A new, empty cart.
    public Mono<Cart> open() {
        return Mono.defer(() -> {
            CartId id = new CartId(UuidV7.next(clock));
            return store.insert(id, now()).thenReturn(new Cart(id, 0, List.of(), Rupiah.ZERO, false));
        });
    }

    public Mono<Cart> find(CartId id) {
        return store.find(id).flatMap(this::priced);
    }

    /// @throws NotFound when there is none
    public Mono<Cart> get(CartId id) {
        return find(id).switchIfEmpty(Mono.error(() -> unknown(id)));
    }

    /// Sets how many of a variant lie in the cart; 0 takes it out. The buyer has seen today's price with it.
    ///
    /// @throws NotFound for an unknown cart or variant
    public Mono<CartChange> put(CartId id, VariantId variant, int quantity) {
        return quantity == 0
                ? written(id, Mono.defer(() -> store.remove(id, variant, now())))
                : write(variant, quantity, line -> written(id, store.set(id, line, now())));
    }

    /// Adds pieces of a variant to those that lie in the cart; a line never grows beyond its limit. A visitor without a
    /// cart, or with one that was bought, is given a new one.
    ///
    /// @throws NotFound for an unknown variant
    public Mono<CartChange> add(@Nullable CartId held, VariantId variant, int quantity) {
        return quantity == 0
                ? Mono.just(new CartChange.OutOfRange(settings.quantity()))
                : write(variant, quantity, line -> usable(held).flatMap(id -> written(id, store.add(id, line, now()))));
    }

    /// Closes, in the caller's transaction, a cart of this version; from here on it belongs to that transaction alone.
    public Mono<Closing> close(CartId id, int version) {
        return Mono.defer(() -> store.close(id, now()))
                .map(closed -> closed == version ? Closing.CLOSED : Closing.CHANGED)
                .defaultIfEmpty(Closing.CLOSED_BEFORE);
    }

    /// Notes the prices and days that the buyer was told, so that they are asked about once.
    public Mono<Void> told(Cart cart) {
        return cart.isEmpty() ? Mono.empty() : store.told(cart.id(), cart.lines());
    }

    Mono<Integer> pieces(CartId id) {
        return store.pieces(id);
    }

    Mono<Void> sweep() {
        return Mono.defer(() -> store.sweep(now().minus(settings.kept())));
    }

    private Mono<CartChange> write(VariantId variant, int quantity, Function<StoredLine, Mono<CartChange>> write) {
        if (quantity < 0 || quantity > settings.quantity()) {
            return Mono.just(new CartChange.OutOfRange(settings.quantity()));
        }
        return listings.quotes(List.of(variant))
                .flatMap(quotes -> Mono.justOrEmpty(quotes.get(variant)))
                .switchIfEmpty(Mono.error(() -> NotFound.of("variant", variant.value())))
                .map(quote -> line(quote, quantity))
                .flatMap(write);
    }

    private Mono<CartId> usable(@Nullable CartId held) {
        return Mono.justOrEmpty(held)
                .filterWhen(store::isOpen)
                .switchIfEmpty(Mono.defer(this::open).map(Cart::id));
    }

    private static StoredLine line(Quote quote, int quantity) {
        return new StoredLine(quote.variant(), quantity, quote.price());
    }

    private Mono<CartChange> written(CartId id, Mono<Write> write) {
        return write.flatMap(met -> {
            boolean full = met.open() && !met.written();
            return full
                    ? Mono.just(new CartChange.Full(settings.lines()))
                    : looked(id).map(Carts::changed);
        });
    }

    /// Whoever changes the cart sees what comes of it: what is wanted more of may be ready later, and so may what
    /// stands
    /// below it.
    private Mono<Cart> looked(CartId id) {
        return get(id).flatMap(cart -> {
            boolean told =
                    cart.closed() || cart.lines().stream().allMatch(line -> Objects.equals(line.by(), line.seenBy()));
            return told ? Mono.just(cart) : store.promised(id, cart.lines()).then(get(id));
        });
    }

    private static CartChange changed(Cart cart) {
        return cart.closed() ? new CartChange.Closed() : new CartChange.Done(cart);
    }

    private Mono<Cart> priced(StoredCart cart) {
        return listings.quotes(cart.variants()).map(quotes -> pricing.price(cart, quotes));
    }

    private Instant now() {
        return clock.instant();
    }

    private static NotFound unknown(CartId id) {
        return NotFound.of("cart", id.value());
    }
}
