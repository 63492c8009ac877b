package id.pasarrusun.payments.payout;

import id.pasarrusun.payments.order.PayeeId;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/// Where each payee is paid. An account is never overwritten: a change is a new line of a history, and takes
/// effect only after a while, so that somebody who stole a sign-in cannot have the next payout at once.
public final class Payees {

    private final PayeeStore store;
    private final PayoutSettings settings;
    private final InstantSource clock;
    private final TransactionalOperator transaction;

    Payees(PayeeStore store, PayoutSettings settings, InstantSource clock, TransactionalOperator transaction) {
        this.store = store;
        this.settings = settings;
        this.clock = clock;
        this.transaction = transaction;
    }

    /// Names the account of a payee: the first one counts at once, a later one after the waiting time. The
    /// account that was named last, named again, changes nothing.
    public Mono<Void> register(PayeeId payee, BankAccount account) {
        return Mono.defer(() -> register(payee, account, clock.instant())).as(transaction::transactional);
    }

    private Mono<Void> register(PayeeId payee, BankAccount account, Instant now) {
        return store.lock(payee, now)
                .then(store.append(payee, account, new PayeeStore.When(now, now.plus(settings.accountWait()))));
    }

    /// The account that counts now.
    public Mono<BankAccount> find(PayeeId payee) {
        return Mono.defer(() -> store.find(payee, clock.instant()));
    }

    /// A change that has not taken effect yet.
    public Mono<Change> findChange(PayeeId payee) {
        return Mono.defer(() -> store.findChange(payee, clock.instant()));
    }

    /// An account that will count from a time on.
    public record Change(BankAccount account, Instant from) {}
}
