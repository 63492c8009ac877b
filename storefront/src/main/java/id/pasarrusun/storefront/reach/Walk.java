package id.pasarrusun.storefront.reach;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// A way through very many things, a handful at a time and no faster than they are sent on: nothing is held in
/// between, no connection either.
///
/// @param most  so many at most
/// @param hand  so many at a time
/// @param fetch those behind a thing, and how many; behind nothing at the start
record Walk<T>(int most, int hand, BiFunction<@Nullable T, Integer, Mono<List<T>>> fetch) {

    /// Each handful as `written`, one after the other.
    Flux<String> write(Function<List<T>, String> written) {
        return step(null, most)
                .expand(this::next)
                .filter(taken -> !taken.things.isEmpty())
                .map(taken -> written.apply(taken.things));
    }

    /// @param left so many may still follow
    private record Taken<T>(List<T> things, int left, boolean last) {}

    private Mono<Taken<T>> next(Taken<T> taken) {
        return taken.last ? Mono.empty() : step(taken.things.getLast(), taken.left);
    }

    private Mono<Taken<T>> step(@Nullable T behind, int left) {
        int wanted = Math.min(hand, left);
        return fetch.apply(behind, wanted)
                .map(things ->
                        new Taken<>(things, left - things.size(), things.size() < wanted || things.size() == left));
    }
}
