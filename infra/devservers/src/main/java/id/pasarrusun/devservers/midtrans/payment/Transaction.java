package id.pasarrusun.devservers.midtrans.payment;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One attempt to pay one order by one method.
public record Transaction(
        String id,
        String orderId,
        long amountRupiah,
        Method method,
        Status status,
        String fraud,
        Times times,
        Map<String, String> details,
        List<Refund> refunds,
        List<String> hooks) {
    public Transaction {
        details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
        refunds = List.copyOf(refunds);
        hooks = List.copyOf(hooks);
    }

    boolean isChallenged() {
        return status == Status.CAPTURE && fraud.equals("challenge");
    }

    /// Whether time alone will still change it.
    boolean awaitsTime() {
        return status == Status.PENDING || status == Status.CAPTURE;
    }

    long refundedRupiah() {
        return refunds.stream().mapToLong(Refund::amountRupiah).sum();
    }

    Transaction moved(Move move, Instant at) {
        Status next = move.target(this);
        Times marked = next == Status.SETTLEMENT ? times.settled(at) : times;
        return new Transaction(
                id, orderId, amountRupiah, method, next, move.fraud(this), marked, details, refunds, hooks);
    }

    Transaction withRefunds(List<Refund> given) {
        long sum = given.stream().mapToLong(Refund::amountRupiah).sum();
        Status next = sum == amountRupiah ? Status.REFUND : Status.PARTIAL_REFUND;
        return new Transaction(id, orderId, amountRupiah, method, next, fraud, times, details, given, hooks);
    }

    /// When it began, when it lapses unpaid, and when the money came.
    record Times(Instant created, Instant expires, @Nullable Instant settled) {
        Times settled(Instant at) {
            return new Times(created, expires, at);
        }
    }

    /// Money given back, first promised and then confirmed by the bank.
    record Refund(
            long id,
            String key,
            long amountRupiah,
            String reason,
            Instant createdAt,
            @Nullable Instant confirmedAt) {
        Refund confirmed(Instant at) {
            return new Refund(id, key, amountRupiah, reason, createdAt, at);
        }
    }
}
