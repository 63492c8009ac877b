package id.pasarrusun.storefront.sending;

import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.payments.order.Delivery;
import id.pasarrusun.payments.order.DeliveryMethod;
import id.pasarrusun.payments.order.ItemRef;
import id.pasarrusun.payments.order.MakerOrder;
import id.pasarrusun.payments.order.OrderLine;
import id.pasarrusun.payments.order.OrderState;
import id.pasarrusun.payments.order.PayeeId;
import id.pasarrusun.payments.order.PurchaseId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplyTests {

    private static final Instant TEN_ON_WEDNESDAY = Instant.parse("2026-11-25T03:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T10:00:00Z, later",
        "2026-11-24T03:00:00Z, tomorrow",
        "2026-11-24T17:00:00Z, today",
        "2026-11-25T03:00:00Z, late",
    })
    void saysHowNearTheEndIs(Instant now, String nearness) {
        assertThat(Reply.of(order(OrderState.PAID), now))
                .isEqualTo(new Reply("studio.reply." + nearness, "10.00", TEN_ON_WEDNESDAY, nearness.equals("late")));
    }

    @Test
    void saysNothingOfWhatIsAnswered() {
        assertThat(Reply.of(order(OrderState.ACCEPTED), TEN_ON_WEDNESDAY)).isNull();
        assertThat(Reply.of(order(OrderState.DECLINED), TEN_ON_WEDNESDAY)).isNull();
    }

    private static MakerOrder order(OrderState state) {
        OrderLine line = new OrderLine(new ItemRef(new UUID(3, 3)), "Tas anyaman", 1, Rupiah.of(60_000));
        return new MakerOrder(
                "EPQ5JNWH-1",
                new PurchaseId(new UUID(1, 1)),
                new PayeeId(new UUID(2, 2)),
                "Ratmi",
                state,
                List.of(line),
                new Delivery(DeliveryMethod.PICKUP, Rupiah.ZERO, "Rusunawa Marunda", null),
                line.total(),
                Rupiah.ZERO,
                line.total(),
                null,
                null,
                TEN_ON_WEDNESDAY,
                null,
                null,
                List.of());
    }
}
