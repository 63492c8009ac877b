package id.pasarrusun.storefront.studio;

import id.pasarrusun.payments.order.PayeeId;
import id.pasarrusun.storefront.account.Visitor.MakerVisitor;

/// A maker and the one who is paid for her work are the same, each under the other's kind of id.
public final class Seller {

    private Seller() {}

    public static PayeeId payee(MakerVisitor maker) {
        return new PayeeId(maker.maker().value());
    }
}
