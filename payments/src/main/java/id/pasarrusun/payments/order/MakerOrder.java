package id.pasarrusun.payments.order;

import id.pasarrusun.kernel.money.Rupiah;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one maker must send, and how far that is.
///
/// @param number the purchase's number and its place in it, such as `K7Q2M9XA-1`
/// @param sendBy the last day on which it may be sent or laid ready, as its buyer was told; nothing before it is paid,
/// and of old orders
/// @param readyBy the day on which what must be made first is ready, as its buyer was told; null when nothing must
/// @param answerBy by when its maker is to say whether she makes it; nothing before it is paid, and of old orders
/// @param declined why she cannot make it, if she said so
/// @param resi the courier's number
/// @param timeline oldest first
public record MakerOrder(
        String number,
        PurchaseId purchase,
        PayeeId payee,
        String payeeName,
        OrderState state,
        List<OrderLine> lines,
        Delivery delivery,
        Rupiah goods,
        Rupiah discount,
        Rupiah total,
        @Nullable LocalDate sendBy,
        @Nullable LocalDate readyBy,
        @Nullable Instant answerBy,
        @Nullable String declined,
        @Nullable String resi,
        List<Step> timeline) {

    public MakerOrder {
        lines = List.copyOf(lines);
        timeline = List.copyOf(timeline);
    }
}
