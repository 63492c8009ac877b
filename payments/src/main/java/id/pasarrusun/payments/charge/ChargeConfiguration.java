package id.pasarrusun.payments.charge;

import id.pasarrusun.kernel.log.EventLog;
import id.pasarrusun.kernel.log.Job;
import id.pasarrusun.payments.order.Paying;
import id.pasarrusun.payments.order.PaymentsEvent;
import id.pasarrusun.payments.order.Purchases;
import java.time.InstantSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;

/// Opens the till.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ChargeSettings.class)
class ChargeConfiguration {

    @Bean
    ChargeStore chargeStore(DatabaseClient database) {
        return new ChargeStore(database);
    }

    @Bean
    NoticeStore chargeNoticeStore(DatabaseClient database) {
        return new NoticeStore(database);
    }

    @Bean
    Charges charges(ChargeStore store) {
        return new Charges(store);
    }

    @Bean
    Notices chargeNotices(
            NoticeStore store, EventLog<PaymentsEvent> log, InstantSource clock, TransactionalOperator transaction) {
        return new Notices(store, log, clock, transaction);
    }

    @Bean
    Asking.Book chargeBook(ChargeStore charges, Paying paying, InstantSource clock, TransactionalOperator transaction) {
        return new Asking.Book(charges, paying, clock, transaction);
    }

    @Bean
    Asking chargeAsking(
            Asking.Book book, Purchases purchases, Gateway gateway, WayBack wayBack, ChargeSettings settings) {
        return new Asking(book, purchases, gateway, wayBack, settings);
    }

    @Bean
    Charging charging(Asking asking, Asking.Book book, EventLog<PaymentsEvent> log, ChargeSettings settings) {
        return new Charging(asking, book, log, settings);
    }

    @Bean
    Settling.Ears chargeEars(NoticeStore notices, Gateway gateway) {
        return new Settling.Ears(notices, gateway);
    }

    @Bean
    Settling chargeSettling(
            Asking.Book book, Settling.Ears ears, EventLog<PaymentsEvent> log, ChargeSettings settings) {
        return new Settling(book, ears, log, settings);
    }

    @Bean
    Janitor chargeJanitor(Asking.Book book, Asking asking, Settling settling, ChargeSettings settings) {
        return new Janitor(book, asking, settling, settings);
    }

    @Bean
    Job chargeSweep(Janitor chargeJanitor, ChargeSettings settings) {
        return new Job("charge.sweep", settings.every(), chargeJanitor::sweep);
    }

    /// Beside the sweep and not after it: a slow gateway must not keep goods from others.
    @Bean
    Job chargeExpiry(Janitor chargeJanitor, ChargeSettings settings) {
        return new Job("charge.expiry", settings.every(), chargeJanitor::expire);
    }
}
