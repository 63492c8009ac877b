package id.pasarrusun.storefront.joining;

import id.pasarrusun.catalog.maker.MakerId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// What a new shop needs, as the settings say.
public final class Onboarding {

    private final List<Item> items;

    /// @throws IllegalArgumentException when the settings name an item that there is not
    Onboarding(List<Item> all, List<String> wanted) {
        Map<String, Item> byName = all.stream().collect(Collectors.toMap(Item::name, Function.identity()));
        if (!byName.keySet().containsAll(wanted)) {
            throw new IllegalArgumentException("pasar.onboarding.items are of " + byName.keySet() + ", not " + wanted);
        }
        this.items = wanted.stream()
                .map(name -> Objects.requireNonNull(byName.get(name)))
                .toList();
    }

    /// One thing and whether it is done.
    ///
    /// @param name the end of the keys of its words
    /// @param href of the page where she does it; empty when an officer does
    public record Step(String name, String href, boolean done) {}

    public Mono<List<Step>> of(MakerId maker) {
        return Flux.fromIterable(items)
                .concatMap(item -> item.done().apply(maker).map(done -> new Step(item.name(), item.href(), done)))
                .collectList();
    }

    public Mono<Boolean> isComplete(MakerId maker) {
        return of(maker).map(steps -> steps.stream().allMatch(Step::done));
    }
}
