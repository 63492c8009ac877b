package id.pasarrusun.storefront.studio;

import id.pasarrusun.payments.order.MakerOrder;
import id.pasarrusun.payments.order.OrderState;
import id.pasarrusun.storefront.page.Formats;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// By when an order must be sent or laid ready, as its buyer was told.
///
/// @param key of its words, which name the day where the day alone does not say how near it is
/// @param day the last on which it is in time
/// @param style class of its colour, which says nothing that the words do not
public record Due(String key, Instant day, String style) {

    /// Nothing for what is under way already, and for what nobody was promised.
    static @Nullable Due of(MakerOrder order, Instant now) {
        LocalDate last = order.sendBy();
        return last == null || !order.state().mayBecome(OrderState.SENT)
                ? null
                : of(last, now.atZone(Formats.JAKARTA).toLocalDate());
    }

    private static Due of(LocalDate last, LocalDate today) {
        Instant day = last.atStartOfDay(Formats.JAKARTA).toInstant();
        long left = ChronoUnit.DAYS.between(today, last);
        if (left < 0) {
            return new Due("studio.due.late", day, "lewat");
        }
        if (left == 0) {
            return new Due("studio.due.today", day, "dekat");
        }
        return left == 1 ? new Due("studio.due.tomorrow", day, "dekat") : new Due("studio.due.later", day, "");
    }

    public boolean isLate() {
        return style.equals("lewat");
    }
}
