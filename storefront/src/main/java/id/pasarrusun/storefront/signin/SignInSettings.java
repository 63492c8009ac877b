package id.pasarrusun.storefront.signin;

import id.pasarrusun.storefront.limit.Policy;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How long codes hold and how often one may try.
@ConfigurationProperties("pasar.sign-in")
record SignInSettings(
        @DefaultValue("5m") Duration codeLifetime,
        @DefaultValue("5") int triesPerCode,
        @DefaultValue("1") int codesPerMinute,
        @DefaultValue("5") int codesPerHour,
        @DefaultValue("8") int wrongCodesPerDay,
        @DefaultValue("10") int passwordsPerQuarter,
        @DefaultValue("5") int wrongTotpsPerQuarter,
        @DefaultValue("100") int requestsPerAddress) {

    private static final Duration QUARTER = Duration.ofMinutes(15);

    Policy codesMinutely() {
        return new Policy("code-minute", codesPerMinute, Duration.ofMinutes(1));
    }

    Policy codesHourly() {
        return new Policy("code-hour", codesPerHour, Duration.ofHours(1));
    }

    Policy wrongCodes() {
        return new Policy("code-wrong", wrongCodesPerDay, Duration.ofDays(1));
    }

    Policy passwords() {
        return new Policy("password", passwordsPerQuarter, QUARTER);
    }

    Policy wrongTotps() {
        return new Policy("totp-wrong", wrongTotpsPerQuarter, QUARTER);
    }

    Policy addresses() {
        return new Policy("sign-in-address", requestsPerAddress, QUARTER);
    }
}
