package id.pasarrusun.payments.payout;

import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.payments.ledger.Balance;
import id.pasarrusun.payments.ledger.Ledger;
import id.pasarrusun.payments.order.PayeeId;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// What lies ready for payees, before anybody proposes to pay it.
public final class Claims {

    private final Ledger ledger;
    private final PayeeStore payees;
    private final PayoutSettings settings;
    private final InstantSource clock;

    Claims(Ledger ledger, PayeeStore payees, PayoutSettings settings, InstantSource clock) {
        this.ledger = ledger;
        this.payees = payees;
        this.settings = settings;
        this.clock = clock;
    }

    /// The largest first.
    public Flux<Claim> open(int limit) {
        return ledger.payables(Rupiah.of(1))
                .sort(Comparator.comparingLong(Balance::amount).reversed())
                .take(Math.min(limit, settings.limits().claimsMax()))
                .collectList()
                .filter(found -> !found.isEmpty())
                .flatMapMany(this::judged);
    }

    /// What may be paid to all payees together.
    public Mono<Rupiah> due() {
        return ledger.payables(Rupiah.of(1))
                .buffer(settings.limits().claimsMax())
                .concatMap(this::judged)
                .filter(Claim::isDue)
                .map(Claim::amount)
                .reduce(Rupiah.ZERO, Rupiah::plus);
    }

    /// What a payee must have for a transfer to be worth it.
    public Rupiah least() {
        return Rupiah.of(settings.minimumRupiah());
    }

    private Flux<Claim> judged(List<Balance> found) {
        return Mono.defer(() -> payees.standings(owners(found), clock.instant()).collectMap(PayeeStore.Standing::payee))
                .flatMapIterable(standings ->
                        found.stream().map(each -> claim(each, standings)).toList());
    }

    private static List<UUID> owners(List<Balance> found) {
        return found.stream().map(each -> each.account().owner()).toList();
    }

    private Claim claim(Balance balance, Map<PayeeId, PayeeStore.Standing> standings) {
        PayeeId payee = new PayeeId(balance.account().owner());
        PayeeStore.Standing standing = standings.get(payee);
        BankAccount account = standing == null ? null : standing.account();
        return new Claim(payee, balance.rupiah(), account, hindrance(balance.rupiah(), standing));
    }

    private Claim.Hindrance hindrance(Rupiah amount, PayeeStore.@Nullable Standing standing) {
        if (amount.isLessThan(least())) {
            return Claim.Hindrance.TOO_LITTLE;
        }
        if (standing == null || standing.account() == null) {
            return Claim.Hindrance.NO_ACCOUNT;
        }
        return standing.refused() ? Claim.Hindrance.ACCOUNT_REFUSED : Claim.Hindrance.NONE;
    }
}
