package id.pasarrusun.devservers.midtrans.payment;

import id.pasarrusun.devservers.midtrans.wire.StandInClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/// The book of all sessions and transactions; every change goes through here and is told to one listener.
public final class Payments {
    private final StandInClock clock;
    private final Consumer<Transaction> changed;
    private final Map<String, SnapSession> sessions = new LinkedHashMap<>();
    private final Map<String, String> tokenOfOrder = new HashMap<>();
    private final Map<String, Transaction> transactions = new LinkedHashMap<>();
    private final Map<String, String> latestOfOrder = new HashMap<>();
    private final Set<String> awaitingTime = new LinkedHashSet<>();
    private long refundsGiven;
    private long changes;

    public Payments(StandInClock clock, Consumer<Transaction> changed) {
        this.clock = clock;
        this.changed = changed;
    }

    Instant now() {
        return clock.instant();
    }

    /// Opens a session; an older one of the same order dies. Empty when the order is being paid or was paid.
    synchronized Optional<SnapSession> open(SnapRequest request, List<String> hooks) {
        if (isBusy(request.orderId())) {
            return Optional.empty();
        }
        sessionOf(request.orderId()).ifPresent(older -> put(older.closed(now())));
        SnapSession session = request.session(UUID.randomUUID().toString(), hooks, now());
        put(session);
        return Optional.of(session);
    }

    synchronized Optional<SnapSession> session(String token) {
        return Optional.ofNullable(sessions.get(token));
    }

    public synchronized Optional<SnapSession> sessionOf(String orderId) {
        return Optional.ofNullable(tokenOfOrder.get(orderId)).map(sessions::get);
    }

    synchronized void close(SnapSession session) {
        put(session.closed(now()));
    }

    /// Whether an order has a transaction that is open or paid.
    synchronized boolean isBusy(String orderId) {
        return find(orderId).map(latest -> !latest.status().freesTheOrder()).orElse(false);
    }

    /// Begins a transaction in a session; a pending one by another method makes way without a word.
    public synchronized Transaction choose(SnapSession session, Method method) {
        find(session.orderId())
                .filter(older -> older.status() == Status.PENDING)
                .ifPresent(older -> store(older.moved(Move.CANCEL_UNSETTLED, now())));
        Transaction begun = begin(
                session.orderId(),
                session.order().amountRupiah(),
                method,
                new Begin(session.payableUntil(method, now()), session.customFields(), session.hooks()));
        tell(begun);
        return begun;
    }

    /// Begins a transaction without a session; empty when the order is being paid or was paid.
    synchronized Optional<Transaction> charge(SnapRequest order, Method method, Begin begin) {
        if (isBusy(order.orderId())) {
            return Optional.empty();
        }
        Transaction begun = begin(order.orderId(), order.amountRupiah(), method, begin);
        tell(begun);
        return Optional.of(begun);
    }

    private Transaction begin(String orderId, long amountRupiah, Method method, Begin begin) {
        String id = UUID.randomUUID().toString();
        Map<String, String> details = new LinkedHashMap<>(ChargeDetails.of(method, id));
        details.putAll(begin.details());
        Transaction transaction = new Transaction(
                id,
                orderId,
                amountRupiah,
                method,
                Status.PENDING,
                "accept",
                new Transaction.Times(now(), begin.payableUntil(), null),
                details,
                List.of(),
                begin.hooks());
        store(transaction);
        return transaction;
    }

    /// Finds by transaction id, else the latest of an order.
    public synchronized Optional<Transaction> find(String id) {
        Transaction byId = transactions.get(id);
        return byId != null
                ? Optional.of(byId)
                : Optional.ofNullable(latestOfOrder.get(id)).map(transactions::get);
    }

    /// Moves a transaction and tells of it; empty when the move is not allowed from where it stands.
    public synchronized Optional<Transaction> move(Transaction seen, Move move) {
        return Optional.ofNullable(transactions.get(seen.id()))
                .filter(move::allowedFrom)
                .map(current -> {
                    Transaction moved = current.moved(move, now());
                    store(moved);
                    tell(moved);
                    return moved;
                });
    }

    /// Gives money back and tells of it twice, as Midtrans does: promised, then confirmed by the bank.
    synchronized Transaction refund(Transaction current, String key, long amountRupiah, String reason) {
        List<Transaction.Refund> refunds = new ArrayList<>(current.refunds());
        refunds.add(new Transaction.Refund(++refundsGiven, key, amountRupiah, reason, now(), null));
        Transaction promised = current.withRefunds(refunds);
        store(promised);
        tell(promised);
        refunds.add(refunds.removeLast().confirmed(now()));
        Transaction confirmed = current.withRefunds(refunds);
        store(confirmed);
        tell(confirmed);
        return confirmed;
    }

    /// Lets time do its work: what is overdue expires, captured cards settle after their midnight.
    public synchronized void fireDue() {
        for (String id : List.copyOf(awaitingTime)) {
            Transaction open = transactions.get(id);
            if (open == null) {
                continue;
            }
            if (open.status() == Status.PENDING && !now().isBefore(open.times().expires())) {
                move(open, Move.EXPIRE_UNPAID);
            } else if (open.status() == Status.CAPTURE
                    && !now().isBefore(midnightAfter(open.times().created()))) {
                move(open, open.isChallenged() ? Move.REFUSE : Move.SETTLE);
            }
        }
    }

    private static Instant midnightAfter(Instant created) {
        LocalDate day = LocalDate.ofInstant(created, StandInClock.JAKARTA);
        return day.plusDays(1).atStartOfDay(StandInClock.JAKARTA).toInstant();
    }

    public synchronized List<Transaction> transactions() {
        return List.copyOf(transactions.values());
    }

    public synchronized void forget() {
        restore(new State(List.of(), List.of(), 0));
        changes++;
    }

    public synchronized State state() {
        return new State(List.copyOf(sessions.values()), List.copyOf(transactions.values()), refundsGiven);
    }

    public synchronized void restore(State state) {
        sessions.clear();
        tokenOfOrder.clear();
        transactions.clear();
        latestOfOrder.clear();
        awaitingTime.clear();
        state.sessions().forEach(this::put);
        state.transactions().forEach(this::store);
        refundsGiven = state.refundsGiven();
    }

    /// Grows with every change, so that a keeper can tell whether there is something new to keep.
    public synchronized long changes() {
        return changes;
    }

    private void put(SnapSession session) {
        changes++;
        sessions.put(session.token(), session);
        if (session.closedAt() == null) {
            tokenOfOrder.put(session.orderId(), session.token());
        }
    }

    private void store(Transaction transaction) {
        changes++;
        boolean known = transactions.put(transaction.id(), transaction) != null;
        if (!known) {
            latestOfOrder.put(transaction.orderId(), transaction.id());
        }
        if (transaction.awaitsTime()) {
            awaitingTime.add(transaction.id());
        } else {
            awaitingTime.remove(transaction.id());
        }
    }

    private void tell(Transaction transaction) {
        changed.accept(transaction);
    }

    /// What a beginning transaction is given beside its order and method.
    record Begin(Instant payableUntil, Map<String, String> details, List<String> hooks) {}

    /// Everything worth keeping from one run to the next.
    public record State(List<SnapSession> sessions, List<Transaction> transactions, long refundsGiven) {}
}
