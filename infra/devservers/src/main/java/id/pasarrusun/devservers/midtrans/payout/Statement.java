package id.pasarrusun.devservers.midtrans.payout;

import java.time.Instant;

/// One line of the balance's history: a payout out, a refund or a top-up in.
public record Statement(
        String type,
        String direction,
        long amountRupiah,
        Instant at,
        String reference,
        Payout.Beneficiary beneficiary) {

    static final Payout.Beneficiary NOBODY = new Payout.Beneficiary("", "", "", "");

    static Statement of(String type, String direction, Payout payout, Instant at) {
        return new Statement(type, direction, payout.amountRupiah(), at, payout.reference(), payout.beneficiary());
    }
}
