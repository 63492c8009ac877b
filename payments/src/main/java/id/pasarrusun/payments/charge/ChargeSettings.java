package id.pasarrusun.payments.charge;

import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The limits of taking money.
///
/// @param openTimeout so long the gateway may take to give a payer's page
/// @param statusTimeout so long it may take to tell what has become of a payment
/// @param orphanAfter an attempt that is still being opened after so long was left alone by a crash
/// @param lookAfter an open attempt is asked about at least this often, in case a notice was lost
/// @param grace after the payer's time we wait so much longer before the purchase expires
/// @param giveUpAfter so much longer when the gateway still waits for money then, or says what does not fit
/// @param watchFor an attempt that failed or ran out is asked about until so long after the payer's time, since
///     its page may be paid all the same
/// @param every how often attempts and purchases are looked after
/// @param batch so many of them are read in one go
/// @param attemptsMax so often a purchase may be tried to pay
/// @param concurrency so many of them are asked about at once
@ConfigurationProperties("pasar.payments.charge")
record ChargeSettings(
        @DefaultValue("30s") Duration openTimeout,
        @DefaultValue("20s") Duration statusTimeout,
        @DefaultValue("1m") Duration orphanAfter,
        @DefaultValue("10m") Duration lookAfter,
        @DefaultValue("5m") Duration grace,
        @DefaultValue("1h") Duration giveUpAfter,
        @DefaultValue("2h") Duration watchFor,
        @DefaultValue("1m") Duration every,
        @DefaultValue("100") int batch,
        @DefaultValue("10") int attemptsMax,
        @DefaultValue("4") int concurrency) {

    ChargeSettings {
        if (orphanAfter.compareTo(openTimeout) <= 0) {
            throw new IllegalArgumentException(
                    "pasar.payments.charge: orphan-after is longer than open-timeout, or calls that run are orphans");
        }
        if (giveUpAfter.compareTo(grace) < 0 || watchFor.compareTo(giveUpAfter) < 0) {
            throw new IllegalArgumentException("pasar.payments.charge: give-up-after is no shorter than grace, and"
                    + " watch-for no shorter than give-up-after");
        }
        if (!Stream.of(openTimeout, statusTimeout, lookAfter, every).allMatch(Duration::isPositive)
                || grace.isNegative()
                || batch < 1
                || attemptsMax < 1
                || concurrency < 1) {
            throw new IllegalArgumentException(
                    "pasar.payments.charge: times, batch, attempts-max and concurrency are more than nothing");
        }
    }
}
