package id.pasarrusun.storefront.account;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How long somebody stays signed in.
///
/// @param seal the key of the shop's seal in base64; empty lets the first start make one
@ConfigurationProperties("pasar.account")
record SessionSettings(
        @DefaultValue("30d") Duration idle,
        @DefaultValue("90d") Duration absolute,
        @DefaultValue("30m") Duration staffIdle,
        @DefaultValue("8h") Duration staffAbsolute,
        @DefaultValue("1m") Duration seenEvery,
        @DefaultValue("2") int hashThreads,
        @DefaultValue("64") int hashesWaiting,
        @DefaultValue("") String seal) {

    Duration absolute(Factors factors) {
        return factors == Factors.TWO ? staffAbsolute : absolute;
    }

    @Override
    public String toString() {
        return "SessionSettings[" + idle + ", " + absolute + ", " + staffIdle + ", " + staffAbsolute + "]";
    }
}
