package id.pasarrusun.storefront.sending;

import id.pasarrusun.kernel.time.Jakarta;
import id.pasarrusun.payments.order.MakerOrder;
import id.pasarrusun.payments.order.OrderState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// By when an order must be sent or laid ready, as its buyer was told.
///
/// @param day the last on which it is in time
public record Due(Nearness nearness, Instant day) {

    /// How near that day is.
    public enum Nearness {
        LATE("studio.due.late", "lewat"),
        TODAY("studio.due.today", "dekat"),
        TOMORROW("studio.due.tomorrow", "dekat"),
        LATER("studio.due.later", "");

        private final String key;
        private final String style;

        Nearness(String key, String style) {
            this.key = key;
            this.style = style;
        }

        private static Nearness of(long daysLeft) {
            if (daysLeft < 0) {
                return LATE;
            }
            if (daysLeft == 0) {
                return TODAY;
            }
            return daysLeft == 1 ? TOMORROW : LATER;
        }
    }

    /// Nothing for what is under way already, and for what nobody was promised.
    public static @Nullable Due of(MakerOrder order, Instant now) {
        LocalDate last = order.sendBy();
        return last == null || !order.state().mayBecome(OrderState.SENT)
                ? null
                : of(last, now.atZone(Jakarta.ZONE).toLocalDate());
    }

    private static Due of(LocalDate last, LocalDate today) {
        return new Due(
                Nearness.of(ChronoUnit.DAYS.between(today, last)),
                last.atStartOfDay(Jakarta.ZONE).toInstant());
    }

    /// Of its words, which name the day where the day alone does not say how near it is.
    public String key() {
        return nearness.key;
    }

    /// Class of its colour, which says nothing that the words do not.
    public String style() {
        return nearness.style;
    }

    public boolean isLate() {
        return nearness == Nearness.LATE;
    }
}
