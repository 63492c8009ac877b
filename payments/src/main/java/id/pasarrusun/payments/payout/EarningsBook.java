package id.pasarrusun.payments.payout;

import id.pasarrusun.kernel.failure.NotFound;
import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.payments.ledger.Account;
import id.pasarrusun.payments.ledger.Balance;
import id.pasarrusun.payments.ledger.Ledger;
import id.pasarrusun.payments.ledger.Monthly;
import id.pasarrusun.payments.order.PayeeId;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import reactor.core.publisher.Mono;

/// What a payee has earned and where it lies.
public final class EarningsBook {

    private final Ledger ledger;
    private final PayoutStore payouts;
    private final PayoutSettings settings;

    EarningsBook(Ledger ledger, PayoutStore payouts, PayoutSettings settings) {
        this.ledger = ledger;
        this.payouts = payouts;
        this.settings = settings;
    }

    public Mono<Earnings> of(PayeeId payee) {
        UUID id = payee.value();
        return Mono.zip(
                        amount(Account.held(id)),
                        amount(Account.payable(id)),
                        amount(Account.inTransit(id)),
                        payouts.sentTo(payee),
                        payouts.newestOf(payee, settings.limits().payoutsMax()).collectList())
                .map(parts -> new Earnings(parts.getT1(), parts.getT2(), parts.getT3(), parts.getT4(), parts.getT5()));
    }

    /// What became the payee's in each month from `since` on, as Jakarta counts them; a month without is not told.
    public Mono<Map<YearMonth, Rupiah>> byMonth(PayeeId payee, YearMonth since) {
        return ledger.earned(payee.value(), since)
                .filter(earned -> earned.amount() > 0)
                .collectMap(Monthly::month, earned -> Rupiah.of(earned.amount()));
    }

    /// One payout, whoever it is for.
    public Mono<Payout> getPayout(PayoutId id) {
        return payouts.find(id).switchIfEmpty(Mono.error(() -> NotFound.of("payout", id.value())));
    }

    private Mono<Rupiah> amount(Account account) {
        return ledger.balance(account).map(Balance::rupiah);
    }
}
