package id.pasarrusun.storefront.cart;

import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.storefront.page.Formats;
import id.pasarrusun.storefront.page.Words;

/// Puts into words what changed about a line.
public final class Warnings {

    private final Words words;

    Warnings(Words words) {
        this.words = words;
    }

    public Warning priceChanged(Rupiah from, Rupiah to) {
        return warning(Warning.Kind.PRICE_CHANGED, Formats.rupiah(from), Formats.rupiah(to));
    }

    /// So many pieces are left; none at all is another warning.
    public Warning left(int available) {
        return available > 0
                ? warning(Warning.Kind.TOO_FEW, Formats.number(available))
                : warning(Warning.Kind.SOLD_OUT);
    }

    public Warning gone() {
        return warning(Warning.Kind.GONE);
    }

    private Warning warning(Warning.Kind kind, Object... arguments) {
        return new Warning(kind, words.word("cart.warning." + kind.code(), arguments));
    }
}
