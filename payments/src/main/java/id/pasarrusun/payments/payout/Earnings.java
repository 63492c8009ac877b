package id.pasarrusun.payments.payout;

import id.pasarrusun.kernel.money.Rupiah;
import java.util.List;

/// A payee's money, by where it lies; together they are all that was ever earned.
///
/// @param held waits until the buyer has had the goods and the time to complain
/// @param payable goes out with the next run
/// @param inTransit is on its way to the bank
/// @param sent reached the bank
/// @param payouts the newest, newest first
public record Earnings(Rupiah held, Rupiah payable, Rupiah inTransit, Rupiah sent, List<Payout> payouts) {

    public Earnings {
        payouts = List.copyOf(payouts);
    }
}
