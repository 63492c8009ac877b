package id.pasarrusun.catalog.calendar;

import id.pasarrusun.catalog.event.CatalogEvent;
import id.pasarrusun.kernel.log.EventLog;
import id.pasarrusun.kernel.log.Job;
import java.time.InstantSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;

/// Wires the calendar and has it turned.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CalendarSettings.class)
class CalendarConfiguration {

    @Bean
    Calendar catalogCalendar(
            DatabaseClient database,
            EventLog<CatalogEvent> log,
            InstantSource clock,
            CalendarSettings settings,
            TransactionalOperator transaction) {
        return new Calendar(database, log, clock, settings, transaction);
    }

    @Bean
    Job turningTheCalendar(Calendar calendar, CalendarSettings settings) {
        return new Job("catalog.calendar", settings.every(), calendar::turn);
    }
}
