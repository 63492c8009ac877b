package id.pasarrusun.payments.midtrans;

import static id.pasarrusun.payments.midtrans.MidtransWorld.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pasarrusun.devservers.midtrans.StandInSettings;
import id.pasarrusun.kernel.failure.Unavailable;
import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.payments.MovableClock;
import id.pasarrusun.payments.payout.BankAccount;
import id.pasarrusun.payments.payout.Disburser.AccountCheck;
import id.pasarrusun.payments.payout.Disburser.Approval;
import id.pasarrusun.payments.payout.Disburser.Created;
import id.pasarrusun.payments.payout.Disburser.DisbursementStatus;
import id.pasarrusun.payments.payout.Disburser.Order;
import id.pasarrusun.payments.payout.PayoutId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IrisDisburserIntegrationTests {

    private static final BankAccount RATMI = new BankAccount("bca", "0011223344", "RATMI SUHARTI");
    private static final Order ORDER = new Order(new PayoutId(new UUID(1, 1)), Rupiah.of(81_250), RATMI);

    private final MidtransWorld world = new MidtransWorld(new MovableClock());

    @AfterEach
    void stop() {
        world.close();
    }

    @Test
    void theSamePayoutAskedForTwiceIsOne() {
        String reference = created();

        assertThat(created()).isEqualTo(reference);
        assertThat(world.payouts()).singleElement().satisfies(payout -> {
            assertThat(payout.getLong("amountRupiah")).isEqualTo(81_250);
            assertThat(payout.getString("status")).isEqualTo("queued");
            assertThat(payout.getString("notes")).contains("00000000000000010000000000000001");
        });
    }

    @Test
    void theSameKeyForAnotherPayoutIsNoAnswer() {
        created();

        Order other = new Order(ORDER.id(), Rupiah.of(1), RATMI);
        assertThat(await(world.disburser.create(other))).isInstanceOf(Created.NoAnswer.class);
        assertThat(world.payouts()).hasSize(1);
    }

    @Test
    void anApprovedPayoutIsUnderwayAndThenThere() {
        String reference = created();
        assertThat(status(reference)).isInstanceOf(DisbursementStatus.Waiting.class);

        assertThat(await(world.disburser.approve(List.of(reference)))).isInstanceOf(Approval.Approved.class);
        assertThat(status(reference)).isInstanceOf(DisbursementStatus.Underway.class);
        world.control("POST", "/payouts/" + reference + "/complete", "");

        assertThat(status(reference)).isInstanceOf(DisbursementStatus.Completed.class);
    }

    @Test
    void approvingTwiceIsRefusedAndChangesNothing() {
        String reference = created();
        await(world.disburser.approve(List.of(reference)));

        assertThat(await(world.disburser.approve(List.of(reference)))).isInstanceOf(Approval.Refused.class);
        assertThat(status(reference)).isInstanceOf(DisbursementStatus.Underway.class);
    }

    @Test
    void aBouncedPayoutHasFailed() {
        String reference = created();
        await(world.disburser.approve(List.of(reference)));
        world.control("POST", "/payouts/" + reference + "/bounce", "");

        assertThat(status(reference)).isInstanceOf(DisbursementStatus.Failed.class);
    }

    @Test
    void aBankThatNobodyKnowsIsRefusedWithWords() {
        Order order = new Order(ORDER.id(), ORDER.amount(), new BankAccount("nobank", "0011223344", "RATMI"));

        assertThat(await(world.disburser.create(order)))
                .isInstanceOfSatisfying(
                        Created.Refused.class,
                        refused -> assertThat(refused.reason()).contains("Bank name is not included in the list"));
    }

    @Test
    void anAnswerLostOnTheWayIsMadeUpForByAskingAgain() {
        world.control("PUT", "/faults", "{\"dropAfterProcessing\":1}");
        assertThat(await(world.disburser.create(ORDER))).isInstanceOf(Created.NoAnswer.class);
        world.control("PUT", "/faults", "{}");

        String reference = created();

        assertThat(world.payouts())
                .singleElement()
                .satisfies(payout -> assertThat(payout.getString("reference")).isEqualTo(reference));
    }

    @Test
    void aRepeatedCallOfTheLibraryItselfIsStillOnePayout() {
        world.control("PUT", "/faults", "{\"nextStatus\":408}");

        created();

        assertThat(world.callsTo("POST", "/iris/api/v1/payouts")).hasSize(2);
        assertThat(world.payouts()).hasSize(1);
    }

    @Test
    void troubleIsNoStatus() {
        String reference = created();
        world.control("PUT", "/faults", "{\"errorRate\":1}");

        assertThatThrownBy(() -> status(reference)).isInstanceOf(Unavailable.class);
        assertThat(await(world.disburser.approve(List.of(reference)))).isInstanceOf(Approval.NoAnswer.class);
    }

    @Test
    void theCreatorsKeyDoesNotApprove() {
        String reference = created();
        String oneOfBoth = StandInSettings.IRIS_APPROVER_KEY;
        String otherOfBoth = StandInSettings.IRIS_CREATOR_KEY;
        MidtransSettings swapped = new MidtransSettings(
                StandInSettings.SERVER_KEY,
                StandInSettings.CLIENT_KEY,
                oneOfBoth,
                otherOfBoth,
                StandInSettings.IRIS_MERCHANT_KEY,
                false,
                world.standIn.baseUrl(),
                SettingsWorld.QUICK);
        try (Sdk sdk = new Sdk(swapped)) {
            assertThat(await(new IrisDisburser(sdk).approve(List.of(reference))))
                    .isInstanceOf(Approval.NoAnswer.class);
        }
        assertThat(status(reference)).isInstanceOf(DisbursementStatus.Waiting.class);
    }

    @Test
    void knowsWhoseAccountItIs() {
        world.standIn.knowAccount("bca", "0011223344", "RATMI SUHARTI");

        assertThat(await(world.disburser.check("bca", "0011223344")))
                .isEqualTo(new AccountCheck.Known("RATMI SUHARTI"));
        assertThat(await(world.disburser.check("bca", "999999999"))).isInstanceOf(AccountCheck.Unusable.class);
    }

    private DisbursementStatus status(String reference) {
        return await(world.disburser.status(reference));
    }

    private String created() {
        return await(world.disburser.create(ORDER).cast(Created.Queued.class)).reference();
    }
}
