package id.pasarrusun.storefront.purchases;

import id.pasarrusun.payments.charge.Charge;
import id.pasarrusun.payments.order.Purchase;
import id.pasarrusun.storefront.page.Formats;
import id.pasarrusun.storefront.page.Words;
import id.pasarrusun.storefront.purchases.PurchaseView.PaymentView;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/// Says how the payment of a purchase stands, and what the buyer can do about it.
final class PaymentViews {

    private final Words words;
    private final InstantSource clock;

    PaymentViews(Words words, InstantSource clock) {
        this.words = words;
        this.clock = clock;
    }

    PaymentViews in(Words other) {
        return new PaymentViews(other, clock);
    }

    /// What a page of this purchase shows of its payment; another word means that the page is out of date.
    ///
    /// @param since when the buyer came back from paying; empty when that is too long ago to matter
    static String state(BuyerPurchase bought, String since) {
        return bought.purchase().state().code()
                + (bought.charge() == null ? "" : "." + bought.charge().code())
                + (since.isEmpty() ? "" : ".since");
    }

    /// Whether there is a page to pay on.
    static boolean isPayable(BuyerPurchase bought) {
        return switch (bought.purchase().state()) {
            case AWAITING_PAYMENT -> bought.charge() instanceof Charge.AwaitingPayer;
            case PAID, EXPIRED, CANCELLED -> false;
        };
    }

    /// @param since when the buyer came back from paying; empty when that is too long ago to matter
    PaymentView view(BuyerPurchase bought, String since) {
        Purchase purchase = bought.purchase();
        PaymentView view = switch (purchase.state()) {
            case AWAITING_PAYMENT -> awaiting(purchase, bought.charge(), since);
            case PAID -> paid(purchase, bought.charge());
            case EXPIRED -> box("awas", purchase.flagged() ? "late" : "expired");
            case CANCELLED -> box("awas", "cancelled");
        };
        return view.seenAs(state(bought, since));
    }

    private PaymentView awaiting(Purchase purchase, @Nullable Charge charge, String since) {
        if (!clock.instant().isBefore(purchase.payBefore())) {
            return box("", "closing").changing();
        }
        String until = moment(purchase.payBefore());
        return switch (charge) {
            case null -> box("awas", "unasked", until).retriable();
            case Charge.Opening _ -> box("", "opening").changing();
            case Charge.Unknown _ -> box("awas", "unknown", until).changing();
            case Charge.AwaitingPayer page -> since.isEmpty() ? payable(purchase, page) : confirming(since);
            case Charge.Denied _ -> box("gagal", "denied", until).retriable();
            case Charge.Expired _ -> box("awas", "lapsed", until).retriable();
            case Charge.Paid _ -> box("baik", "settling").changing();
            case Charge.Refunded _ -> box("", "refunded");
        };
    }

    private PaymentView payable(Purchase purchase, Charge.AwaitingPayer page) {
        return box("", "open", Formats.rupiah(purchase.total()), moment(purchase.payBefore()))
                .payableAt(page.redirectUrl());
    }

    private PaymentView confirming(String since) {
        return box("", "confirming").changing().since(since);
    }

    private PaymentView paid(Purchase purchase, @Nullable Charge charge) {
        String total = Formats.rupiah(purchase.total());
        return switch (charge) {
            case Charge.Paid paid ->
                box(
                        "baik",
                        OrderViews.isDone(purchase) ? "done" : "paid",
                        total,
                        method(paid.method()),
                        moment(paid.at()));
            case Charge.Refunded _ -> box("", "refunded");
            case Charge.Open _ -> box("baik", "received", total);
            case Charge.Denied _ -> box("baik", "received", total);
            case Charge.Expired _ -> box("baik", "received", total);
            case null -> box("baik", "received", total);
        };
    }

    private String moment(Instant at) {
        return Formats.moment(at, words.language());
    }

    private String method(String code) {
        String key = "purchase.method." + code;
        return words.has(key) ? words.word(key) : code;
    }

    private PaymentView box(String kind, String state, Object... arguments) {
        String key = "purchase.pay." + state;
        return PaymentView.box(kind, words.word(key + ".title", arguments), words.word(key + ".text", arguments));
    }
}
