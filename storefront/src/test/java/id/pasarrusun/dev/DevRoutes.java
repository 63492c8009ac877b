package id.pasarrusun.dev;

import id.pasarrusun.devservers.DevServers;
import id.pasarrusun.kernel.log.Job;
import id.pasarrusun.storefront.limit.RateLimits;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/// What only the embedded shop has, under `/dev`: its kept messages, its servers, its clock, its limits,
/// and a page of every component in every state.
final class DevRoutes {

    private final GenericApplicationContext shop;
    private final DevServers servers;
    private final MovableClock clock;

    private DevRoutes(GenericApplicationContext shop, DevServers servers, MovableClock clock) {
        this.shop = shop;
        this.servers = servers;
        this.clock = clock;
    }

    static void register(GenericApplicationContext shop, DevServers servers, MovableClock clock) {
        DevRoutes routes = new DevRoutes(shop, servers, clock);
        shop.registerBean("devRoutes", RouterFunction.class, routes::routes);
    }

    private RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
                .GET("/dev/outbox", this::outbox)
                .GET("/dev/gaya", request -> ServerResponse.ok().render("page/style"))
                .GET("/dev/servers", request -> ok(EmbeddedAddresses.document(servers.addresses())))
                .GET("/dev/clock", request -> ok(Map.of("now", clock.instant())))
                .POST("/dev/clock", this::advance)
                .DELETE(
                        "/dev/limits",
                        request -> shop.getBean(RateLimits.class)
                                .clear()
                                .then(ServerResponse.noContent().build()))
                .build();
    }

    private Mono<ServerResponse> outbox(ServerRequest request) {
        return request.queryParam("to")
                .map(recipient -> ok(servers.outbox().to(recipient)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST, "To whom?"));
    }

    private Mono<ServerResponse> advance(ServerRequest request) {
        return request.bodyToMono(Step.class)
                .doOnNext(step -> clock.advance(step.duration()))
                .then(Mono.fromRunnable(this::standInCatchesUp).subscribeOn(Schedulers.boundedElastic()))
                .then(Mono.defer(this::runJobs))
                .then(Mono.defer(() -> ok(Map.of("now", clock.instant()))));
    }

    private void standInCatchesUp() {
        if (servers.addresses().midtrans() != null) {
            servers.midtrans().clockMoved();
        }
    }

    /// Nobody wants to wait for the next round of what became due.
    private Mono<Void> runJobs() {
        return Flux.fromIterable(List.copyOf(shop.getBeansOfType(Job.class).values()))
                .concatMap(job -> job.run().get().onErrorComplete())
                .then();
    }

    private static Mono<ServerResponse> ok(Object body) {
        return ServerResponse.ok().bodyValue(body);
    }

    /// How far the clock is to be moved, as ISO 8601 writes it, such as `PT48H`.
    record Step(String advance) {

        Duration duration() {
            try {
                return Duration.parse(advance);
            } catch (DateTimeParseException nonsense) {
                throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT, "Not a duration", nonsense);
            }
        }
    }
}
