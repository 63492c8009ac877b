package id.pasarrusun.payments.payout;

import static id.pasarrusun.payments.payout.PayeeStore.required;

import id.pasarrusun.payments.payout.PayoutNotices.PayoutNotice;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/// What the bank told us, in SQL.
final class NoticeStore {

    private final DatabaseClient database;

    NoticeStore(DatabaseClient database) {
        this.database = database;
    }

    /// False when it was told before.
    Mono<Boolean> insert(UUID id, PayoutNotice notice, Instant now) {
        return database.sql("""
            insert into payments.payout_notice
              (id, reference, status, updated_at, error_code, error_message, body, received_at)
            values (:id, :reference, :status, :updatedAt, :errorCode, :errorMessage, :body, :now)
            on conflict (reference, status, updated_at) do nothing
            """)
                .bind("id", id)
                .bind("reference", notice.reference())
                .bind("status", notice.status())
                .bind("updatedAt", notice.updatedAt())
                .bind("errorCode", Parameters.in(R2dbcType.VARCHAR, notice.errorCode()))
                .bind("errorMessage", Parameters.in(R2dbcType.VARCHAR, notice.errorMessage()))
                .bind("body", notice.body())
                .bind("now", now)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    /// Which payout a notice is about; none when the bank speaks of one that is not ours.
    Mono<Payout> payoutOf(UUID notice) {
        return database.sql("""
            select payout.* from payments.payout join payments.payout_notice using (reference)
            where payout_notice.id = :notice
            """).bind("notice", notice).map(PayoutStore::payout).one();
    }

    /// The newest words about why a payout failed: only notices carry them.
    Mono<Words> words(String reference) {
        return database.sql("""
            select error_code, error_message from payments.payout_notice
            where reference = :reference and status = 'failed' and error_code is not null
            order by id desc limit 1
            """)
                .bind("reference", reference)
                .map(row -> new Words(
                        required(row.get("error_code", String.class)), row.get("error_message", String.class)))
                .one();
    }
}
