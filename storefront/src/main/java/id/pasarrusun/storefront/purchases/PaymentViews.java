package id.pasarrusun.storefront.purchases;

import id.pasarrusun.payments.charge.Charge;
import id.pasarrusun.payments.order.Purchase;
import id.pasarrusun.storefront.page.Formats;
import id.pasarrusun.storefront.page.Words;
import id.pasarrusun.storefront.purchases.PurchaseView.PaymentView;
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

    /// What a page of this purchase shows of its payment; another word means that the page is out of date.
    static String state(BuyerPurchase bought) {
        return bought.purchase().state().code()
                + (bought.charge() == null ? "" : "." + bought.charge().code());
    }

    PaymentView view(BuyerPurchase bought) {
        Purchase purchase = bought.purchase();
        PaymentView view = switch (purchase.state()) {
            case AWAITING_PAYMENT -> awaiting(purchase, bought.charge());
            case PAID -> paid(purchase, bought.charge());
            case EXPIRED -> box("awas", purchase.flagged() ? "late" : "expired");
            case CANCELLED -> box("awas", "cancelled");
        };
        return view.seenAs(state(bought));
    }

    private PaymentView awaiting(Purchase purchase, @Nullable Charge charge) {
        if (!clock.instant().isBefore(purchase.payBefore())) {
            return box("", "closing").changing();
        }
        String until = Formats.moment(purchase.payBefore());
        return switch (charge) {
            case null -> box("awas", "unasked", until).retriable();
            case Charge.Opening _ -> box("", "opening").changing();
            case Charge.Unknown _ -> box("awas", "unknown", until).changing();
            case Charge.AwaitingPayer page ->
                box("", "open", Formats.rupiah(purchase.total()), until).payableAt(page.redirectUrl());
            case Charge.Denied _ -> box("gagal", "denied", until).retriable();
            case Charge.Expired _ -> box("awas", "lapsed", until).retriable();
            case Charge.Paid _ -> box("baik", "settling").changing();
            case Charge.Refunded _ -> box("", "refunded");
        };
    }

    private PaymentView paid(Purchase purchase, @Nullable Charge charge) {
        String total = Formats.rupiah(purchase.total());
        return switch (charge) {
            case Charge.Paid paid -> box("baik", "paid", total, method(paid.method()), Formats.moment(paid.at()));
            case Charge.Refunded _ -> box("", "refunded");
            case Charge.Open _ -> box("baik", "received", total);
            case Charge.Denied _ -> box("baik", "received", total);
            case Charge.Expired _ -> box("baik", "received", total);
            case null -> box("baik", "received", total);
        };
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
