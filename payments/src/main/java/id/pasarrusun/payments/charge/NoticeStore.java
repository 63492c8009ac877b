package id.pasarrusun.payments.charge;

import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/// What the gateway told us, in SQL.
final class NoticeStore {

    private final DatabaseClient database;

    NoticeStore(DatabaseClient database) {
        this.database = database;
    }

    /// Nothing when the same was told before.
    Mono<UUID> insert(UUID id, Notice notice, Instant now) {
        return database.sql("""
            insert into payments.charge_notice
              (id, order_id, transaction_id, status, status_code, refunds, body, received_at)
            values (:id, :order, :transaction, :status, :code, :refunds, :body, :now)
            on conflict do nothing returning id
            """)
                .bind("id", id)
                .bind("order", notice.orderId())
                .bind("transaction", notice.transactionId())
                .bind("status", notice.transactionStatus())
                .bind("code", notice.statusCode())
                .bind("refunds", notice.refunds())
                .bind("body", notice.body())
                .bind("now", now)
                .mapValue(UUID.class)
                .one();
    }

    Mono<String> orderId(UUID notice) {
        return database.sql("select order_id from payments.charge_notice where id = :id")
                .bind("id", notice)
                .mapValue(String.class)
                .one();
    }
}
