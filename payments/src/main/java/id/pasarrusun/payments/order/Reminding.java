package id.pasarrusun.payments.order;

import static id.pasarrusun.payments.order.Rows.text;
import static id.pasarrusun.payments.order.Rows.uuid;

import id.pasarrusun.kernel.log.EventLog;
import id.pasarrusun.kernel.time.Jakarta;
import id.pasarrusun.payments.order.PaymentsEvent.OrderReminder;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/// Reminds makers of orders that wait for their answer or for the post, of each thing once and never at night. What
/// comes due in the quiet hours is told in the morning.
final class Reminding {

    private final DatabaseClient database;
    private final EventLog<PaymentsEvent> log;
    private final InstantSource clock;
    private final Rules rules;
    private final TransactionalOperator transaction;

    Reminding(
            DatabaseClient database,
            EventLog<PaymentsEvent> log,
            InstantSource clock,
            Rules rules,
            TransactionalOperator transaction) {
        this.database = database;
        this.log = log;
        this.clock = clock;
        this.rules = rules;
        this.transaction = transaction;
    }

    /// @param batch so many makers are reminded in one go
    record Rules(AnswerSettings answers, int batch) {}

    /// Does nothing in the quiet hours.
    Mono<Void> remind() {
        return Mono.fromSupplier(clock::instant)
                .filter(now -> !rules.answers().isQuiet(now.atZone(Jakarta.ZONE).getHour()))
                .flatMap(now -> remind(now).as(transaction::transactional));
    }

    private Mono<Void> remind(Instant now) {
        return note(now).flatMap(log::appendAll);
    }

    /// The day before the last day is the day of the payment for what is promised for the next: its maker has just read
    /// of it.
    private Mono<List<PaymentsEvent>> note(Instant now) {
        LocalDate today = now.atZone(Jakarta.ZONE).toLocalDate();
        return database.sql("""
            with due as (
              select o.number, o.purchase,
                case when o.state <> 'paid' or o.answer_by is null then null
                     when o.answer_by <= :now then 'answer_over'
                     when o.paid_at + (o.answer_by - o.paid_at) / 2 <= :now then 'answer_soon' end answer,
                case when greatest((o.paid_at at time zone 'Asia/Jakarta')::date + o.promised_days, o.ready_by) = :tomorrow
                      and (o.paid_at at time zone 'Asia/Jakarta')::date < :today then 'send_soon' end send
              from payments.maker_order o join payments.purchase p on p.id = o.purchase
              where o.state in ('paid', 'accepted') and o.paid_at is not null and not p.disputed
            ), wanted as (
              select d.number, d.purchase, k.kind from due d, unnest(array[d.answer, d.send]) k(kind)
              where k.kind is not null and not exists (
                select 1 from payments.order_reminder r where r.order_number = d.number and r.kind = k.kind)
              order by d.number, k.kind limit :batch
            ), noted as (
              insert into payments.order_reminder (order_number, kind, at) select number, kind, :now from wanted
              on conflict do nothing returning order_number, kind
            )
            select w.purchase, w.number, w.kind from wanted w join noted n on n.order_number = w.number and n.kind = w.kind
            order by w.number, w.kind
            """)
                .bind("now", now)
                .bind("today", today)
                .bind("tomorrow", today.plusDays(1))
                .bind("batch", rules.batch())
                .map(Reminding::reminder)
                .all()
                .collectList();
    }

    private static PaymentsEvent reminder(Readable row) {
        return new OrderReminder(
                new PurchaseId(uuid(row, "purchase")),
                text(row, "number"),
                OrderReminder.Kind.valueOf(text(row, "kind").toUpperCase(Locale.ROOT)));
    }
}
