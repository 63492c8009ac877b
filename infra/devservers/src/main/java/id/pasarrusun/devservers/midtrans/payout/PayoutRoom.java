package id.pasarrusun.devservers.midtrans.payout;

import id.pasarrusun.devservers.midtrans.wire.Json;
import id.pasarrusun.devservers.midtrans.wire.Keys;
import id.pasarrusun.devservers.midtrans.wire.Notifier;
import id.pasarrusun.devservers.midtrans.wire.Signatures;
import id.pasarrusun.devservers.midtrans.wire.StandInClock;
import id.pasarrusun.devservers.midtrans.wire.Tree;
import java.net.URI;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// The door of this room: its book, its tree, and the notifications that its changes send.
public final class PayoutRoom {
    private final PayoutBook book;
    private final BeneficiaryDesk beneficiaries;
    private final RepeatedPayouts repeats;
    private final PayoutDesk desk;
    private final Keys keys;
    private final Notifier notifier;
    private final AtomicReference<@Nullable URI> hook = new AtomicReference<>();

    public PayoutRoom(Keys keys, StandInClock clock, Notifier notifier) {
        this.keys = keys;
        this.notifier = notifier;
        book = new PayoutBook(clock, this::notifyOf);
        beneficiaries = new BeneficiaryDesk(book);
        repeats = new RepeatedPayouts(clock);
        desk = new PayoutDesk(book, new ReleaseDesk(book), beneficiaries, new PayoutDesk.Gate(keys, repeats));
    }

    public PayoutBook book() {
        return book;
    }

    public Map<String, Tree> trees() {
        return Map.of(PayoutDesk.PATH, desk);
    }

    /// Teaches the bank whose account it is, for account validation.
    public void know(String bank, String account, String name) {
        beneficiaries.know(bank, account, name);
    }

    /// Where notifications go from now on.
    public void hook(URI address) {
        hook.set(address);
    }

    public void forget() {
        book.forget();
        repeats.forget();
    }

    /// Adds money to the balance and says so, as after a transfer to one of the top-up accounts.
    public void topUp(long amountRupiah) {
        book.topUp(amountRupiah);
        String id = UUID.randomUUID().toString();
        send(
                id,
                Json.object()
                        .put("transaction_id", id)
                        .put("order_id", "topup-" + id)
                        .put("gross_amount", amountRupiah + ".00")
                        .put("status", "topup")
                        .put("transaction_time", StandInClock.paymentTime(book.now())));
    }

    private void notifyOf(Payout payout) {
        ObjectNode body = Json.object()
                .put("reference_no", payout.reference())
                .put("amount", payout.amountRupiah() + ".00")
                .put("status", payout.status().word())
                .put(
                        "updated_at",
                        payout.updatedAt().truncatedTo(ChronoUnit.SECONDS).toString());
        if (!payout.failure().code().isEmpty()) {
            body.put("error_code", payout.failure().code())
                    .put("error_message", payout.failure().message());
        }
        send(payout.reference(), body);
    }

    private void send(String subject, ObjectNode body) {
        URI to = hook.get();
        if (to != null) {
            String exact = body.toString();
            String signature = Signatures.payout(exact, keys.irisMerchantKey());
            notifier.send(new Notifier.Message(to, subject, exact, Map.of("Iris-Signature", signature)));
        }
    }
}
