package id.pasarrusun.payments.fee;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What the platform keeps while nothing else was agreed.
///
/// @param basisPoints hundredths of a per cent of the goods
@ConfigurationProperties("pasar.payments.fee")
record FeeSettings(@DefaultValue("0") int basisPoints) {

    FeeSettings {
        CommissionRate.check(basisPoints);
    }
}
