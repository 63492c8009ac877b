package id.pasarrusun.storefront.cart;

import id.pasarrusun.catalog.capacity.Making;
import id.pasarrusun.catalog.capacity.Plan;
import id.pasarrusun.catalog.capacity.Sharing;
import id.pasarrusun.catalog.listing.Quote;
import id.pasarrusun.catalog.maker.MakerCard;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.catalog.stock.VariantId;
import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.storefront.cart.Cart.Group;
import id.pasarrusun.storefront.cart.Cart.Line;
import id.pasarrusun.storefront.cart.StoredCart.StoredLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Makes of a kept cart the cart of today. No line is ever dropped: what cannot be had any more says so.
final class Pricing {

    Cart price(StoredCart stored, Map<VariantId, Quote> quotes) {
        Map<MakerId, MakerCard> makers = new LinkedHashMap<>();
        Map<MakerId, List<Line>> lines = new LinkedHashMap<>();
        Sharing sharing = new Sharing();
        for (StoredLine line : stored.lines()) {
            Quote quote = quoteOf(line, quotes);
            makers.putIfAbsent(quote.maker().id(), quote.maker());
            lines.computeIfAbsent(quote.maker().id(), _ -> new ArrayList<>())
                    .add(line(line, quote, Had.of(line, quote, sharing)));
        }
        List<Group> groups = makers.values().stream()
                .map(maker -> group(maker, lines.getOrDefault(maker.id(), List.of())))
                .toList();
        Rupiah total = Rupiah.sum(groups.stream().map(Group::subtotal).toList());
        return new Cart(stored.id(), stored.version(), groups, total, stored.closed());
    }

    private static Quote quoteOf(StoredLine line, Map<VariantId, Quote> quotes) {
        Quote quote = quotes.get(line.variant());
        if (quote == null) {
            throw new IllegalStateException("The catalogue forgets no variant, but does not know " + line.variant());
        }
        return quote;
    }

    private static Group group(MakerCard maker, List<Line> lines) {
        return new Group(
                maker, lines, Rupiah.sum(lines.stream().map(Line::total).toList()));
    }

    /// How a line can be had.
    ///
    /// @param by when it is ready, if it must be made first
    private record Had(int available, @Nullable LocalDate by) {

        static Had of(StoredLine line, Quote quote, Sharing sharing) {
            Making making = quote.supply().making();
            int shelf = quote.supply().onShelf();
            if (!quote.live() || making == null || quote.supply().backOn() != null) {
                return new Had(quote.live() ? shelf : 0, null);
            }
            int available = Math.max(shelf, sharing.room(making));
            return line.quantity() <= shelf
                    ? new Had(available, null)
                    : new Had(
                            available,
                            sharing.plan(making, line.quantity())
                                    .map(Plan::readyBy)
                                    .orElse(null));
        }
    }

    private static Line line(StoredLine line, Quote quote, Had had) {
        return new Line(
                line.variant(),
                quote.slug(),
                quote.name(),
                quote.english(),
                line.quantity(),
                quote.price(),
                line.seenPrice(),
                had.available,
                quote.promisedDays(),
                had.by,
                line.seenBy(),
                quote.nearby(),
                quote.photo(),
                warnings(line, quote, had));
    }

    private static List<Warning> warnings(StoredLine line, Quote quote, Had had) {
        if (!quote.live()) {
            return List.of(Warning.gone());
        }
        if (quote.supply().backOn() != null) {
            return List.of(Warning.away(quote.supply().backOn()));
        }
        List<Warning> found = new ArrayList<>();
        if (had.available < line.quantity()) {
            found.add(missing(had.available, quote));
        }
        if (had.by != null && (line.seenBy() == null || had.by.isAfter(line.seenBy()))) {
            found.add(Warning.later(had.by));
        }
        if (!quote.price().equals(line.seenPrice())) {
            found.add(Warning.priceChanged(line.seenPrice(), quote.price()));
        }
        return found;
    }

    private static Warning missing(int available, Quote quote) {
        return available == 0 && quote.supply().making() != null ? Warning.full() : Warning.left(available);
    }
}
