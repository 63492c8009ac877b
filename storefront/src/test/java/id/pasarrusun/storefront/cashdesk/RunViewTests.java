package id.pasarrusun.storefront.cashdesk;

import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.payments.order.PayeeId;
import id.pasarrusun.payments.payout.BankAccount;
import id.pasarrusun.payments.payout.Payout;
import id.pasarrusun.payments.payout.PayoutId;
import id.pasarrusun.payments.payout.PayoutRun;
import id.pasarrusun.payments.payout.PayoutRunId;
import id.pasarrusun.payments.payout.PayoutState;
import id.pasarrusun.payments.payout.RunState;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RunViewTests {

    private static final Instant THEN = Instant.parse("2026-11-24T03:00:00Z");
    private static final UUID SRI = new UUID(0, 1);
    private static final UUID TONO = new UUID(0, 2);
    private static final PayeeId RATMI = new PayeeId(new UUID(5, 5));

    @Test
    void showsWholeAccountNumbersOnlyToTheOfficerWhoComparesThem() {
        assertThat(number(run(RunState.PROPOSED), TONO)).isEqualTo("1000 0000 17");
        assertThat(number(run(RunState.PROPOSED), SRI)).isEqualTo("•••• 0017");
        assertThat(number(run(RunState.RELEASED), TONO)).isEqualTo("•••• 0017");
    }

    @Test
    void leavesTheDecisionToAnotherThanTheProposer() {
        assertThat(view(run(RunState.PROPOSED), SRI).own()).isTrue();
        assertThat(view(run(RunState.PROPOSED), TONO).own()).isFalse();
        assertThat(view(run(RunState.RELEASED), TONO).open()).isFalse();
    }

    @Test
    void saysWhoRefusedARunThatAnotherProposed() {
        RunView view = view(run(RunState.WITHDRAWN), SRI);

        assertThat(view.decidedKey()).isEqualTo("cashdesk.run.refuser");
        assertThat(view.state()).isEqualTo("cashdesk.run.refused");
        assertThat(view.decidedBy()).isEqualTo("Tono");
        assertThat(view.decidedAt()).isEqualTo(Instant.parse("2026-11-24T03:00:00Z"));
    }

    @Test
    void tellsWithdrawingOnesOwnFromRefusing() {
        assertThat(RunView.state(RunState.WITHDRAWN, "Sri", "Sri")).isEqualTo("cashdesk.run.withdrawn");
        assertThat(RunView.state(RunState.WITHDRAWN, "Sri", "Tono")).isEqualTo("cashdesk.run.refused");
    }

    private static String number(PayoutRun run, UUID officer) {
        return view(run, officer).lines().getFirst().account().number();
    }

    private static RunView view(PayoutRun run, UUID officer) {
        return RunView.of(run, officer, Map.of());
    }

    private static PayoutRun run(RunState state) {
        boolean decided = state != RunState.PROPOSED;
        Payout payout = new Payout(
                new PayoutId(new UUID(6, 6)),
                RATMI,
                Rupiah.of(81_250),
                new BankAccount("bca", "1000000017", "RATMI"),
                PayoutState.PROPOSED,
                null,
                THEN,
                null,
                null,
                null);
        return new PayoutRun(
                new PayoutRunId(new UUID(7, 7)),
                state,
                "Sri",
                SRI,
                THEN,
                decided ? "Tono" : null,
                decided ? THEN : null,
                List.of(payout),
                payout.amount());
    }
}
