package id.pasarrusun.storefront.cart;

import id.pasarrusun.catalog.listing.Listings;
import id.pasarrusun.catalog.listing.Quote;
import id.pasarrusun.catalog.stock.VariantId;
import id.pasarrusun.storefront.cart.CartView.NoticeView;
import id.pasarrusun.storefront.page.Words;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// Says on the page of the cart what the change before it came to; the address of the page carries it there.
final class CartNotices {

    static final String ADDED = "masuk";
    static final String REMOVED = "keluar";
    static final String QUANTITY = "jumlah";
    static final String FULL = "penuh";
    static final String OUT_OF_RANGE = "batas";

    private final Listings listings;
    private final CartSettings settings;

    CartNotices(Listings listings, CartSettings settings) {
        this.listings = listings;
        this.settings = settings;
    }

    /// @param query of the page's address; empty when nothing is to be said
    Mono<NoticeView> of(Map<String, String> query, Words words) {
        if (query.containsKey(ADDED)) {
            return name(query.get(ADDED), words)
                    .map(name -> NoticeView.plain("baik", words.word("cart.notice.added", name)));
        }
        if (query.containsKey(REMOVED)) {
            String variant = String.valueOf(query.get(REMOVED));
            return name(variant, words)
                    .map(name -> removed(
                            words.word("cart.notice.removed", name), variant, query.getOrDefault(QUANTITY, "")));
        }
        if (query.containsKey(FULL)) {
            return Mono.just(NoticeView.plain("awas", words.word("cart.notice.full", settings.lines())));
        }
        if (query.containsKey(OUT_OF_RANGE)) {
            NoticeView any = NoticeView.plain("awas", words.word("cart.notice.range", settings.quantity()));
            return quote(query.get(OUT_OF_RANGE))
                    .map(quote -> tooMany(quote, words))
                    .defaultIfEmpty(any);
        }
        return Mono.empty();
    }

    private static NoticeView removed(String said, String variant, String quantity) {
        int before = quantity.matches("[1-9]\\d{0,3}") ? Integer.parseInt(quantity) : 1;
        return new NoticeView("", said, variant, before);
    }

    /// There are fewer of most things than a cart takes.
    private NoticeView tooMany(Quote quote, Words words) {
        int most = Math.min(quote.available(), settings.quantity());
        return NoticeView.plain(
                "awas",
                most == 0
                        ? words.word("cart.notice.none", name(quote, words))
                        : words.word("cart.notice.most", name(quote, words), most));
    }

    private Mono<String> name(@Nullable String variant, Words words) {
        return quote(variant).map(quote -> name(quote, words));
    }

    private static String name(Quote quote, Words words) {
        return words.said(quote.name(), quote.english()).text();
    }

    private Mono<Quote> quote(@Nullable String variant) {
        VariantId id = parse(String.valueOf(variant));
        return listings.quotes(List.of(id)).flatMap(quotes -> Mono.justOrEmpty(quotes.get(id)));
    }

    private static VariantId parse(String text) {
        try {
            return new VariantId(UUID.fromString(text));
        } catch (IllegalArgumentException nonsense) {
            return new VariantId(new UUID(0, 0));
        }
    }
}
