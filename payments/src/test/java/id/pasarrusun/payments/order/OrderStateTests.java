package id.pasarrusun.payments.order;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrderStateTests {

    @Test
    void whatIsPaidMayBeDeclined() {
        assertThat(OrderState.PAID.mayBecome(OrderState.DECLINED)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PAID")
    void nothingElseMay(OrderState state) {
        assertThat(state.mayBecome(OrderState.DECLINED)).isFalse();
    }

    @Test
    void whatWasDeclinedIsNeverMadeAfterAll() {
        assertThat(OrderState.DECLINED.next()).containsExactly(OrderState.REFUNDED);
    }
}
