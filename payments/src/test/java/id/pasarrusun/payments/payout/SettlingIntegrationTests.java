package id.pasarrusun.payments.payout;

import static id.pasarrusun.payments.payout.PayoutWorld.TONO;
import static id.pasarrusun.payments.payout.PayoutWorld.await;
import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.payments.order.PayeeId;
import id.pasarrusun.payments.order.PaymentsEvent;
import id.pasarrusun.payments.payout.Disburser.Approval;
import id.pasarrusun.payments.payout.Disburser.Created;
import id.pasarrusun.payments.payout.Disburser.DisbursementStatus;
import id.pasarrusun.payments.payout.Doubt.Judgement;
import id.pasarrusun.payments.payout.Doubt.Verdict;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

class SettlingIntegrationTests {

    private static final Rupiah AMOUNT = Rupiah.of(81_250);

    private final ScriptedDisburser bank = new ScriptedDisburser();
    private final PayoutWorld world = new PayoutWorld(bank);
    private final PayeeId ratmi = world.payeeWith(AMOUNT.amount());

    @AfterEach
    void booksBalance() {
        assertThat(await(world.ledger.imbalance())).isZero();
        assertThat(await(world.ledger.drifted().collectList())).isEmpty();
    }

    @Test
    void aCompletedPayoutLeavesForTheBankOnceHoweverOftenItIsTold() {
        Payout payout = world.released();
        bank.says(reference(payout), new DisbursementStatus.Completed());

        for (int i = 0; i < 10; i++) {
            world.hears(payout, "completed", null);
        }
        world.hears(payout, "processed", null);

        assertThat(world.now(payout).state()).isEqualTo(PayoutState.COMPLETED);
        assertThat(world.earningsOf(ratmi).sent()).isEqualTo(AMOUNT);
        assertThat(world.earningsOf(ratmi).inTransit()).isEqualTo(Rupiah.ZERO);
        assertThat(world.told(PaymentsEvent.PayoutCompleted.class)).isOne();
        assertThat(world.told(PaymentsEvent.PayoutNoticed.class)).isEqualTo(2);
    }

    @Test
    void aNoticeIsOnlyAHint() {
        Payout payout = world.released();

        world.hears(payout, "completed", null);

        assertThat(world.now(payout).state()).isEqualTo(PayoutState.SUBMITTED);
        assertThat(world.earningsOf(ratmi).inTransit()).isEqualTo(AMOUNT);
    }

    @Test
    void aFailedPayoutIsPayableAgainAndSaysWhatToMend() {
        Payout payout = world.released();
        bank.says(reference(payout), new DisbursementStatus.Failed("failed"));

        world.hears(payout, "failed", "002");
        world.hears(payout, "failed", "002");

        Payout failed = world.now(payout);
        assertThat(failed.state()).isEqualTo(PayoutState.FAILED);
        assertThat(failed.failure()).isEqualTo("002 failed");
        assertThat(failed.mishap()).isEqualTo(Mishap.ACCOUNT);
        assertThat(world.earningsOf(ratmi).payable()).isEqualTo(AMOUNT);
        assertThat(world.told(PaymentsEvent.PayoutFailed.class)).isOne();
    }

    @Test
    void aPayoutThatBouncesGivesTheMoneyBackOnce() {
        Payout payout = world.released();
        bank.says(reference(payout), new DisbursementStatus.Completed());
        world.hears(payout, "completed", null);
        bank.says(reference(payout), new DisbursementStatus.Failed("failed"));

        world.clock.move(Duration.ofHours(5));
        world.hears(payout, "failed", "004");
        world.hears(payout, "completed", null);

        assertThat(world.now(payout).state()).isEqualTo(PayoutState.FAILED);
        assertThat(world.earningsOf(ratmi).payable()).isEqualTo(AMOUNT);
        assertThat(world.earningsOf(ratmi).sent()).isEqualTo(Rupiah.ZERO);
        assertThat(world.proposed().total()).isEqualTo(AMOUNT);
    }

    @Test
    void aLostNoticeIsMadeUpForByAsking() {
        Payout payout = world.released();
        bank.says(reference(payout), new DisbursementStatus.Completed());
        await(world.janitor.ask());
        assertThat(world.now(payout).state()).isEqualTo(PayoutState.SUBMITTED);

        world.clock.move(Duration.ofMinutes(3));
        await(world.janitor.ask());

        assertThat(world.now(payout).state()).isEqualTo(PayoutState.COMPLETED);
    }

    @Test
    void aSilentBankIsAskedAfterOthersHadTheirTurn() {
        Payout payout = world.released();
        bank.isSilentOn(reference(payout));
        world.clock.move(Duration.ofMinutes(3));

        await(world.janitor.ask());
        await(world.janitor.ask());

        assertThat(bank.asked("status")).hasSize(1);
    }

