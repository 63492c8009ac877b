package id.pasarrusun.storefront.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

class PagesTests {

    private final List<Integer> asked = new ArrayList<>();

    @Test
    void readsThePageAfterTheLastOneUntilOneIsNotFull() {
        StepVerifier.create(Pages.of(this::numbers, 2))
                .expectNext(List.of(1, 2), List.of(3, 4), List.of(5))
                .verifyComplete();
        assertThat(asked).containsExactly(0, 2, 4);
    }

    @Test
    void readsOnePageAheadAtMost() {
        StepVerifier.create(Pages.of(this::numbers, 2), 1)
                .expectNext(List.of(1, 2))
                .then(() -> assertThat(asked).containsExactly(0, 2))
                .thenCancel()
                .verify();
    }

    private Flux<Integer> numbers(@Nullable Integer last) {
        int first = last == null ? 0 : last;
        asked.add(first);
        return Flux.fromStream(
                IntStream.rangeClosed(first + 1, Math.min(first + 2, 5)).boxed());
    }
}
