package id.pasarrusun.payments.payout;

import static id.pasarrusun.payments.payout.PayoutWorld.await;
import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.kernel.log.EventLog;
import id.pasarrusun.kernel.log.Job;
import id.pasarrusun.kernel.log.LogReader;
import id.pasarrusun.payments.MovableClock;
import id.pasarrusun.payments.PaymentsDatabase;
import id.pasarrusun.payments.ledger.Ledger;
import id.pasarrusun.payments.ledger.LedgerWorld;
import id.pasarrusun.payments.order.PaymentsEvent;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;

class PayoutConfigurationIntegrationTests {

    @Test
    void theRoomOpensWithItsFollowerAndItsJobs() {
        try (var context = new AnnotationConfigApplicationContext(Ground.class, PayoutConfiguration.class)) {
            assertThat(context.getBean(LogReader.class).name()).isEqualTo("payout.settling");
            assertThat(context.getBeansOfType(Job.class).values())
                    .extracting(Job::name)
                    .containsExactlyInAnyOrder("payout.resuming", "payout.asking");
            assertThat(await(context.getBean(PayoutRuns.class).propose(PayoutWorld.SRI)))
                    .isInstanceOf(Proposal.NothingDue.class);
        }
    }

    /// What the rest of the shop would give.
    @Configuration(proxyBeanMethods = false)
    static class Ground {

        private final PaymentsDatabase database = PaymentsDatabase.fresh();

        @Bean
        InstantSource clock() {
            return new MovableClock();
        }

        @Bean
        DatabaseClient databaseClient() {
            return database.client();
        }

        @Bean
        TransactionalOperator transaction() {
            return database.transaction();
        }

        @Bean
        EventLog<PaymentsEvent> log(InstantSource clock) {
            return database.log(clock);
        }

        @Bean
        Ledger ledger(DatabaseClient client, InstantSource clock) {
            return LedgerWorld.ledger(client, clock);
        }

        @Bean
        Disburser disburser() {
            return new ScriptedDisburser();
        }
    }
}
