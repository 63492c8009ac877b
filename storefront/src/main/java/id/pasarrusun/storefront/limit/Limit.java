package id.pasarrusun.storefront.limit;

import java.time.Duration;

/// Whether it may be asked now.
public sealed interface Limit {

    record Free() implements Limit {}

    /// Not before `pause` has passed.
    record Exceeded(Duration pause) implements Limit {

        /// Whole seconds, rounded up, as the header Retry-After wants them.
        public long seconds() {
            return Math.max(1, pause.plusMillis(999).toSeconds());
        }
    }
}
