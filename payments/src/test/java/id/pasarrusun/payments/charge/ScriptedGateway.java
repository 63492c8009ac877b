package id.pasarrusun.payments.charge;

import id.pasarrusun.kernel.failure.Unavailable;
import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.payments.charge.GatewayStatus.Seen;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import reactor.core.publisher.Mono;

/// A gateway that answers as it is told, and remembers what it was asked.
final class ScriptedGateway implements Gateway {

    final List<OpenRequest> opened = new ArrayList<>();
    final List<String> asked = new CopyOnWriteArrayList<>();
    private final Set<String> silent = new HashSet<>();
    private final Map<String, GatewayStatus> statuses = new ConcurrentHashMap<>();
    private Mono<Opened> answer = Mono.empty();
    private boolean isDown;

    ScriptedGateway() {
        answersPages();
    }

    void answersPages() {
        isDown = false;
        answer = Mono.fromSupplier(() -> new Opened.Page("token-" + opened.size(), "http://pay.test/" + opened.size()));
    }

    void answers(Mono<Opened> next) {
        answer = next;
    }

    void isDown() {
        isDown = true;
        answer = Mono.just(new Opened.NoAnswer("down"));
    }

    void says(String orderId, GatewayStatus status) {
        statuses.put(orderId, status);
    }

    void says(Charge charge, GatewayStatus status) {
        says(charge.midtransOrderId(), status);
    }

    static Seen seen(Charge charge) {
        return seen(charge.amount(), "IDR");
    }

    static Seen seen(Rupiah amount, String currency) {
        return new Seen("5f0d2c3e", "qris", amount, currency, null);
    }

    @Override
    public Mono<Opened> open(OpenRequest request) {
        opened.add(request);
        return answer;
    }

    /// Does not answer about this one.
    void isSilentOn(Charge charge) {
        silent.add(charge.midtransOrderId());
    }

    void speaksAgain() {
        silent.clear();
    }

    @Override
    public Mono<GatewayStatus> status(String orderId) {
        asked.add(orderId);
        return isDown || silent.contains(orderId)
                ? Mono.error(() -> new Unavailable("The gateway is down"))
                : Mono.just(statuses.getOrDefault(orderId, new GatewayStatus.Absent()));
    }
}
