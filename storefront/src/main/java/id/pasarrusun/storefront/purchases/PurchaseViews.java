package id.pasarrusun.storefront.purchases;

import id.pasarrusun.catalog.listing.Listings;
import id.pasarrusun.catalog.listing.Quote;
import id.pasarrusun.catalog.maker.MakerCard;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.catalog.maker.Makers;
import id.pasarrusun.catalog.stock.VariantId;
import id.pasarrusun.payments.order.MakerOrder;
import id.pasarrusun.payments.order.Purchase;
import id.pasarrusun.storefront.page.Formats;
import id.pasarrusun.storefront.page.Language;
import id.pasarrusun.storefront.page.Words;
import id.pasarrusun.storefront.purchases.PurchaseView.OrderView;
import id.pasarrusun.storefront.purchases.PurchaseView.PaymentView;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// Draws a purchase up for its page.
final class PurchaseViews {

    private final Goods goods;
    private final PurchaseLinks links;
    private final PaymentViews payments;
    private final OrderViews orders;
    private final Words words;

    /// What the catalogue says of who sold and what was bought.
    record Goods(Makers makers, Listings listings) {}

    PurchaseViews(Goods goods, PurchaseLinks links, PaymentViews payments, OrderViews orders, Words words) {
        this.goods = goods;
        this.links = links;
        this.payments = payments;
        this.orders = orders;
        this.words = words;
    }

    PurchaseViews in(Words other) {
        return new PurchaseViews(goods, links, payments.in(other), orders.in(other), other);
    }

    /// @param notice key of the words for what just happened
    /// @param since when the buyer came back from paying; empty when that is too long ago to matter
    Mono<PurchaseView> view(BuyerPurchase bought, @Nullable String notice, String since) {
        List<MakerId> ids =
                bought.purchase().orders().stream().map(PurchaseViews::maker).toList();
        PaymentView payment = payments.view(bought, since);
        return Mono.zip(goods.makers().cards(ids), quotes(bought.purchase()), Known::new)
                .map(known -> view(bought, notice, payment, known));
    }

    private record Known(Map<MakerId, MakerCard> makers, Map<VariantId, Quote> quotes) {}

    /// Asked for only where names may be shown in another language than they were bought in.
    private Mono<Map<VariantId, Quote>> quotes(Purchase purchase) {
        return words.language() == Language.INDONESIAN
                ? Mono.just(Map.of())
                : goods.listings().quotes(variants(purchase));
    }

    private static List<VariantId> variants(Purchase purchase) {
        return purchase.orders().stream()
                .flatMap(order -> order.lines().stream())
                .map(line -> new VariantId(line.item().value()))
                .distinct()
                .toList();
    }

    private PurchaseView view(BuyerPurchase bought, @Nullable String notice, PaymentView payment, Known known) {
        Purchase purchase = bought.purchase();
        return new PurchaseView(
                bought.token(),
                purchase.number().value(),
                words.word("purchase.title." + title(purchase, payment)),
                Formats.moment(purchase.placedAt(), words.language()),
                payment,
                purchase.orders().stream().map(order -> order(order, known)).toList(),
                Formats.rupiah(purchase.total()),
                links.address(bought.token(), words.language()).toString(),
                notice == null ? null : words.word(notice));
    }

    private static String title(Purchase purchase, PaymentView payment) {
        if (payment.isConfirming()) {
            return "confirming";
        }
        return OrderViews.isDone(purchase) ? "done" : purchase.state().code();
    }

    private OrderView order(MakerOrder order, Known known) {
        MakerCard card = known.makers.get(maker(order));
        return orders.view(order, card == null ? "" : card.slug(), known.quotes);
    }

    private static MakerId maker(MakerOrder order) {
        return new MakerId(order.payee().value());
    }
}
