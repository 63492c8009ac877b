package id.pasarrusun.payments.payout;

import id.pasarrusun.payments.order.PayeeId;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/// Payees and the history of their accounts in SQL.
final class PayeeStore {

    private final DatabaseClient database;

    PayeeStore(DatabaseClient database) {
        this.database = database;
    }

    /// The two times of an account: when it was named, and when it counts if it is not the first.
    record When(Instant named, Instant counts) {}

    /// Takes the payee for this transaction, and makes them one if they are none yet.
    Mono<Void> lock(PayeeId payee, Instant now) {
        return database.sql("""
            insert into payments.payee (id, since) values (:id, :now)
            on conflict (id) do update set since = payee.since
            """).bind("id", payee.value()).bind("now", now).then();
    }

    Mono<Void> append(PayeeId payee, BankAccount account, When when) {
        return database.sql("""
            with newest as (
              select bank, number, holder from payments.payee_account where payee = :payee order by id desc limit 1
            )
            insert into payments.payee_account (payee, bank, number, holder, named_at, counts_from)
            select :payee, :bank, :number, :holder, :named,
                   case when exists (select 1 from newest) then :counts else :named end
            where not exists (select 1 from newest where (bank, number, holder) = (:bank, :number, :holder))
            """)
                .bind("payee", payee.value())
                .bind("bank", account.bank())
                .bind("number", account.number())
                .bind("holder", account.holder())
                .bind("named", when.named())
                .bind("counts", when.counts())
                .then();
    }

    Mono<BankAccount> find(PayeeId payee, Instant now) {
        return database.sql("""
            select bank, number, holder from payments.payee_account
            where payee = :payee and counts_from <= :now order by id desc limit 1
            """)
                .bind("payee", payee.value())
                .bind("now", now)
                .map(PayeeStore::account)
                .one();
    }

    Mono<Payees.Change> findChange(PayeeId payee, Instant now) {
        return database.sql("""
            select bank, number, holder, counts_from from payments.payee_account
            where payee = :payee order by id desc limit 1
            """)
                .bind("payee", payee.value())
                .map(row -> new Payees.Change(account(row), required(row.get("counts_from", Instant.class))))
                .one()
                .filter(change -> change.from().isAfter(now));
    }

    static BankAccount account(Readable row) {
        return new BankAccount(
                required(row.get("bank", String.class)),
                required(row.get("number", String.class)),
                required(row.get("holder", String.class)));
    }

    static <T> T required(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
