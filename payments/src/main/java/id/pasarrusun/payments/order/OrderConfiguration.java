package id.pasarrusun.payments.order;

import id.pasarrusun.kernel.log.EventLog;
import id.pasarrusun.kernel.log.Job;
import id.pasarrusun.payments.fee.Commissions;
import id.pasarrusun.payments.ledger.Ledger;
import java.time.InstantSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import tools.jackson.databind.json.JsonMapper;

/// Opens the order book, and the log of everything that happens to money.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({OrderSettings.class, AnswerSettings.class})
class OrderConfiguration {

    @Bean
    EventLog<PaymentsEvent> paymentsLog(DatabaseClient database, JsonMapper json, InstantSource clock) {
        return new EventLog<>("payments", PaymentsEvent.class, database, json, clock);
    }

    @Bean
    Shelf orderShelf(DatabaseClient database, JsonMapper json, AnswerSettings answers) {
        OrderMoves moves = new OrderMoves(database, answers.answerWithin());
        return new Shelf(new PurchaseStore(database), new OrderStore(database, json, moves), moves);
    }

    @Bean
    Ordering ordering(Shelf shelf, Commissions commissions, EventLog<PaymentsEvent> log, InstantSource clock) {
        return new Ordering(shelf, commissions, log, clock);
    }

    @Bean
    Purchases purchases(Shelf shelf) {
        return new Purchases(shelf);
    }

    @Bean
    MakerOrders makerOrders(Shelf shelf) {
        return new MakerOrders(shelf);
    }

    @Bean
    OpenOrders openOrders(Shelf shelf, InstantSource clock) {
        return new OpenOrders(shelf.orders(), clock);
    }

    @Bean
    Paying paying(Shelf shelf, Ledger ledger, EventLog<PaymentsEvent> log, InstantSource clock) {
        return new Paying(shelf, ledger, log, clock);
    }

    @Bean
    Stepping.Books orderBooks(Ledger ledger, EventLog<PaymentsEvent> log, InstantSource clock) {
        return new Stepping.Books(ledger, log, clock);
    }

    @Bean
    Fulfilling fulfilling(
            Shelf shelf, Stepping.Books books, OrderSettings settings, TransactionalOperator transaction) {
        return new Fulfilling(shelf, new Stepping(shelf.moves(), books, settings), settings, transaction);
    }

    @Bean
    Reminding.Rules reminderRules(AnswerSettings answers, OrderSettings settings) {
        return new Reminding.Rules(answers, settings.batch());
    }

    @Bean
    Reminding reminding(
            DatabaseClient database,
            EventLog<PaymentsEvent> log,
            InstantSource clock,
            Reminding.Rules rules,
            TransactionalOperator transaction) {
        return new Reminding(database, log, clock, rules, transaction);
    }

    @Bean
    Job orderReminders(Reminding reminding, OrderSettings settings) {
        return new Job("order.reminders", settings.every(), reminding::remind);
    }

    @Bean
    Job orderSilence(Fulfilling fulfilling, OrderSettings settings) {
        return new Job("order.silence", settings.every(), fulfilling::completeSilent);
    }
}
