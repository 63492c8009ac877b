package id.pasarrusun.devservers.midtrans.payment;

import id.pasarrusun.devservers.midtrans.wire.Faults;
import id.pasarrusun.devservers.midtrans.wire.Keys;
import id.pasarrusun.devservers.midtrans.wire.Notifier;
import id.pasarrusun.devservers.midtrans.wire.StandInClock;
import id.pasarrusun.devservers.midtrans.wire.Tree;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The door of this room: its book, its trees, and the notifications that its changes send.
public final class PaymentRoom {
    private final Payments payments;
    private final TransactionBody bodies;
    private final RepeatedCharges repeats;
    private final Map<String, Tree> trees = new LinkedHashMap<>();
    private final Notifier notifier;
    private final AtomicReference<@Nullable URI> usualHook = new AtomicReference<>();

    public PaymentRoom(Keys keys, String baseUrl, StandInClock clock, Wires wires) {
        payments = new Payments(clock, this::notifyOf);
        bodies = new TransactionBody(keys, baseUrl);
        repeats = new RepeatedCharges(clock);
        notifier = wires.notifier();
        CoreDesk.Parts parts = new CoreDesk.Parts(
                new CoreCharge(payments, bodies), new Refunding(payments, bodies, wires.faults()), repeats);
        trees.put(SnapDesk.PATH, new SnapDesk(payments, keys.serverKey(), baseUrl));
        trees.put(SnapDesk.PAGE_PATH, new PayerDesk(payments));
        trees.put(CoreDesk.PATH, new CoreDesk(payments, bodies, parts, keys.serverKey()));
    }

    public Payments payments() {
        return payments;
    }

    public Map<String, Tree> trees() {
        return trees;
    }

    /// A transaction as a status call shows it.
    public JsonNode shown(Transaction transaction) {
        return bodies.status(transaction);
    }

    /// Where notifications go from now on.
    public void hook(URI address) {
        usualHook.set(address);
    }

    public void forget() {
        payments.forget();
        repeats.forget();
    }

    private void notifyOf(Transaction transaction) {
        String body = bodies.notification(transaction).toString();
        for (String named : transaction.hooks()) {
            URI to = named.equals(Hooks.USUAL) ? usualHook.get() : URI.create(named);
            if (to != null) {
                notifier.send(new Notifier.Message(to, transaction.orderId(), body, Map.of()));
            }
        }
    }

    /// What the room needs of the wire.
    public record Wires(Notifier notifier, Faults faults) {}
}
