package id.pasarrusun.payments.payout;

import static id.pasarrusun.payments.payout.PayoutWorld.SRI;
import static id.pasarrusun.payments.payout.PayoutWorld.TONO;
import static id.pasarrusun.payments.payout.PayoutWorld.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pasarrusun.kernel.failure.NotFound;
import id.pasarrusun.kernel.id.UuidV7;
import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.payments.order.PayeeId;
import id.pasarrusun.payments.payout.Claim.Hindrance;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class PayoutRunsIntegrationTests {

    private final ScriptedDisburser bank = new ScriptedDisburser();
    private final PayoutWorld world = new PayoutWorld(bank);

    @Test
    void proposingSetsMoneyAsideAndAsksNobody() {
        PayeeId ratmi = world.payeeWith(81_250);

        PayoutRun run = world.proposed();

        assertThat(run.state()).isEqualTo(RunState.PROPOSED);
        assertThat(run.total()).isEqualTo(Rupiah.of(81_250));
        assertThat(run.payouts()).singleElement().satisfies(payout -> {
            assertThat(payout.state()).isEqualTo(PayoutState.PROPOSED);
            assertThat(payout.account()).isEqualTo(PayoutWorld.RATMI);
        });
        assertThat(world.earningsOf(ratmi).payable()).isEqualTo(Rupiah.ZERO);
        assertThat(world.earningsOf(ratmi).inTransit()).isEqualTo(Rupiah.of(81_250));
        assertThat(bank.asked).isEmpty();
    }

    @Test
    void leavesOutWhoHasTooLittleOrNoAccount() {
        world.payeeWith(9_999);
        world.earns(new PayeeId(UuidV7.next(world.clock)), 50_000);

        assertThat(await(world.runs.propose(SRI))).isInstanceOf(Proposal.NothingDue.class);
    }

    @Test
    void saysBeforehandWhomARunWouldPayAndWhatKeepsTheOthers() {
        PayeeId ratmi = world.payeeWith(81_250);
        world.payeeWith(9_999);
        world.earns(new PayeeId(UuidV7.next(world.clock)), 50_000);

        List<Claim> claims = await(world.claims.open(10).collectList());

        assertThat(claims)
                .extracting(Claim::hindrance)
                .containsExactly(Hindrance.NONE, Hindrance.NO_ACCOUNT, Hindrance.TOO_LITTLE);
        assertThat(claims.getFirst()).isEqualTo(new Claim(ratmi, Rupiah.of(81_250), PayoutWorld.RATMI, Hindrance.NONE));
    }

    @Test
    void remembersWhoDecidedAndWhen() {
        world.payeeWith(81_250);
        await(world.runs.withdraw(TONO, world.proposed().id()));

        PayoutRun run = world.newest();

        assertThat(run.decidedBy()).isEqualTo("Tono");
        assertThat(run.decidedAt()).isEqualTo(world.clock.instant());
    }

    @Test
    void aRunIsAlwaysTakenInTheOrderOfItsPayees() {
        for (int i = 0; i < 8; i++) {
            world.payeeWith(20_000);
        }
        PayoutRun run = world.proposed();

        assertThat(await(world.runs.get(run.id())).payouts())
                .extracting(payout -> payout.payee().value().toString())
                .hasSize(8)
                .isSorted();
    }

    @Test
    void paysExactlyTheMinimum() {
        world.payeeWith(10_000);

        assertThat(world.proposed().total()).isEqualTo(Rupiah.of(10_000));
    }

    @Test
    void putsEachRupiahInOnePayoutHoweverManyProposeAtOnce() {
        List<PayeeId> payees = List.of(world.payeeWith(81_250), world.payeeWith(20_000), world.payeeWith(10_001));

        List<Proposal> proposals = await(
                Flux.range(0, 50).flatMap(round -> world.runs.propose(SRI), 50).collectList());

        List<PayoutRun> runs = proposals.stream()
                .filter(Proposal.Proposed.class::isInstance)
                .map(proposal -> ((Proposal.Proposed) proposal).run())
                .toList();
        assertThat(proposals).hasSize(50);
        assertThat(runs.stream().flatMap(run -> run.payouts().stream()).map(Payout::payee))
                .containsExactlyInAnyOrderElementsOf(payees);
        assertThat(Rupiah.sum(runs.stream().map(PayoutRun::total).toList())).isEqualTo(Rupiah.of(111_251));
        assertThat(await(world.ledger.imbalance())).isZero();
    }

    @Test
    void anotherOfficerReleasesTheRunWithBothKeys() {
        world.payeeWith(81_250);

        Payout payout = world.released();

        assertThat(payout.state()).isEqualTo(PayoutState.SUBMITTED);
        assertThat(bank.asked).hasSize(2);
        assertThat(bank.asked.getFirst()).isEqualTo("create " + payout.id().value());
        assertThat(bank.asked.getLast()).isEqualTo("approve " + payout.reference());
        assertThat(world.told(id.pasarrusun.payments.order.PaymentsEvent.PayoutSent.class))
                .isOne();
    }

    @Test
    void nobodyReleasesTheirOwnProposal() {
        world.payeeWith(81_250);
        PayoutRun run = world.proposed();

        assertThat(await(world.runs.approve(SRI, run.id()))).isInstanceOf(Release.OwnProposal.class);
        assertThat(bank.asked).isEmpty();
        assertThat(await(world.runs.get(run.id())).state()).isEqualTo(RunState.PROPOSED);
    }

    @Test
    void releasesOnceHoweverManyAgreeAtOnce() {
        world.payeeWith(81_250);
        PayoutRun run = world.proposed();

        List<Release> releases = await(Flux.range(0, 10)
                .flatMap(round -> world.runs.approve(TONO, run.id()), 10)
                .collectList());

        assertThat(releases.stream().filter(Release.Released.class::isInstance)).hasSize(1);
        assertThat(bank.asked("create")).hasSize(1);
        assertThat(bank.asked("approve")).hasSize(1);
    }

    @Test
    void withdrawingMakesTheMoneyPayableAgain() {
        PayeeId ratmi = world.payeeWith(81_250);
        PayoutRun run = world.proposed();

        assertThat(await(world.runs.withdraw(SRI, run.id()))).isInstanceOf(Withdrawal.Withdrawn.class);

        assertThat(world.earningsOf(ratmi).payable()).isEqualTo(Rupiah.of(81_250));
        assertThat(await(world.runs.approve(TONO, run.id()))).isInstanceOf(Release.AlreadyReleased.class);
        assertThat(await(world.runs.withdraw(SRI, run.id()))).isInstanceOf(Withdrawal.TooLate.class);
        assertThat(world.proposed().total()).isEqualTo(Rupiah.of(81_250));
    }

    @Test
    void whatIsReleasedIsNotWithdrawn() {
        world.payeeWith(81_250);
        PayoutRun run = world.proposed();
        await(world.runs.approve(TONO, run.id()));

        assertThat(await(world.runs.withdraw(TONO, run.id()))).isInstanceOf(Withdrawal.TooLate.class);
    }

    @Test
    void foretellsExactlyWhatTheRunThenPays() {
        world.payeeWith(81_250);
        world.payeeWith(20_000);
        world.payeeWith(9_999);
        world.earns(new PayeeId(UuidV7.next(world.clock)), 50_000);

        Claims.Ready ready = await(world.claims.ready());

        PayoutRun run = world.proposed();
        assertThat(ready).isEqualTo(new Claims.Ready(run.payouts().size(), run.total()));
        assertThat(await(world.claims.ready())).isEqualTo(new Claims.Ready(0, Rupiah.ZERO));
    }

    @Test
    void foretellsNoMoreThanOneRunTakes() {
        world.payeeWith(81_250);
        world.payeeWith(20_000);
        world.payeeWith(30_000);

        Claims.Ready ready = await(world.claims(2).ready());

        assertThat(ready.payees()).isEqualTo(2);
        assertThat(ready.amount().isLessThan(Rupiah.of(131_250))).isTrue();
    }

    @Test
    void countsThePayoutsOfEachRun() {
        world.payeeWith(81_250);
        world.payeeWith(20_000);
        bank.onCreate(() -> Mono.just(new Disburser.Created.Refused("400: no")));
        world.released();

        assertThat(await(world.runs.newest(10).single())).satisfies(run -> {
            assertThat(run.total()).isEqualTo(Rupiah.of(101_250));
            assertThat(run.payouts()).isEqualTo(2);
            assertThat(run.arrived()).isZero();
            assertThat(run.failed()).isOne();
        });
    }

    @Test
    void newestRunComesFirst() {
        world.payeeWith(81_250);
        PayoutRun older = world.proposed();
        world.clock.move(java.time.Duration.ofMinutes(1));
        world.payeeWith(20_000);
        PayoutRun newer = world.proposed();

        assertThat(await(world.runs.newest(10).map(RunSummary::id).collectList()))
                .containsExactly(newer.id(), older.id());
    }

    @Test
    void aRunThatIsNotThereIsNotFound() {
        PayoutRunId stranger = new PayoutRunId(new UUID(1, 2));

        assertThatThrownBy(() -> await(world.runs.get(stranger))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> await(world.runs.approve(TONO, stranger))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> await(world.runs.withdraw(TONO, stranger))).isInstanceOf(NotFound.class);
    }
}
