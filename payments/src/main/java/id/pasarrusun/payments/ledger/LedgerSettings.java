package id.pasarrusun.payments.ledger;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// When the books are proved.
///
/// @param nightFromHour from this hour on, in Jakarta
/// @param nightUntilHour until before this hour
/// @param every how often somebody looks whether it is night
/// @param proofTimeout how long one statement of a proof may take
/// @param faultsMax so many accounts are named
@ConfigurationProperties("pasar.payments.ledger")
record LedgerSettings(
        @DefaultValue("2") int nightFromHour,
        @DefaultValue("5") int nightUntilHour,
        @DefaultValue("10m") Duration every,
        @DefaultValue("10m") Duration proofTimeout,
        @DefaultValue("100") int faultsMax) {

    private static final int DAY_HOURS = 24;

    LedgerSettings {
        if (nightFromHour < 0 || nightFromHour >= nightUntilHour || nightUntilHour > DAY_HOURS) {
            throw new IllegalArgumentException("pasar.payments.ledger.night-from-hour lies before night-until-hour");
        }
        if (!every.isPositive() || !proofTimeout.isPositive()) {
            throw new IllegalArgumentException("pasar.payments.ledger.every and proof-timeout are longer than nothing");
        }
        if (faultsMax < 1) {
            throw new IllegalArgumentException("pasar.payments.ledger.faults-max is at least 1");
        }
    }

    boolean isNight(int hour) {
        return hour >= nightFromHour && hour < nightUntilHour;
    }
}
