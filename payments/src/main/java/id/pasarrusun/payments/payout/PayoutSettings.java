package id.pasarrusun.payments.payout;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The limits of paying out.
///
/// @param minimumRupiah less than this is kept until there is more: every payout costs a fee
/// @param payeesMax so many payees are paid in one run; the rest in the next
/// @param accountWait how long a changed account waits until it counts
/// @param releaseWait how long whoever releases a run waits for the bank; the rest goes on without them
/// @param resumeAfter a released payout that nobody has touched for so long is taken up again
/// @param lookAfter a payout at the bank is asked after when nothing was heard for so long
/// @param bounceWatch so long after a payout arrived it is still asked after, in case the bank sends it back
/// @param bounceLookAfter how often that is
/// @param every the pause between two rounds of looking
@ConfigurationProperties("pasar.payments.payout")
record PayoutSettings(
        @DefaultValue("10000") long minimumRupiah,
        @DefaultValue("1000") int payeesMax,
        @DefaultValue("48h") Duration accountWait,
        @DefaultValue("20s") Duration releaseWait,
        @DefaultValue("1m") Duration resumeAfter,
        @DefaultValue("2m") Duration lookAfter,
        @DefaultValue("7d") Duration bounceWatch,
        @DefaultValue("6h") Duration bounceLookAfter,
        @DefaultValue("10s") Duration every) {

    PayoutSettings {
        if (minimumRupiah < 1) {
            throw new IllegalArgumentException("pasar.payments.payout.minimum-rupiah is at least 1");
        }
        if (payeesMax < 1) {
            throw new IllegalArgumentException("pasar.payments.payout.payees-max is at least 1");
        }
        if (accountWait.isNegative()) {
            throw new IllegalArgumentException("pasar.payments.payout.account-wait is not negative");
        }
    }
}