    @Test
    void whatArrivedAndIsCalledUnderwayAgainIsAskedAfterHoursLaterOnly() {
        Payout payout = world.released();
        bank.says(reference(payout), new DisbursementStatus.Completed());
        world.hears(payout, "completed", null);
        bank.says(reference(payout), new DisbursementStatus.Underway());
        world.clock.move(Duration.ofHours(7));

        await(world.janitor.ask());
        await(world.janitor.ask());

        assertThat(world.now(payout).state()).isEqualTo(PayoutState.COMPLETED);
        assertThat(bank.asked("status")).hasSize(2);
    }

    @Test
    void aBounceThatNobodyToldIsFoundByAsking() {
        Payout payout = world.released();
        bank.says(reference(payout), new DisbursementStatus.Completed());
        world.hears(payout, "completed", null);
        bank.says(reference(payout), new DisbursementStatus.Failed("failed"));

        world.clock.move(Duration.ofHours(7));
        await(world.janitor.ask());

        assertThat(world.now(payout).state()).isEqualTo(PayoutState.FAILED);
        assertThat(world.earningsOf(ratmi).payable()).isEqualTo(AMOUNT);
    }

    @Test
    void whoeverHasTheMoneyAfterAllIsNotPaidAgainUntilSomebodyLooked() {
        Payout payout = arrivedAfterAll();

        assertThat(await(world.runs.propose(TONO))).isInstanceOf(Proposal.NothingDue.class);
        assertThat(await(world.claims.open(10).next()).hindrance()).isEqualTo(Claim.Hindrance.IN_DOUBT);
        assertThat(await(world.doubts.open().collectList())).singleElement().satisfies(doubt -> {
            assertThat(doubt.kind()).isEqualTo(Doubt.Kind.ARRIVED_AFTER_ALL);
            assertThat(doubt.payout().id()).isEqualTo(payout.id());
        });
    }

    @Test
    void aPayoutThatIsFoundToHaveArrivedIsTakenFromWhatIsPayable() {
        Payout payout = arrivedAfterAll();

        assertThat(judged(payout, Verdict.PAID)).isInstanceOf(Judgement.Judged.class);
        assertThat(judged(payout, Verdict.UNPAID)).isInstanceOf(Judgement.TooLate.class);
        world.clock.move(Duration.ofMinutes(1));
        world.hears(payout, "completed", null);

        assertThat(world.earningsOf(ratmi).payable()).isEqualTo(Rupiah.ZERO);
        assertThat(world.earningsOf(ratmi).sent()).isEqualTo(AMOUNT);
        assertThat(await(world.doubts.open().collectList())).isEmpty();
    }

    @Test
    void aPayoutThatIsFoundMissingIsPaidAgain() {
        Payout payout = arrivedAfterAll();

        assertThat(judged(payout, Verdict.UNPAID)).isInstanceOf(Judgement.Judged.class);

        assertThat(world.earningsOf(ratmi).sent()).isEqualTo(Rupiah.ZERO);
        assertThat(world.proposed().total()).isEqualTo(AMOUNT);
    }

    @Test
    void aRunProposedBeforeTheDoubtIsNotReleasedAndItsMoneyIsNotTakenTwice() {
        Payout payout = world.released();
        bank.says(reference(payout), new DisbursementStatus.Failed("failed"));
        world.hears(payout, "failed", "004");
        PayoutRun again = world.proposed();
        bank.says(reference(payout), new DisbursementStatus.Completed());
        world.hears(payout, "completed", null);

        assertThat(await(world.runs.approve(TONO, again.id()))).isInstanceOf(Release.InDoubt.class);
        assertThat(judged(payout, Verdict.PAID)).isInstanceOf(Judgement.NotEnough.class);
        await(world.runs.withdraw(TONO, again.id()));
        assertThat(judged(payout, Verdict.PAID)).isInstanceOf(Judgement.Judged.class);
        assertThat(await(world.runs.propose(TONO))).isInstanceOf(Proposal.NothingDue.class);
    }

    @Test
    void aPayoutWhoseApprovalStaysRefusedIsShownToFinance() {
        bank.onApprove(() -> Mono.just(new Approval.Refused("401 otp")));
        Payout payout = world.released();

        for (int i = 0; i < 9; i++) {
            assertThat(await(world.doubts.open().collectList())).isEmpty();
            bank.onApprove(() -> Mono.just(new Approval.Refused("401 otp")));
            world.resumeLater();
        }

        assertThat(await(world.doubts.open().collectList())).singleElement().satisfies(doubt -> {
            assertThat(doubt.kind()).isEqualTo(Doubt.Kind.STUCK);
            assertThat(doubt.payout().state()).isEqualTo(PayoutState.QUEUED);
        });
        world.resumeLater();
        assertThat(world.now(payout).state()).isEqualTo(PayoutState.SUBMITTED);
        assertThat(await(world.doubts.open().collectList())).isEmpty();
    }

