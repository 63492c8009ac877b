package id.pasarrusun.storefront.api;

import static id.pasarrusun.storefront.api.ApiWorld.SITI;
import static id.pasarrusun.storefront.api.ApiWorld.newKey;
import static id.pasarrusun.storefront.api.ApiWorld.order;
import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.dev.Person.Answer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.r2dbc.core.DatabaseClient;

/// What a program hears that calls again because it did not hear the answer.
class RepeatedCallsIntegrationTests {

    private final ApiWorld world = new ApiWorld();

    @Test
    void theSameKeyWithTheSameBodyGetsTheSameAnswer() {
        String order = order(world.cartWith(world.goods(SITI, 85_000, 3)), SITI);
        String key = newKey();

        Answer first = world.post("/purchases", order, key);
        Answer second = world.post("/purchases", order, key);

        assertThat(first.status()).isEqualTo(201);
        assertSame(first, second);
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    }

    @Test
    void aRefusalIsRepeatedEvenWhenItWouldHoldByNow() {
        String cart = world.cartWith();
        String order = order(cart, SITI);
        String key = newKey();
        Answer refused = world.post("/purchases", order, key);
        String mat = ApiWorld.variant(world.goods(SITI, 85_000, 3)).toString();
        world.put("/carts/" + cart + "/lines/" + mat, "{\"quantity\": 1}");

        assertThat(refused.status()).isEqualTo(422);
        assertSame(refused, world.post("/purchases", order, key));
        assertThat(world.post("/purchases", order, newKey()).status()).isEqualTo(201);
    }

    @Test
    void aBodyThatCannotBeReadIsRefusedTheSameEachTime() {
        String key = newKey();
        Answer first = world.post("/carts", "{\"a\": 1}", key);

        assertThat(first.status()).isEqualTo(400);
        assertSame(first, world.post("/carts", "{\"a\": 1}", key));
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        String key = newKey();
        world.post("/purchases", order(world.cartWith(world.goods(SITI, 85_000, 3)), SITI), key);

        Answer other = world.post("/purchases", order(world.cartWith(), SITI), key);

        assertThat(other.status()).isEqualTo(422);
        assertThat(other.body()).contains("/idempotency-key-reused");
    }

    @Test
    void aKeyIsNeededWhereMoneyIsMovedAndTakenEverywhere() {
        String key = newKey();

        assertThat(world.post("/purchases", "{}").body()).contains("/idempotency-key-missing");
        assertThat(world.post("/purchases/x/payment", "").status()).isEqualTo(400);
        assertThat(world.post("/carts", "", "a b").body()).contains("/idempotency-key-malformed");
        assertThat(world.post("/carts", "", "k".repeat(201)).status()).isEqualTo(400);
        assertSame(world.post("/carts", "", key), world.post("/carts", "", key));
    }

    @Test
    void ofManyAtOnceOneBuysAndTheOthersWait() {
        String order = order(world.cartWith(world.goods(SITI, 85_000, 9)), SITI);
        String key = newKey();

        List<Answer> answers = atOnce(() -> world.post("/purchases", order, key));

        assertThat(answers.stream().map(Answer::status))
                .contains(201)
                .allMatch(status -> status == 201 || status == 409);
        assertThat(answers.stream()
                        .filter(answer -> answer.status() == 201)
                        .map(Answer::body)
                        .distinct())
                .hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.status() == 409).map(Answer::body))
                .allMatch(body -> body.contains("/still-running"));
    }

    @Test
    void anOrderWhoseAnswerDiedWithItsProcessIsFoundAgain() {
        String order = order(world.cartWith(world.goods(SITI, 85_000, 3)), SITI);
        String key = newKey();
        Answer first = world.post("/purchases", order, key);

        dieBeforeAnswering(key, "1 second");
        assertThat(world.post("/purchases", order, key).body()).contains("/still-running");
        dieBeforeAnswering(key, "2 minutes");
        Answer again = world.post("/purchases", order, key);

        assertThat(again.status()).as(again.body()).isEqualTo(201);
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(Schemas.fitting("Purchase", again.body())).isEqualTo(Schemas.fitting("Purchase", first.body()));
        assertSame(again, world.post("/purchases", order, key));
    }

    /// Makes it look as if the process had died that long ago, after it bought and before it kept its answer.
    private void dieBeforeAnswering(String key, String ago) {
        world.shop
                .part(DatabaseClient.class)
                .sql("""
                    update storefront.idempotency
                    set status = null, content_type = null, location = null, body = null,
                      tried_at = begun_at - cast(:ago as interval)
                    where call = encode(sha256(convert_to(:called, 'UTF8')), 'hex')
                    """)
                .bind("ago", ago)
                .bind("called", "POST\n/api/v1/purchases\n" + key)
                .then()
                .block(Duration.ofSeconds(10));
    }

    private static void assertSame(Answer first, Answer second) {
        assertThat(second.status()).isEqualTo(first.status());
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.header("Content-Type")).isEqualTo(first.header("Content-Type"));
    }

    private static List<Answer> atOnce(Callable<Answer> call) {
        try (ExecutorService callers = Executors.newFixedThreadPool(5)) {
            List<Callable<Answer>> calls =
                    IntStream.range(0, 5).mapToObj(_ -> call).toList();
            return callers.invokeAll(calls).stream()
                    .map(RepeatedCallsIntegrationTests::heard)
                    .toList();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static Answer heard(Future<Answer> call) {
        try {
            return call.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
