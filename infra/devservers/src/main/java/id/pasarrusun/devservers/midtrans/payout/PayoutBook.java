package id.pasarrusun.devservers.midtrans.payout;

import static id.pasarrusun.devservers.midtrans.payout.PayoutStatus.APPROVED;
import static id.pasarrusun.devservers.midtrans.payout.PayoutStatus.COMPLETED;
import static id.pasarrusun.devservers.midtrans.payout.PayoutStatus.FAILED;
import static id.pasarrusun.devservers.midtrans.payout.PayoutStatus.PROCESSED;
import static id.pasarrusun.devservers.midtrans.payout.PayoutStatus.QUEUED;
import static id.pasarrusun.devservers.midtrans.payout.PayoutStatus.REJECTED;

import id.pasarrusun.devservers.midtrans.wire.StandInClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/// The balance, the payouts drawn from it and the saved beneficiaries; every change of a payout is told to one
/// listener.
public final class PayoutBook {
    static final long FIRST_BALANCE_RUPIAH = 1_000_000_000;

    private final StandInClock clock;
    private final Consumer<Payout> changed;
    private final Map<String, Payout> payouts = new LinkedHashMap<>();
    private final Map<String, Payout.Beneficiary> saved = new LinkedHashMap<>();
    private final List<Statement> statements = new ArrayList<>();
    private long balanceRupiah = FIRST_BALANCE_RUPIAH;
    private long changes;

    public PayoutBook(StandInClock clock, Consumer<Payout> changed) {
        this.clock = clock;
        this.changed = changed;
    }

    Instant now() {
        return clock.instant();
    }

    synchronized List<Payout> create(List<PayoutOrder> orders) {
        return orders.stream().map(this::queue).toList();
    }

    private Payout queue(PayoutOrder order) {
        String reference = UUID.randomUUID().toString().replace("-", "").substring(0, 18);
        Payout queued = new Payout(
                reference,
                order.beneficiary(),
                order.amountRupiah(),
                order.notes(),
                QUEUED,
                now(),
                now(),
                Payout.Failure.NONE);
        payouts.put(reference, queued);
        changes++;
        return queued;
    }

    /// Releases queued payouts to the bank, which takes them at once and then takes its time; too little money fails
    /// one.
    synchronized void approve(List<Payout> queued) {
        for (Payout payout : queued) {
            Payout approved = store(payout.moved(APPROVED, Payout.Failure.NONE, now()));
            if (approved.amountRupiah() > balanceRupiah) {
                store(approved.moved(FAILED, Payout.Failure.BALANCE_TOO_LOW, now()));
                continue;
            }
            balanceRupiah -= approved.amountRupiah();
            statements.add(Statement.of("Payout", "debit", approved, now()));
            store(approved.moved(PROCESSED, Payout.Failure.NONE, now()));
        }
    }

    synchronized void reject(List<Payout> queued) {
        queued.forEach(payout -> store(payout.moved(REJECTED, Payout.Failure.NONE, now())));
    }

    /// The bank has paid; false when the payout is not with the bank.
    public synchronized boolean complete(String reference) {
        return from(reference, PROCESSED)
                .map(payout -> store(payout.moved(COMPLETED, Payout.Failure.NONE, now())))
                .isPresent();
    }

    /// The bank could not pay, and the money is back; false when the payout is not with the bank.
    public synchronized boolean fail(String reference, Payout.Failure why) {
        return from(reference, PROCESSED).map(payout -> giveBack(payout, why)).isPresent();
    }

    /// The bank has paid and sends the money back all the same; false when it neither paid nor can.
    public synchronized boolean bounce(String reference) {
        complete(reference);
        return from(reference, COMPLETED)
                .map(payout -> giveBack(payout, Payout.Failure.RETURNED))
                .isPresent();
    }

    private Payout giveBack(Payout payout, Payout.Failure why) {
        balanceRupiah += payout.amountRupiah();
        statements.add(Statement.of("Refund", "credit", payout, now()));
        return store(payout.moved(FAILED, why, now()));
    }

    private Optional<Payout> from(String reference, PayoutStatus status) {
        return find(reference).filter(payout -> payout.status() == status);
    }

    public synchronized Optional<Payout> find(String reference) {
        return Optional.ofNullable(payouts.get(reference));
    }

    public synchronized List<Payout> payouts() {
        return List.copyOf(payouts.values());
    }

    public synchronized long balanceRupiah() {
        return balanceRupiah;
    }

    public synchronized void topUp(long amountRupiah) {
        changes++;
        balanceRupiah += amountRupiah;
        statements.add(new Statement("Topup", "credit", amountRupiah, now(), "", Statement.NOBODY));
    }

    synchronized List<Statement> statements() {
        return List.copyOf(statements);
    }

    /// False when the alias is taken.
    synchronized boolean save(String alias, Payout.Beneficiary beneficiary) {
        changes++;
        return saved.putIfAbsent(alias, beneficiary) == null;
    }

    /// False when the alias is unknown.
    synchronized boolean replace(String alias, Payout.Beneficiary beneficiary) {
        changes++;
        return saved.replace(alias, beneficiary) != null;
    }

    synchronized Map<String, Payout.Beneficiary> saved() {
        return new LinkedHashMap<>(saved);
    }

    public synchronized void forget() {
        restore(new State(FIRST_BALANCE_RUPIAH, List.of(), List.of(), Map.of()));
        changes++;
    }

    public synchronized State state() {
        return new State(balanceRupiah, List.copyOf(payouts.values()), List.copyOf(statements), saved());
    }

    public synchronized void restore(State state) {
        payouts.clear();
        saved.clear();
        statements.clear();
        balanceRupiah = state.balanceRupiah();
        state.payouts().forEach(payout -> payouts.put(payout.reference(), payout));
        statements.addAll(state.statements());
        saved.putAll(state.saved());
    }

    /// Grows with every change, so that a keeper can tell whether there is something new to keep.
    public synchronized long changes() {
        return changes;
    }

    private Payout store(Payout payout) {
        changes++;
        payouts.put(payout.reference(), payout);
        changed.accept(payout);
        return payout;
    }

    /// Everything worth keeping from one run to the next.
    public record State(
            long balanceRupiah,
            List<Payout> payouts,
            List<Statement> statements,
            Map<String, Payout.Beneficiary> saved) {}
}