    @Test
    void goesOnAfterNoAnswerToTheFirstKey() {
        bank.onCreate(() -> Mono.just(new Created.NoAnswer("a timeout")));
        Payout payout = world.released();
        assertThat(payout.state()).isEqualTo(PayoutState.RELEASED);

        world.clock.move(Duration.ofMinutes(2));
        await(world.janitor.resume());

        assertThat(world.now(payout).state()).isEqualTo(PayoutState.SUBMITTED);
        assertThat(bank.asked("create"))
                .hasSize(2)
                .allMatch(("create " + payout.id().value())::equals);
        assertThat(bank.asked("approve")).hasSize(1);
    }

    @Test
    void twoWhoFindTheSamePayoutTakeItToTheBankOnce() {
        bank.onCreate(() -> Mono.just(new Created.NoAnswer("a timeout")));
        Payout left = world.released();

        await(Mono.when(Stream.generate(() -> world.submitting.submit(left).subscribeOn(Schedulers.parallel()))
                .limit(8)
                .toList()));
        await(world.submitting.submit(left));

        assertThat(bank.asked("create")).hasSize(2);
        assertThat(bank.asked("approve")).hasSize(1);
        assertThat(world.now(left).state()).isEqualTo(PayoutState.SUBMITTED);
    }

    @Test
    void goesOnAfterACrashBetweenTheKeys() {
        bank.onApprove(() -> Mono.error(new IllegalStateException("the process died here")));
        Payout payout = world.released();
        assertThat(payout.state()).isEqualTo(PayoutState.QUEUED);

        world.clock.move(Duration.ofMinutes(2));
        await(world.janitor.resume());

        assertThat(world.now(payout).state()).isEqualTo(PayoutState.SUBMITTED);
        assertThat(bank.asked("create")).hasSize(1);
    }

    @Test
    void anApprovalThatWasHeardWithoutAnAnswerIsNotLost() {
        bank.onApprove(() -> Mono.fromSupplier(() -> {
            bank.release(bank.asked("approve").getFirst().substring("approve ".length()));
            return new Approval.NoAnswer("a timeout");
        }));

        Payout payout = world.released();

        assertThat(payout.state()).isEqualTo(PayoutState.SUBMITTED);
        assertThat(bank.asked("approve")).hasSize(1);
    }

    @Test
    void aPayoutThatTheBankWillNotHaveIsPayableAgain() {
        bank.onCreate(() -> Mono.just(new Created.Refused("400: Account is not a number")));

        Payout payout = world.released();

        assertThat(payout.state()).isEqualTo(PayoutState.FAILED);
        assertThat(payout.failure()).contains("Account is not a number");
        assertThat(world.earningsOf(ratmi).payable()).isEqualTo(AMOUNT);
        assertThat(bank.asked("approve")).isEmpty();
    }

    @Test
    void anAccountAtFaultIsNotPaidAgainUntilAnotherIsNamed() {
        Payout payout = world.released();
        bank.says(reference(payout), new DisbursementStatus.Failed("failed"));
        world.hears(payout, "failed", "002");
        assertThat(await(world.runs.propose(TONO))).isInstanceOf(Proposal.NothingDue.class);

        await(world.payees.register(ratmi, new BankAccount("bri", "111112222233333", "RATMI SUHARTI")));
        assertThat(await(world.runs.propose(TONO))).isInstanceOf(Proposal.NothingDue.class);
        world.clock.move(Duration.ofHours(49));

        assertThat(world.proposed().payouts().getFirst().account().bank()).isEqualTo("bri");
    }

    @Test
    void aNoticeOfAStrangerChangesNothing() {
        Payout payout = world.released();
        await(world.notices.record(new PayoutNotices.PayoutNotice("ofsomebodyelse", "failed", "", "002", "no", "{}")));

        world.follow();

        assertThat(world.now(payout).state()).isEqualTo(PayoutState.SUBMITTED);
    }

    private Payout arrivedAfterAll() {
        Payout payout = world.released();
        bank.says(reference(payout), new DisbursementStatus.Failed("failed"));
        world.hears(payout, "failed", "004");
        bank.says(reference(payout), new DisbursementStatus.Completed());
        world.hears(payout, "completed", null);
        return payout;
    }

    private Judgement judged(Payout payout, Verdict verdict) {
        return await(world.doubts.judge(TONO, payout.id(), verdict));
    }

    private static String reference(Payout payout) {
        return Objects.requireNonNull(payout.reference());
    }
}
