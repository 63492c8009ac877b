package id.pasarrusun.payments.payout;

import static id.pasarrusun.payments.payout.PayeeStore.required;

import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.payments.order.PayeeId;
import id.pasarrusun.payments.payout.Claim.Hindrance;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// What is payable in SQL: one statement says whom a run pays, for the run and for whoever asks beforehand.
final class ClaimStore {

    /// Everybody with `:from` or more, and what keeps them from being paid.
    private static final String STANDING = """
        select payable.payee, payable.amount, counting.bank, counting.number, counting.holder,
          case
            when exists (select 1 from payments.payout_doubt d where d.payee = payable.payee and d.verdict is null)
              then 'in_doubt'
            when payable.amount < :least then 'too_little'
            when counting.bank is null then 'no_account'
            when last.mishap = 'account' and (last.bank, last.number) = (counting.bank, counting.number)
              then 'account_refused'
            else 'none'
          end hindrance
        from payments.payable
        left join lateral (
          select bank, number, holder from payments.payee_account
          where payee_account.payee = payable.payee and counts_from <= :now order by payee_account.id desc limit 1
        ) counting on true
        left join lateral (
          select mishap, bank, number from payments.payout
          where payout.payee = payable.payee and state <> 'withdrawn' order by payout.id desc limit 1
        ) last on true
        where payable.amount >= :from
        """;

    private final DatabaseClient database;

    ClaimStore(DatabaseClient database) {
        this.database = database;
    }

    /// What makes somebody due.
    ///
    /// @param payeesMax so many are paid in one run
    record Terms(Rupiah least, int payeesMax, Instant now) {

        Terms unlimited() {
            return new Terms(least, Integer.MAX_VALUE, now);
        }
    }

    /// Takes everybody whom a run pays for this transaction, always in one order.
    ///
    /// Left out are payees without an account, payees whose last payout failed because of the account that still
    /// counts, who must name another, and payees of whom the bank says that they have the money already.
    Flux<Due> lockDue(Terms terms) {
        return database.sql("select payee.id, standing.* from payments.payee join (" + STANDING + """
            ) standing on standing.payee = payee.id
            where hindrance = 'none' order by payee.id limit :limit for update of payee
            """)
                .bind("from", terms.least().amount())
                .bind("least", terms.least().amount())
                .bind("now", terms.now())
                .bind("limit", terms.payeesMax())
                .map(row -> new Due(payee(row), PayeeStore.account(row)))
                .all();
    }

    /// What each of `payees` has now, where that is enough.
    Mono<Map<PayeeId, Rupiah>> payable(UUID[] payees, Rupiah least) {
        return database.sql("""
            select payee, amount from payments.payable where payee = any(:payees) and amount >= :least
            """)
                .bind("payees", payees)
                .bind("least", least.amount())
                .map(row -> new Payable(payee(row), amount(row)))
                .all()
                .collectMap(Payable::payee, Payable::amount);
    }

    /// Whom a run that is proposed now would pay, together.
    Mono<Claims.Ready> due(Terms terms) {
        return database.sql("""
            select count(*) payees, cast(coalesce(sum(amount), 0) as bigint) amount from (select amount from (
            """ + STANDING + """
            ) standing where hindrance = 'none' order by payee limit :limit) due
            """)
                .bind("from", terms.least().amount())
                .bind("least", terms.least().amount())
                .bind("now", terms.now())
                .bind("limit", terms.payeesMax())
                .map(row -> new Claims.Ready(required(row.get("payees", Long.class)), amount(row)))
                .one();
    }

    /// The largest first.
    Flux<Claim> open(Rupiah least, Instant now, int limit) {
        return database.sql(STANDING + " order by payable.amount desc, payable.payee limit :limit")
                .bind("from", 1L)
                .bind("least", least.amount())
                .bind("now", now)
                .bind("limit", limit)
                .map(ClaimStore::claim)
                .all();
    }

    private record Payable(PayeeId payee, Rupiah amount) {}

    private static Claim claim(Readable row) {
        return new Claim(
                payee(row),
                amount(row),
                row.get("bank", String.class) == null ? null : PayeeStore.account(row),
                Hindrance.valueOf(required(row.get("hindrance", String.class)).toUpperCase(Locale.ROOT)));
    }

    private static PayeeId payee(Readable row) {
        return new PayeeId(required(row.get("payee", UUID.class)));
    }

    private static Rupiah amount(Readable row) {
        return Rupiah.of(required(row.get("amount", Long.class)));
    }
}
