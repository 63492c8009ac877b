package id.pasarrusun.payments.ledger;

import id.pasarrusun.kernel.failure.NotFound;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// The books. What is posted is never changed; a mistake is reversed. Every write joins the caller's
/// transaction.
public final class Ledger {

    private static final int ENTRIES_MAX = 200;
    private static final int REFERENCE_LENGTH_MAX = 120;
    private static final String REVERSAL = "reverse:";

    private final LedgerStore store;

    Ledger(LedgerStore store) {
        this.store = store;
    }

    /// Posts all or nothing, once per reference: the same postings again change nothing, others are refused.
    ///
    /// @param reference what is posted for, such as `charge:…`; at most 120 characters, so that its reversal
    ///     still fits
    /// @throws IllegalStateException when the reference was posted with other postings
    /// @throws org.springframework.dao.DataIntegrityViolationException when an account would fall below zero
    public Mono<Void> post(String reference, List<Posting> postings) {
        if (reference.length() > REFERENCE_LENGTH_MAX) {
            throw new IllegalArgumentException("A reference has at most 120 characters, not " + reference.length());
        }
        return post(new Transaction(reference, postings, null));
    }

    /// Posts the opposite of what was posted under `reference`, once.
    ///
    /// @throws id.pasarrusun.kernel.failure.NotFound when nothing was posted under it
    public Mono<Void> reverse(String reference, String because) {
        return store.postings(reference)
                .map(Posting::reversed)
                .collectList()
                .filter(opposite -> !opposite.isEmpty())
                .switchIfEmpty(Mono.error(() -> NotFound.of("ledger transaction", reference)))
                .flatMap(opposite -> post(new Transaction(REVERSAL + reference, opposite, because)));
    }

    private Mono<Void> post(Transaction transaction) {
        return store.insert(transaction).filter(inserted -> !inserted).flatMap(known -> refuseOther(transaction));
    }

    private Mono<Void> refuseOther(Transaction transaction) {
        return store.postings(transaction.reference())
                .collectList()
                .filter(posted -> !posted.equals(transaction.postings()))
                .flatMap(other -> Mono.error(() -> new IllegalStateException(
                        transaction.reference() + " was posted before, with other postings")));
    }

    /// What lies in `account`; nothing when nothing was ever posted to it.
    public Mono<Balance> balance(Account account) {
        return store.balance(account);
    }

    /// What lies in all accounts of each kind, by the name of the kind; together it is nothing.
    public Flux<AccountGroup> groups() {
        return store.groups();
    }

    /// The accounts of a kind in which anything lies, those with most first.
    ///
    /// @param group the name of an [AccountGroup]
    public Flux<Balance> balancesOf(String group, int limit) {
        return store.balancesOf(group, Math.min(limit, ENTRIES_MAX));
    }

    /// The newest entries that touch `account` before `before`, newest first.
    ///
    /// @param before an entry's id, or [Long#MAX_VALUE] to begin
    public Flux<Entry> entriesOf(Account account, long before, int limit) {
        return store.entriesOf(account, before, Math.min(limit, ENTRIES_MAX));
    }

    /// What became payable to `payee` out of what was held, less what was taken back, by month as Jakarta counts them;
    /// months in which nothing moved are not told.
    ///
    /// @param since the first month
    public Flux<Monthly> earned(UUID payee, YearMonth since) {
        return store.earned(Account.held(payee), Account.payable(payee), since);
    }

    /// The sum over all accounts, the world's included: anything but zero is a fault.
    public Mono<Long> imbalance() {
        return store.imbalance();
    }

    /// What the newest nightly proof found; none before the first night.
    public Mono<Proof> lastProof() {
        return store.lastProof();
    }

    /// Accounts whose kept balance is not the sum of their postings; reads all postings, so for the night.
    public Flux<Account> drifted() {
        return store.drifted();
    }
}
