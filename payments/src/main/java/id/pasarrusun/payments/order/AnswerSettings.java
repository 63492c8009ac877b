package id.pasarrusun.payments.order;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How long makers may think about an order, and when nobody is reminded of one.
///
/// @param answerWithin so long after the payment a maker has said whether she makes it
/// @param quietFrom the hour of the evening, in Jakarta, from which nobody is reminded
/// @param quietUntil the hour of the morning, in Jakarta, until which nobody is reminded
@ConfigurationProperties("pasar.orders")
record AnswerSettings(
        @DefaultValue("24h") Duration answerWithin,
        @DefaultValue("21") int quietFrom,
        @DefaultValue("6") int quietUntil) {

    private static final int HOURS = 24;

    AnswerSettings {
        if (!answerWithin.isPositive()) {
            throw new IllegalArgumentException("pasar.orders.answer-within is more than nothing");
        }
        if (quietUntil < 0 || quietFrom > HOURS || quietUntil >= quietFrom) {
            throw new IllegalArgumentException("pasar.orders: the quiet hours lie around midnight");
        }
    }

    boolean isQuiet(int hour) {
        return hour < quietUntil || hour >= quietFrom;
    }
}
