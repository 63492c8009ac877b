package id.pasarrusun.payments.payout;

import static id.pasarrusun.payments.payout.PayoutWorld.RATMI;
import static id.pasarrusun.payments.payout.PayoutWorld.await;
import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.kernel.id.UuidV7;
import id.pasarrusun.payments.order.PayeeId;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;

class PayeesIntegrationTests {

    private static final BankAccount THIEF = new BankAccount("bni", "00010000", "SIAPA SAJA");

    private final PayoutWorld world = new PayoutWorld(new ScriptedDisburser());
    private final PayeeId ratmi = new PayeeId(UuidV7.next(world.clock));

    @Test
    void theFirstAccountCountsAtOnce() {
        await(world.payees.register(ratmi, RATMI));

        assertThat(await(world.payees.find(ratmi))).isEqualTo(RATMI);
        StepVerifier.create(world.payees.findChange(ratmi)).verifyComplete();
    }

    @Test
    void aChangeWaitsTwoDaysAndTheOldAccountIsPaidMeanwhile() {
        await(world.payees.register(ratmi, RATMI));
        world.earns(ratmi, 50_000);

        await(world.payees.register(ratmi, THIEF));

        assertThat(await(world.payees.find(ratmi))).isEqualTo(RATMI);
        assertThat(await(world.payees.findChange(ratmi)).account()).isEqualTo(THIEF);
        assertThat(world.proposed().payouts().getFirst().account()).isEqualTo(RATMI);
        world.clock.move(Duration.ofDays(2));
        assertThat(await(world.payees.find(ratmi))).isEqualTo(THIEF);
    }

    @Test
    void namingTheOldAccountAgainCallsTheChangeOff() {
        await(world.payees.register(ratmi, RATMI));
        await(world.payees.register(ratmi, THIEF));

        await(world.payees.register(ratmi, RATMI));

        world.clock.move(Duration.ofDays(3));
        assertThat(await(world.payees.find(ratmi))).isEqualTo(RATMI);
    }

    @Test
    void aProposedPayoutKeepsTheAccountItWasProposedWith() {
        await(world.payees.register(ratmi, RATMI));
        world.earns(ratmi, 50_000);
        PayoutRun run = world.proposed();

        await(world.payees.register(ratmi, THIEF));
        world.clock.move(Duration.ofDays(3));

        assertThat(await(world.runs.get(run.id())).payouts().getFirst().account())
                .isEqualTo(RATMI);
    }
}
