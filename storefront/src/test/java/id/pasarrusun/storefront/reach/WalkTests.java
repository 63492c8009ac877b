package id.pasarrusun.storefront.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class WalkTests {

    private final List<Integer> asked = new ArrayList<>();

    @Test
    void goesOnBehindTheLastOfAHandfulUntilThereIsNoMore() {
        StepVerifier.create(walk(7, 100, 3))
                .expectNext("[1, 2, 3]", "[4, 5, 6]", "[7]")
                .verifyComplete();
        StepVerifier.create(walk(6, 100, 3))
                .expectNext("[1, 2, 3]", "[4, 5, 6]")
                .verifyComplete();
        StepVerifier.create(walk(0, 100, 3)).verifyComplete();
    }

    @Test
    void endsWhereItWasToldToEnd() {
        StepVerifier.create(walk(100, 5, 3)).expectNext("[1, 2, 3]", "[4, 5]").verifyComplete();
        assertThat(asked).containsExactly(3, 2);
    }

    @Test
    void fetchesNothingThatNobodyAskedFor() {
        StepVerifier.create(walk(100, 100, 3), 1)
                .expectNext("[1, 2, 3]")
                .thenCancel()
                .verify();

        assertThat(asked).hasSizeLessThanOrEqualTo(2);
    }

    private reactor.core.publisher.Flux<String> walk(int there, int most, int hand) {
        return new Walk<Integer>(most, hand, (behind, wanted) -> fetch(there, behind, wanted)).write(List::toString);
    }

    private Mono<List<Integer>> fetch(int there, @Nullable Integer behind, int wanted) {
        return Mono.fromSupplier(() -> {
            asked.add(wanted);
            int first = behind == null ? 1 : behind + 1;
            return IntStream.rangeClosed(first, Math.min(there, first + wanted - 1))
                    .boxed()
                    .toList();
        });
    }
}
