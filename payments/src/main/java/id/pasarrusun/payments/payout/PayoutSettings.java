package id.pasarrusun.payments.payout;

import id.pasarrusun.kernel.money.Rupiah;
import java.time.Duration;
import java.time.Instant;
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
/// @param limits how much at once
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
        @DefaultValue("10s") Duration every,
        @DefaultValue Limits limits) {

    PayoutSettings {
        least("minimum-rupiah", minimumRupiah);
        least("payees-max", payeesMax);
        if (accountWait.isNegative()) {
            throw new IllegalArgumentException("pasar.payments.payout.account-wait is not negative");
        }
        longer("release-wait", releaseWait);
        longer("resume-after", resumeAfter);
        longer("look-after", lookAfter);
        longer("bounce-watch", bounceWatch);
        longer("bounce-look-after", bounceLookAfter);
        longer("every", every);
    }

    Rupiah least() {
        return Rupiah.of(minimumRupiah);
    }

    /// What makes somebody due at `now`.
    ClaimStore.Terms terms(Instant now) {
        return new ClaimStore.Terms(least(), payeesMax, now);
    }

    /// How much at once.
    ///
    /// @param round so many payouts are looked after in one round
    /// @param sideBySide so many are spoken of with the bank at the same time
    /// @param triesMax after so many tries that did not go, somebody of finance must look
    /// @param claimsMax so many claims are listed
    /// @param runsMax so many runs are listed
    /// @param payoutsMax so many payouts of one payee are listed
    record Limits(
            @DefaultValue("100") int round,
            @DefaultValue("4") int sideBySide,
            @DefaultValue("10") int triesMax,
            @DefaultValue("500") int claimsMax,
            @DefaultValue("100") int runsMax,
            @DefaultValue("50") int payoutsMax) {

        Limits {
            least("limits.round", round);
            least("limits.side-by-side", sideBySide);
            least("limits.tries-max", triesMax);
            least("limits.claims-max", claimsMax);
            least("limits.runs-max", runsMax);
            least("limits.payouts-max", payoutsMax);
        }
    }

    private static void least(String name, long value) {
        if (value < 1) {
            throw new IllegalArgumentException("pasar.payments.payout." + name + " is at least 1");
        }
    }

    private static void longer(String name, Duration value) {
        if (!value.isPositive()) {
            throw new IllegalArgumentException("pasar.payments.payout." + name + " is longer than nothing");
        }
    }
}
