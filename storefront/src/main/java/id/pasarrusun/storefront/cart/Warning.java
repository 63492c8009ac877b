package id.pasarrusun.storefront.cart;

/// What changed about a line since it was put into the cart, in words for the buyer.
public record Warning(Kind kind, String message) {

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
