package id.pasarrusun.devservers.midtrans.payment;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A way to pay, with what Midtrans allows for it.
public enum Method {
    QRIS("qris", "gopay", "QRIS"),
    GOPAY("gopay", "", "GoPay"),
    BCA_VA("bank_transfer", "bca", "Virtual Account BCA"),
    BNI_VA("bank_transfer", "bni", "Virtual Account BNI"),
    BRI_VA("bank_transfer", "bri", "Virtual Account BRI"),
    CIMB_VA("bank_transfer", "cimb", "Virtual Account CIMB"),
    PERMATA_VA("bank_transfer", "permata", "Virtual Account Permata"),
    ECHANNEL("echannel", "mandiri", "Mandiri Bill"),
    ALFAMART("cstore", "alfamart", "Alfamart"),
    INDOMARET("cstore", "indomaret", "Indomaret"),
    CREDIT_CARD("credit_card", "bni", "Kartu kredit atau debit");

    private final String paymentType;
    private final String provider;
    private final String label;

    Method(String paymentType, String provider, String label) {
        this.paymentType = paymentType;
        this.provider = provider;
        this.label = label;
    }

    String paymentType() {
        return paymentType;
    }

    /// The bank, shop chain or wallet behind the method.
    String provider() {
        return provider;
    }

    String label() {
        return label;
    }

    Terms terms() {
        return switch (this) {
            case QRIS -> new Terms(Duration.ofMinutes(15), 1, 10_000_000, true);
            case GOPAY -> new Terms(Duration.ofMinutes(15), 1, 20_000_000, true);
            case CREDIT_CARD -> new Terms(Duration.ofMinutes(10), 10_000, 999_999_999, true);
            case ALFAMART -> new Terms(Duration.ofDays(1), 1, 5_000_000, false);
            case INDOMARET -> new Terms(Duration.ofDays(1), 10_000, 5_000_000, false);
            case BCA_VA -> Terms.transfer(10_000);
            case BNI_VA, BRI_VA, CIMB_VA, PERMATA_VA, ECHANNEL -> Terms.transfer(1);
        };
    }

    boolean isCard() {
        return this == CREDIT_CARD;
    }

    /// How Snap names it in `enabled_payments`.
    String snapName() {
        return switch (this) {
            case QRIS -> "other_qris";
            default -> name().toLowerCase(Locale.ROOT);
        };
    }

    /// Finds a method by its Snap name or by one of the short names people use.
    public static Optional<Method> named(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "mandiri", "mandiri_va" -> Optional.of(ECHANNEL);
            case "card" -> Optional.of(CREDIT_CARD);
            case "qris" -> Optional.of(QRIS);
            default ->
                Arrays.stream(values())
                        .filter(method -> method.snapName().equalsIgnoreCase(name)
                                || method.snapName().equalsIgnoreCase(name + "_va"))
                        .findFirst();
        };
    }

    /// Finds a method as a Core charge names it: the payment type, and the bank or shop where the type has several.
    static Optional<Method> charged(String paymentType, String provider) {
        if (paymentType.equals("permata")) {
            return Optional.of(PERMATA_VA);
        }
        return Arrays.stream(values())
                .filter(method -> method.paymentType.equals(paymentType))
                .filter(method -> provider.isEmpty() || method.provider.equals(provider))
                .findFirst();
    }

    /// How long a payment stays open, how much it may be, and whether it can be given back by API.
    record Terms(Duration open, long rupiahMin, long rupiahMax, boolean refundable) {
        boolean takes(long rupiah) {
            return rupiah >= rupiahMin && rupiah <= rupiahMax;
        }

        static Terms transfer(long rupiahMin) {
            return new Terms(Duration.ofDays(1), rupiahMin, 9_999_999_999L, false);
        }
    }
}
