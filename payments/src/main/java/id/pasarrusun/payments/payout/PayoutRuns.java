package id.pasarrusun.payments.payout;

import id.pasarrusun.kernel.id.UuidV7;
import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.payments.ledger.Account;
import id.pasarrusun.payments.ledger.Ledger;
import id.pasarrusun.payments.ledger.Posting;
import id.pasarrusun.payments.order.PayeeId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Pays payees, by two officers: one proposes a run, another releases it.
public final class PayoutRuns {

    private final Stores stores;
    private final Submitting submitting;
    private final PayoutSettings settings;
    private final InstantSource clock;
    private final TransactionalOperator transaction;

    PayoutRuns(Stores stores, Submitting submitting, PayoutSettings settings, Submitting.Outside outside) {
        this.stores = stores;
        this.submitting = submitting;
        this.settings = settings;
        this.clock = outside.clock();
        this.transaction = outside.transaction();
    }

    /// Where runs are kept, and the money.
    record Stores(ClaimStore claims, RunStore runs, PayoutStore payouts, DoubtStore doubts, Ledger ledger) {}

    /// Sets aside the money of every payee who has enough and an account. Nothing is paid.
    public Mono<Proposal> propose(FinanceOfficer officer) {
        return Mono.defer(() -> propose(officer, clock.instant())).as(transaction::transactional);
    }

    /// Who comes second waits at the payees' rows for who came first, and then finds nothing left: balances are
    /// read once to know whom to lock, and once more under the lock.
    private Mono<Proposal> propose(FinanceOfficer officer, Instant now) {
        return stores.claims()
                .lockDue(settings.terms(now))
                .collectList()
                .zipWhen(this::payable, (due, payable) -> payouts(due, payable, now))
                .filter(payouts -> !payouts.isEmpty())
                .flatMap(payouts -> setAside(officer, payouts, now))
                .defaultIfEmpty(new Proposal.NothingDue());
    }

    private Mono<Map<PayeeId, Rupiah>> payable(List<Due> due) {
        UUID[] payees = due.stream().map(each -> each.payee().value()).toArray(UUID[]::new);
        return stores.claims().payable(payees, settings.least());
    }

    private List<Payout> payouts(List<Due> due, Map<PayeeId, Rupiah> payable, Instant now) {
        return due.stream()
                .filter(each -> payable.containsKey(each.payee()))
                .map(each -> each.payout(
                        new PayoutId(UuidV7.next(clock)), payable.getOrDefault(each.payee(), Rupiah.ZERO), now))
                .toList();
    }

    private Mono<Proposal> setAside(FinanceOfficer officer, List<Payout> payouts, Instant now) {
        PayoutRunId id = new PayoutRunId(UuidV7.next(clock));
        return stores.runs()
                .insert(id, officer, now)
                .then(stores.payouts().insert(id, payouts, now))
                .thenMany(Flux.fromIterable(payouts))
                .concatMap(payout -> stores.ledger().post(payout.setAside(), List.of(departure(payout))))
                .then(stores.runs().get(id))
                .map(Proposal.Proposed::new);
    }

    private static Posting departure(Payout payout) {
        UUID payee = payout.payee().value();
        return new Posting(Account.payable(payee), Account.inTransit(payee), payout.amount());
    }

    /// Lets the money of a run go, if `officer` did not propose it. The bank is asked once that is written down;
    /// what it does not take at once goes on by itself.
    public Mono<Release> approve(FinanceOfficer officer, PayoutRunId id) {
        return Mono.defer(() -> decide(officer, id, clock.instant()))
                .as(transaction::transactional)
                .flatMap(release -> release instanceof Release.Released ? submit(id) : Mono.just(release));
    }

    private Mono<Release> decide(FinanceOfficer officer, PayoutRunId id, Instant now) {
        return stores.runs().lock(id).flatMap(run -> {
            if (run.proposer().equals(officer.id())) {
                return Mono.just(new Release.OwnProposal());
            }
            return run.state() == RunState.PROPOSED
                    ? letGo(officer, run, now)
                    : Mono.just(new Release.AlreadyReleased());
        });
    }

    /// Once more, because the bank may have contradicted us since the run was proposed.
    private Mono<Release> letGo(FinanceOfficer officer, PayoutRun run, Instant now) {
        return stores.doubts()
                .touches(run.id())
                .flatMap(doubtful -> doubtful
                        ? Mono.just(new Release.InDoubt())
                        : decided(officer, run, RunState.RELEASED, now).thenReturn(new Release.Released(run)));
    }

    private Mono<Void> decided(FinanceOfficer officer, PayoutRun run, RunState state, Instant now) {
        PayoutState payouts = state == RunState.RELEASED ? PayoutState.RELEASED : PayoutState.WITHDRAWN;
        return stores.runs()
                .decide(run.id(), state, officer, now)
                .then(stores.payouts().moveRun(run.id(), payouts, now));
    }

    private Mono<Release> submit(PayoutRunId id) {
        return stores.payouts()
                .ofRun(id)
                .collectList()
                .flatMapMany(Flux::fromIterable)
                .flatMap(submitting::submit, settings.limits().sideBySide())
                .then()
                .timeout(settings.releaseWait(), Mono.empty())
                .then(Mono.defer(() -> get(id)))
                .map(Release.Released::new);
    }

    /// Gives the money of a run back that was not released; anybody of finance may.
    public Mono<Withdrawal> withdraw(FinanceOfficer officer, PayoutRunId id) {
        return Mono.defer(() -> stores.runs().lock(id))
                .flatMap(run -> run.state() == RunState.PROPOSED
                        ? giveBack(officer, run, clock.instant())
                        : Mono.just(new Withdrawal.TooLate()))
                .as(transaction::transactional);
    }

    private Mono<Withdrawal> giveBack(FinanceOfficer officer, PayoutRun run, Instant now) {
        return decided(officer, run, RunState.WITHDRAWN, now)
                .thenMany(stores.payouts().ofRun(run.id()).collectList().flatMapMany(Flux::fromIterable))
                .concatMap(payout -> stores.ledger().reverse(payout.setAside(), "withdrawn by " + officer.name()))
                .then(stores.runs().get(run.id()))
                .map(Withdrawal.Withdrawn::new);
    }

    /// Newest first.
    public Flux<RunSummary> newest(int limit) {
        return stores.runs().newest(Math.min(limit, settings.limits().runsMax()));
    }

    public Mono<PayoutRun> get(PayoutRunId id) {
        return stores.runs().get(id);
    }
}
