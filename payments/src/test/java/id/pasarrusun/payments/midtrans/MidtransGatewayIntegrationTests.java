package id.pasarrusun.payments.midtrans;

import static id.pasarrusun.payments.midtrans.MidtransWorld.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pasarrusun.kernel.failure.Unavailable;
import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.payments.MovableClock;
import id.pasarrusun.payments.charge.GatewayStatus;
import id.pasarrusun.payments.charge.Notice;
import id.pasarrusun.payments.charge.OpenRequest;
import id.pasarrusun.payments.charge.Opened;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;

class MidtransGatewayIntegrationTests {

    private static final String ORDER = "RSN-K7Q2M9XA-1";

    private final MovableClock clock = new MovableClock();
    private final MidtransWorld world = new MidtransWorld(clock);

    @AfterEach
    void stop() {
        world.close();
    }

    @Test
    void opensAPageToPayOn() {
        assertThat(open()).isInstanceOfSatisfying(Opened.Page.class, page -> {
            assertThat(page.token()).hasSize(36);
            assertThat(page.redirectUrl()).startsWith(world.standIn.baseUrl().toString());
        });
        assertThat(await(world.gateway.status(ORDER))).isInstanceOf(GatewayStatus.Absent.class);
    }

    @Test
    void opensAgainUnderTheSameOrderUntilItIsPaid() {
        open();
        assertThat(open()).isInstanceOf(Opened.Page.class);
        world.control("POST", "/payments/" + ORDER + "/pay", "");

        assertThat(open()).isInstanceOf(Opened.Taken.class);
    }

    @Test
    void aPaidOrderIsSettledWithItsAmount() {
        open();
        world.control("POST", "/payments/" + ORDER + "/pay?method=qris", "");

        assertThat(await(world.gateway.status(ORDER))).isInstanceOfSatisfying(GatewayStatus.Settled.class, settled -> {
            assertThat(settled.seen().amount()).isEqualTo(Rupiah.of(55_000));
            assertThat(settled.seen().method()).isEqualTo("qris");
            assertThat(settled.seen().currency()).isEqualTo("IDR");
            assertThat(settled.seen().at()).isEqualTo(clock.instant());
        });
    }

    @ParameterizedTest
    @CsvSource({"bca_va, expire, Expired", "bca_va, cancel, Cancelled", "credit_card, deny, Denied"})
    void everyOtherEndIsTold(String method, String move, String expected) {
        world.choose(((Opened.Page) open()).redirectUrl(), method);
        world.control("POST", "/payments/" + ORDER + "/" + move, "");

        assertThat(await(world.gateway.status(ORDER)).getClass().getSimpleName())
                .isEqualTo(expected);
    }

    @Test
    void aPaymentTakenBackIsDenied() {
        open();
        world.control("POST", "/payments/" + ORDER + "/pay?method=permata_va", "");
        world.control("POST", "/payments/" + ORDER + "/reverse", "");

        assertThat(await(world.gateway.status(ORDER))).isInstanceOf(GatewayStatus.Denied.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"errorRate\":1}",
                "{\"disconnectRate\":1}",
                "{\"garbageRate\":1}",
                "{\"dropAfterProcessing\":1}"
            })
    void troubleIsNeverTakenForAnAnswer(String faults) {
        world.control("PUT", "/faults", faults);

        assertThat(open()).isInstanceOf(Opened.NoAnswer.class);
        assertThatThrownBy(() -> await(world.gateway.status(ORDER))).isInstanceOf(Unavailable.class);
    }

    @Test
    void silenceEndsWithinTheLimit() {
        world.control("PUT", "/faults", "{\"timeoutRate\":1}");

        assertThat(open()).isInstanceOf(Opened.NoAnswer.class);
    }

    @Test
    void whatIsNoOrderIdIsNeverAsked() {
        assertThatThrownBy(() -> world.gateway.status("../v1/bins/4811")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatMidtransTellsUnaskedIsItsOwn() throws IOException, InterruptedException {
        List<Notice> notices = new CopyOnWriteArrayList<>();
        Notifications notifications = new Notifications(
                new Signatures(SettingsWorld.at(world.standIn.baseUrl())),
                notice -> Mono.fromRunnable(() -> notices.add(notice)),
                notice -> Mono.empty());
        try (Hooks hooks = new Hooks(notifications)) {
            world.standIn.notify(hooks.address("/payments"), hooks.address("/payouts"));
            open();
            world.control("POST", "/payments/" + ORDER + "/pay?method=qris", "");

            assertThat(hooks.next()).isInstanceOf(Receipt.Stored.class);
        }
        assertThat(notices).extracting(Notice::orderId).containsOnly(ORDER);
    }

    private Opened open() {
        OpenRequest request = SnapOrderTests.request(ORDER, clock.instant());
        return await(world.gateway.open(request).timeout(Duration.ofSeconds(10)));
    }
}
