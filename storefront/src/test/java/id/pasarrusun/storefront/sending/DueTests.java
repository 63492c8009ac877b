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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueTests {

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);

    /// The day changes at midnight in Jakarta, seven hours before it does in Greenwich.
    @ParameterizedTest
    @CsvSource({
        "2026-11-23T16:59:59Z, LATER",
        "2026-11-23T17:00:00Z, TOMORROW",
        "2026-11-24T17:00:00Z, TODAY",
        "2026-11-25T16:59:59Z, TODAY",
        "2026-11-25T17:00:00Z, LATE",
    })
    void saysHowNearTheLastDayIs(Instant now, Due.Nearness nearness) {
        assertThat(Due.of(order(OrderState.ACCEPTED, WEDNESDAY), now))
                .isEqualTo(new Due(nearness, Instant.parse("2026-11-24T17:00:00Z")));
    }

    @Test
    void saysNothingOfWhatIsSentOrWasPromisedToNobody() {
        Instant now = Instant.parse("2026-11-24T03:00:00Z");

        assertThat(Due.of(order(OrderState.SENT, WEDNESDAY), now)).isNull();
        assertThat(Due.of(order(OrderState.PAID, null), now)).isNull();
    }

    private static MakerOrder order(OrderState state, @Nullable LocalDate sendBy) {
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
                sendBy,
                null,
                null,
                null,
                null,
                List.of());
    }
}
