package id.pasarrusun.storefront.reactions;

import id.pasarrusun.catalog.event.CatalogEvent;
import id.pasarrusun.dev.SilentBank;
import id.pasarrusun.kernel.log.EventLog;
import id.pasarrusun.payments.charge.Gateway;
import id.pasarrusun.payments.charge.GatewayStatus;
import id.pasarrusun.payments.charge.OpenRequest;
import id.pasarrusun.payments.charge.Opened;
import id.pasarrusun.payments.order.PaymentsEvent;
import id.pasarrusun.payments.payout.Disburser;
import id.pasarrusun.storefront.page.Dictionary;
import io.r2dbc.spi.ConnectionFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Primary;
import org.springframework.r2dbc.connection.R2dbcTransactionManager;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/// The rooms on both sides of the reactions, with nobody behind the gateway and the bank. What nobody asks for is not
/// made, such as their pages. It carries no stereotype, so that the whole shop does not find it.
@EnableConfigurationProperties
@ComponentScan({
    "id.pasarrusun.kernel.log",
    "id.pasarrusun.catalog.batch",
    "id.pasarrusun.catalog.event",
    "id.pasarrusun.catalog.food",
    "id.pasarrusun.catalog.listing",
    "id.pasarrusun.catalog.maker",
    "id.pasarrusun.catalog.stock",
    "id.pasarrusun.catalog.capacity",
    "id.pasarrusun.media.image",
    "id.pasarrusun.payments.charge",
    "id.pasarrusun.payments.fee",
    "id.pasarrusun.payments.ledger",
    "id.pasarrusun.payments.order",
    "id.pasarrusun.payments.payout",
    "id.pasarrusun.storefront.account",
    "id.pasarrusun.storefront.batches",
    "id.pasarrusun.storefront.joining",
    "id.pasarrusun.storefront.mail",
    "id.pasarrusun.storefront.purchases",
    "id.pasarrusun.storefront.reactions"
})
class FollowedRooms {

    @Bean
    DatabaseClient database(ConnectionFactory connections) {
        return DatabaseClient.create(connections);
    }

    @Bean
    TransactionalOperator transaction(ConnectionFactory connections) {
        return TransactionalOperator.create(new R2dbcTransactionManager(connections));
    }

    @Bean
    JsonMapper json() {
        return new JsonMapper();
    }

    @Bean
    Dictionary dictionary() {
        return Dictionary.load();
    }

    @Bean
    @Primary
    Outbox outbox() {
        return new Outbox();
    }

    @Bean
    Gateway nobody() {
        return new SilentGateway();
    }

    @Bean
    Disburser noBank() {
        return new SilentBank();
    }

    @Bean
    FollowedShop.PaymentsLog whatPaymentsTell(EventLog<PaymentsEvent> log) {
        return new FollowedShop.PaymentsLog(log);
    }

    @Bean
    FollowedShop.CatalogLog whatTheCatalogTells(EventLog<CatalogEvent> log) {
        return new FollowedShop.CatalogLog(log);
    }

    /// Never answers.
    private static final class SilentGateway implements Gateway {

        @Override
        public Mono<Opened> open(OpenRequest request) {
            return Mono.never();
        }

        @Override
        public Mono<GatewayStatus> status(String orderId) {
            return Mono.never();
        }
    }
}
