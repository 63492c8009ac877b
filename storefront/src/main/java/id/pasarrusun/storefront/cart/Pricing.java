package id.pasarrusun.storefront.cart;

import id.pasarrusun.catalog.listing.Quote;
import id.pasarrusun.catalog.maker.MakerCard;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.catalog.stock.VariantId;
import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.storefront.cart.Cart.Group;
import id.pasarrusun.storefront.cart.Cart.Line;
import id.pasarrusun.storefront.cart.StoredCart.StoredLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Makes of a kept cart the cart of today. No line is ever dropped: what cannot be had any more says so.
final class Pricing {

    Cart price(StoredCart stored, Map<VariantId, Quote> quotes) {
        Map<MakerId, MakerCard> makers = new LinkedHashMap<>();
        Map<MakerId, List<Line>> lines = new LinkedHashMap<>();
        for (StoredLine line : stored.lines()) {
            Quote quote = quoteOf(line, quotes);
            makers.putIfAbsent(quote.maker().id(), quote.maker());
            lines.computeIfAbsent(quote.maker().id(), _ -> new ArrayList<>()).add(line(line, quote));
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

    private static Line line(StoredLine line, Quote quote) {
        return new Line(
                line.variant(),
                quote.slug(),
                quote.name(),
                quote.english(),
                line.quantity(),
                quote.price(),
                line.seenPrice(),
                quote.live() ? quote.available() : 0,
                quote.promisedDays(),
                quote.photo(),
                warnings(line, quote));
    }

    private static List<Warning> warnings(StoredLine line, Quote quote) {
        if (!quote.live()) {
            return List.of(Warning.gone());
        }
        List<Warning> found = new ArrayList<>();
        if (quote.available() < line.quantity()) {
            found.add(Warning.left(quote.available()));
        }
        if (!quote.price().equals(line.seenPrice())) {
            found.add(Warning.priceChanged(line.seenPrice(), quote.price()));
        }
        return found;
    }
}
