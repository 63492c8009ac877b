package id.pasarrusun.payments.midtrans;

import static id.pasarrusun.payments.payout.PayoutWorld.await;
import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.payments.MovableClock;
import id.pasarrusun.payments.ledger.Account;
import id.pasarrusun.payments.ledger.Balance;
import id.pasarrusun.payments.order.PayeeId;
import id.pasarrusun.payments.payout.Mishap;
import id.pasarrusun.payments.payout.Payout;
import id.pasarrusun.payments.payout.PayoutState;
import id.pasarrusun.payments.payout.PayoutWorld;
import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/// From a payee's balance to the bank and back, through the real client library.
class PayoutWalkIntegrationTests {

    private final MidtransWorld midtrans = new MidtransWorld(new MovableClock());
    private final PayoutWorld world = new PayoutWorld(midtrans.disburser);
    private Hooks hooks;

    @BeforeEach
    void start() throws IOException {
        hooks = new Hooks(new Notifications(
                new Signatures(SettingsWorld.at(midtrans.standIn.baseUrl())),
                notice -> Mono.empty(),
                world.notices::record));
        midtrans.standIn.notify(hooks.address("/payments"), hooks.address("/payouts"));
    }

    @AfterEach
    void stop() {
        hooks.close();
        midtrans.close();
        assertThat(await(world.ledger.imbalance())).isZero();
    }

    @Test
    void theMoneyArrives() throws InterruptedException {
        PayeeId ratmi = world.payeeWith(81_250);

        Payout payout = world.released();
        midtrans.control("POST", "/payouts/" + payout.reference() + "/complete", "");
        hears(3);

        assertThat(world.now(payout).state()).isEqualTo(PayoutState.COMPLETED);
        assertThat(balance(Account.BANK)).isEqualTo(81_250);
        assertThat(balance(Account.inTransit(ratmi.value()))).isZero();
    }

    @Test
    void theMoneyComesBack() throws InterruptedException {
        PayeeId ratmi = world.payeeWith(81_250);
        Payout payout = world.released();
        midtrans.control("PUT", "/faults", "{\"duplicateNotifications\":3,\"shuffleNotifications\":true}");

        midtrans.control("POST", "/payouts/" + payout.reference() + "/bounce", "");
        hears(8);

        Payout failed = world.now(payout);
        assertThat(failed.state()).isEqualTo(PayoutState.FAILED);
        assertThat(failed.mishap()).isNotNull();
        assertThat(balance(Account.payable(ratmi.value()))).isEqualTo(81_250);
        assertThat(balance(Account.BANK)).isZero();
    }

    @Test
    void aWrongAccountSaysWhatToMend() throws InterruptedException {
        world.payeeWith(81_250);
        Payout payout = world.released();

        midtrans.control("POST", "/payouts/" + payout.reference() + "/fail?code=002", "");
        hears(3);

        assertThat(world.now(payout).mishap()).isEqualTo(Mishap.ACCOUNT);
        assertThat(Objects.requireNonNull(world.now(payout).failure())).startsWith("002");
    }

    @Test
    void aRunThroughABadLineEndsWithOnePayoutPerPayee() {
        for (int i = 0; i < 5; i++) {
            world.payeeWith(20_000 + i);
        }
        midtrans.control("PUT", "/faults", "{\"dropAfterProcessing\":0.4,\"errorRate\":0.2}");
        world.released();

        for (int i = 0; i < 20; i++) {
            world.resumeLater();
        }
        midtrans.control("PUT", "/faults", "{}");
        world.resumeLater();

        assertThat(midtrans.payouts())
                .hasSize(5)
                .allSatisfy(payout -> assertThat(payout.getString("status")).isEqualTo("processed"));
        assertThat(world.newest().payouts())
                .allSatisfy(payout -> assertThat(payout.state()).isEqualTo(PayoutState.SUBMITTED));
        assertThat(world.newest().total()).isEqualTo(Rupiah.of(100_010));
    }

    private void hears(int notifications) throws InterruptedException {
        for (int i = 0; i < notifications; i++) {
            assertThat(hooks.next()).isInstanceOf(Receipt.Stored.class);
            world.follow();
        }
    }

    private long balance(Account account) {
        return await(world.ledger.balance(account).map(Balance::amount));
    }
}
