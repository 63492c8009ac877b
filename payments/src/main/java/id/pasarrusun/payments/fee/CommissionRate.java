package id.pasarrusun.payments.fee;

import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.kernel.money.Share;

/// What part of a line of goods the platform keeps.
///
/// @param basisPoints hundredths of a per cent, 0 to 10,000
public record CommissionRate(int basisPoints) {

    private static final int WHOLE = 10_000;

    public CommissionRate {
        check(basisPoints);
    }

    static void check(int basisPoints) {
        if (basisPoints < 0 || basisPoints > WHOLE) {
            throw new IllegalArgumentException(
                    "A commission lies between 0 and 10,000 basis points, not " + basisPoints);
        }
    }

    public Rupiah of(Rupiah line) {
        return Share.of(line, basisPoints);
    }
}
