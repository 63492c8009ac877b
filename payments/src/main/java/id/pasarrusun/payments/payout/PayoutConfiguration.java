package id.pasarrusun.payments.payout;

import id.pasarrusun.kernel.log.EventLog;
import id.pasarrusun.kernel.log.Job;
import id.pasarrusun.payments.ledger.Ledger;
import id.pasarrusun.payments.order.PaymentsEvent;
import java.time.InstantSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;

/// Opens the counter at which payees are paid.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PayoutSettings.class)
class PayoutConfiguration {

    @Bean
    PayeeStore payeeStore(DatabaseClient database) {
        return new PayeeStore(database);
    }

    @Bean
    PayoutStore payoutStore(DatabaseClient database) {
        return new PayoutStore(database);
    }

    @Bean
    NoticeStore payoutNoticeStore(DatabaseClient database) {
        return new NoticeStore(database);
    }

    @Bean
    Payees payees(PayeeStore store, PayoutSettings settings, InstantSource clock, TransactionalOperator transaction) {
        return new Payees(store, settings, clock, transaction);
    }

    @Bean
    PayoutNotices payoutNotices(
            NoticeStore store, EventLog<PaymentsEvent> log, InstantSource clock, TransactionalOperator transaction) {
        return new PayoutNotices(store, log, clock, transaction);
    }

    @Bean
    DoubtStore payoutDoubtStore(DatabaseClient database) {
        return new DoubtStore(database);
    }

    @Bean
    Doubts payoutDoubts(DoubtStore store, Ledger ledger, PayoutSettings settings, Submitting.Outside outside) {
        return new Doubts(store, ledger, settings, outside);
    }

    @Bean
    Settling.Stores payoutSettlingStores(
            PayoutStore payouts, NoticeStore notices, DoubtStore doubts, EventLog<PaymentsEvent> log) {
        return new Settling.Stores(payouts, notices, doubts, log);
    }

    @Bean
    Settling payoutSettling(Settling.Stores stores, Ledger ledger, Disburser disburser, InstantSource clock) {
        return new Settling(stores, ledger, disburser, clock);
    }

    @Bean
    Submitting.Outside payoutOutside(Disburser disburser, InstantSource clock, TransactionalOperator transaction) {
        return new Submitting.Outside(disburser, clock, transaction);
    }

    @Bean
    Submitting payoutSubmitting(
            PayoutStore store, Settling settling, PayoutSettings settings, Submitting.Outside outside) {
        return new Submitting(store, settling, settings, outside);
    }

    @Bean
    PayoutRuns.Stores payoutRunStores(
            ClaimStore claims, PayoutStore payouts, DoubtStore doubts, DatabaseClient database, Ledger ledger) {
        return new PayoutRuns.Stores(claims, new RunStore(database, payouts), payouts, doubts, ledger);
    }

    @Bean
    PayoutRuns payoutRuns(
            PayoutRuns.Stores stores, Submitting submitting, PayoutSettings settings, Submitting.Outside outside) {
        return new PayoutRuns(stores, submitting, settings, outside);
    }

    @Bean
    ClaimStore claimStore(DatabaseClient database) {
        return new ClaimStore(database);
    }

    @Bean
    Claims payoutClaims(ClaimStore store, PayoutSettings settings, InstantSource clock) {
        return new Claims(store, settings, clock);
    }

    @Bean
    EarningsBook earningsBook(Ledger ledger, PayoutStore payouts, PayoutSettings settings) {
        return new EarningsBook(ledger, payouts, settings);
    }

    @Bean
    Janitor.Steps payoutSteps(Submitting submitting, Settling settling) {
        return new Janitor.Steps(submitting, settling);
    }

    @Bean
    Janitor payoutJanitor(PayoutStore store, Janitor.Steps steps, PayoutSettings settings, Submitting.Outside outside) {
        return new Janitor(store, steps, settings, outside);
    }

    @Bean
    Job payoutResuming(Janitor payoutJanitor, PayoutSettings settings) {
        return new Job("payout.resuming", settings.every(), payoutJanitor::resume);
    }

    @Bean
    Job payoutAsking(Janitor payoutJanitor, PayoutSettings settings) {
        return new Job("payout.asking", settings.every(), payoutJanitor::ask);
    }
}
