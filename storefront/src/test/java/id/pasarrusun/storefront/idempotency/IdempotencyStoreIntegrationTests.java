package id.pasarrusun.storefront.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.dev.OpenShop;
import id.pasarrusun.storefront.idempotency.IdempotencyKey.Call;
import id.pasarrusun.storefront.idempotency.IdempotencyStore.Turn;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

class IdempotencyStoreIntegrationTests {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /// So late that no sweep of the shop itself comes in between.
    private static final Instant NOON = Instant.parse("2100-08-17T05:00:00Z");
    private static final Answer CREATED = new Answer(201, "application/json", "/api/v1/things/1", "{}");

    private final IdempotencyStore store = new IdempotencyStore(OpenShop.visit().part(DatabaseClient.class));
    private final Call call = new Call(UUID.randomUUID().toString(), "body");

    @Test
    void givesACallToOneAndItsAnswerToAll() {
        assertThat(begin(call, NOON)).isEqualTo(new Turn.Mine(NOON, null));
        assertThat(begin(call, NOON.plusSeconds(1))).isEqualTo(new Turn.Running());

        store.finish(call, NOON, CREATED).block(PATIENCE);

        assertThat(begin(call, NOON.plusSeconds(600))).isEqualTo(new Turn.Made(CREATED));
    }

    @Test
    void takesAKeyForOneBodyOnly() {
        begin(call, NOON);

        assertThat(begin(new Call(call.call(), "other"), NOON.plusSeconds(600))).isEqualTo(new Turn.Taken());
    }

    @Test
    void givesACallWhoseProcessDiedToTheNextAndHearsTheDeadNoMore() {
        begin(call, NOON);
        Instant later = NOON.plusSeconds(61);

        assertThat(begin(call, later)).isEqualTo(new Turn.Mine(later, NOON));
        store.finish(call, NOON, CREATED).block(PATIENCE);
        store.forget(call, NOON).block(PATIENCE);

        assertThat(begin(call, later.plusSeconds(1))).isEqualTo(new Turn.Running());
    }

    @Test
    void givesACallThatFailedToTheNextAtOnce() {
        begin(call, NOON);
        store.forget(call, NOON).block(PATIENCE);

        assertThat(begin(call, NOON.plusSeconds(1))).isEqualTo(new Turn.Mine(NOON.plusSeconds(1), null));
    }

    @Test
    void forgetsOldCallsOnly() {
        Call young = new Call(UUID.randomUUID().toString(), "body");
        begin(call, NOON);
        begin(young, NOON.plusSeconds(1));

        store.sweep(NOON.plusSeconds(1)).block(PATIENCE);

        assertThat(begin(call, NOON.plusSeconds(2))).isInstanceOf(Turn.Mine.class);
        assertThat(begin(young, NOON.plusSeconds(2))).isEqualTo(new Turn.Running());
    }

    private Turn begin(Call begun, Instant now) {
        Mono<Turn> turn = store.begin(begun, now, now.minusSeconds(60));
        return Objects.requireNonNull(turn.block(PATIENCE));
    }
}
