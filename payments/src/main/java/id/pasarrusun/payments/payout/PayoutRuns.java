package id.pasarrusun.payments.payout;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Pays payees, by two officers: one proposes a run, another releases it.
public final class PayoutRuns {

    /// Sets aside the money of every payee who has enough and an account. Nothing is paid.
    public Mono<Proposal> propose(FinanceOfficer officer) {
        return Mono.error(() -> new UnsupportedOperationException(officer.name()));
    }

    /// Lets the money of a run go, if `officer` did not propose it.
    public Mono<Release> approve(FinanceOfficer officer, PayoutRunId id) {
        return Mono.error(() -> new UnsupportedOperationException(officer.name() + id));
    }

    /// Gives the money of a run back that was not released; anybody of finance may.
    public Mono<Withdrawal> withdraw(FinanceOfficer officer, PayoutRunId id) {
        return Mono.error(() -> new UnsupportedOperationException(officer.name() + id));
    }

    /// Newest first.
    public Flux<PayoutRun> newest(int limit) {
        return Flux.error(() -> new UnsupportedOperationException("" + limit));
    }

    public Mono<PayoutRun> get(PayoutRunId id) {
        return Mono.error(() -> new UnsupportedOperationException("" + id));
    }
}
