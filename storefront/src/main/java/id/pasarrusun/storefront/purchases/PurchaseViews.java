package id.pasarrusun.storefront.purchases;

import id.pasarrusun.catalog.maker.MakerCard;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.catalog.maker.Makers;
import id.pasarrusun.payments.order.MakerOrder;
import id.pasarrusun.payments.order.Purchase;
import id.pasarrusun.storefront.page.Formats;
import id.pasarrusun.storefront.page.Words;
import id.pasarrusun.storefront.purchases.PurchaseView.OrderView;
import id.pasarrusun.storefront.purchases.PurchaseView.PaymentView;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// Draws a purchase up for its page.
final class PurchaseViews {

    private final Makers makers;
    private final PurchaseLinks links;
    private final PaymentViews payments;
    private final OrderViews orders;
    private final Words words;

    PurchaseViews(Makers makers, PurchaseLinks links, PaymentViews payments, OrderViews orders, Words words) {
        this.makers = makers;
        this.links = links;
        this.payments = payments;
        this.orders = orders;
        this.words = words;
    }

    PurchaseViews in(Words other) {
        return new PurchaseViews(makers, links, payments.in(other), orders.in(other), other);
    }

    /// @param notice key of the words for what just happened
    /// @param since when the buyer came back from paying; empty when that is too long ago to matter
    Mono<PurchaseView> view(BuyerPurchase bought, @Nullable String notice, String since) {
        List<MakerId> ids =
                bought.purchase().orders().stream().map(PurchaseViews::maker).toList();
        PaymentView payment = payments.view(bought, since);
        return makers.cards(ids).map(cards -> view(bought, notice, payment, cards));
    }

    private PurchaseView view(
            BuyerPurchase bought, @Nullable String notice, PaymentView payment, Map<MakerId, MakerCard> cards) {
        Purchase purchase = bought.purchase();
        return new PurchaseView(
                bought.token(),
                purchase.number().value(),
                words.word("purchase.title." + title(purchase, payment)),
                Formats.moment(purchase.placedAt(), words.language()),
                payment,
                purchase.orders().stream().map(order -> order(order, cards)).toList(),
                Formats.rupiah(purchase.total()),
                links.address(bought.token()).toString(),
                notice == null ? null : words.word(notice));
    }

    private static String title(Purchase purchase, PaymentView payment) {
        if (payment.isConfirming()) {
            return "confirming";
        }
        return OrderViews.isDone(purchase) ? "done" : purchase.state().code();
    }

    private OrderView order(MakerOrder order, Map<MakerId, MakerCard> cards) {
        MakerCard card = cards.get(maker(order));
        return orders.view(order, card == null ? "" : card.slug());
    }

    private static MakerId maker(MakerOrder order) {
        return new MakerId(order.payee().value());
    }
}
