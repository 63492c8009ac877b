package id.pasarrusun.storefront.cart;

import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.storefront.page.Formats;
import id.pasarrusun.storefront.page.Words;
import java.util.List;

/// What changed about a line since it was put into the cart.
///
/// @param arguments what its words name, written out
public record Warning(Kind kind, List<String> arguments) {

    public Warning {
        arguments = List.copyOf(arguments);
    }

    public static Warning priceChanged(Rupiah from, Rupiah to) {
        return new Warning(Kind.PRICE_CHANGED, List.of(Formats.rupiah(from), Formats.rupiah(to)));
    }

    /// So many pieces are left; none at all is another warning.
    public static Warning left(int available) {
        return available > 0
                ? new Warning(Kind.TOO_FEW, List.of(Formats.number(available)))
                : new Warning(Kind.SOLD_OUT, List.of());
    }

    static Warning gone() {
        return new Warning(Kind.GONE, List.of());
    }

    /// What is said to the buyer.
    public String message(Words words) {
        return words.word("cart.warning." + kind.code(), arguments.toArray());
    }

    /// As the API writes it.
    public String code() {
        return kind.code();
    }

    /// What can change.
    public enum Kind {
        /// It costs more or less than the buyer saw.
        PRICE_CHANGED("price-changed"),
        /// There are fewer pieces than are wanted.
        TOO_FEW("too-few"),
        /// There is none left.
        SOLD_OUT("sold-out"),
        /// It is not sold any more.
        GONE("gone");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
