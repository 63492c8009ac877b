package id.pasarrusun.payments.order;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How long buyers may stay silent.
///
/// @param silentAfter a sent order counts as received when nobody said otherwise for so long
/// @param complaintWorkingDays so many working days after receipt the buyer may still complain (PP 80/2019, article 69)
/// @param every how often silence is looked after
/// @param batch so many orders are moved on in one go
@ConfigurationProperties("pasar.payments.order")
record OrderSettings(
        @DefaultValue("7d") Duration silentAfter,
        @DefaultValue("2") int complaintWorkingDays,
        @DefaultValue("1m") Duration every,
        @DefaultValue("200") int batch) {

    private static final int COMPLAINT_DAYS_BY_LAW = 2;

    OrderSettings {
        if (complaintWorkingDays < COMPLAINT_DAYS_BY_LAW) {
            throw new IllegalArgumentException(
                    "pasar.payments.order.complaint-working-days: the law gives buyers two, not "
                            + complaintWorkingDays);
        }
        if (!silentAfter.isPositive() || !every.isPositive() || batch < 1) {
            throw new IllegalArgumentException("pasar.payments.order: times and batch are more than nothing");
        }
    }
}
