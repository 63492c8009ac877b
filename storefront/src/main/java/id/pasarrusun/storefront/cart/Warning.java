package id.pasarrusun.storefront.cart;

import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.storefront.page.Formats;
import id.pasarrusun.storefront.page.Words;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What changed about a line since it was put into the cart.
///
/// @param arguments what its words name, written out
/// @param day       the day that they name besides, if any
public record Warning(
        Kind kind, List<String> arguments, @Nullable LocalDate day) {

    public Warning {
        arguments = List.copyOf(arguments);
    }

    private Warning(Kind kind, List<String> arguments) {
        this(kind, arguments, null);
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

    /// Its maker has her hands full for as far as anybody may order.
    static Warning full() {
        return new Warning(Kind.FULL, List.of());
    }

    /// Its maker sells again on that day.
    static Warning away(LocalDate backOn) {
        return new Warning(Kind.AWAY, List.of(), backOn);
    }

    /// It must be made first, and is ready on that day, later than was said.
    public static Warning later(LocalDate readyBy) {
        return new Warning(Kind.LATER, List.of(), readyBy);
    }

    /// What is said to the buyer.
    public String message(Words words) {
        return words.word(
                "cart.warning." + kind.code(),
                day == null ? arguments.toArray() : new Object[] {Formats.date(day, words.language())});
    }

    /// Whether all the same the thing can be had in the quantity that is wanted.
    public boolean isBearable() {
        return kind == Kind.PRICE_CHANGED || kind == Kind.LATER;
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
        /// All that its maker can make is spoken for.
        FULL("fully-booked"),
        /// Its maker is on holiday.
        AWAY("maker-away"),
        /// It is ready later than the buyer was told.
        LATER("promise-moved"),
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
