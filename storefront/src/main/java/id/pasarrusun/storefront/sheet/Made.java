package id.pasarrusun.storefront.sheet;

import java.util.Collection;
import java.util.Set;
import reactor.core.publisher.Mono;

/// Remembers of which rows something was made.
@FunctionalInterface
public interface Made {

    /// Those of the keys that are remembered.
    Mono<Set<String>> of(Collection<String> keys);
}
