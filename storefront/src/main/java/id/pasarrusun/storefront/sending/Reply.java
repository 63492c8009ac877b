package id.pasarrusun.storefront.sending;

import id.pasarrusun.kernel.time.Jakarta;
import id.pasarrusun.payments.order.MakerOrder;
import id.pasarrusun.payments.order.OrderState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// By when a maker is to say whether she makes an order.
///
/// @param key of its words
/// @param time of that day
/// @param at the moment, for words that name the day too
public record Reply(String key, String time, Instant at, boolean late) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH.mm", Locale.ROOT).withZone(Jakarta.ZONE);

    /// Nothing for what is answered already, and of old orders.
    public static @Nullable Reply of(MakerOrder order, Instant now) {
        Instant by = order.answerBy();
        return by == null || order.state() != OrderState.PAID ? null : of(by, now);
    }

    private static Reply of(Instant by, Instant now) {
        boolean late = !now.isBefore(by);
        return new Reply(late ? "studio.reply.late" : nearness(by, now), TIME.format(by), by, late);
    }

    private static String nearness(Instant by, Instant now) {
        long days = ChronoUnit.DAYS.between(day(now), day(by));
        if (days == 0) {
            return "studio.reply.today";
        }
        return days == 1 ? "studio.reply.tomorrow" : "studio.reply.later";
    }

    private static LocalDate day(Instant at) {
        return at.atZone(Jakarta.ZONE).toLocalDate();
    }
}
