package id.pasarrusun.storefront.sheet;

import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;

/// What would become of a row.
public sealed interface Judgement {

    /// In short what the row is about, for whoever looks through many.
    String title();

    /// @param key    what the row says, as far as it must not be said twice
    /// @param making makes it, in the caller's transaction, under the id that it is given
    record New(String key, String title, Making making) implements Judgement {}

    /// It was made before, by a table or by hand.
    record There(String title) implements Judgement {}

    record Refused(String title, List<Fault> faults) implements Judgement {

        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /// How a row becomes something.
    @FunctionalInterface
    interface Making {

        Mono<Void> make(UUID id, Author officer);
    }

    /// As the rows are kept.
    default Verdict verdict() {
        return switch (this) {
            case New _ -> Verdict.NEW;
            case There _ -> Verdict.THERE;
            case Refused _ -> Verdict.REFUSED;
        };
    }

    default List<Fault> faultsOrNone() {
        return switch (this) {
            case New _, There _ -> List.of();
            case Refused refused -> refused.faults();
        };
    }

    /// What would happen to a row, and what did.
    enum Verdict {
        NEW,
        THERE,
        REFUSED
    }
}
