package id.pasarrusun.storefront.limit;

import java.time.Duration;

/// Whether it may be asked now.
public sealed interface Limit {

    record Free() implements Limit {}

    /// Not before `wait` has passed.
    record Exceeded(Duration wait) implements Limit {

        /// Whole seconds, rounded up, as the header Retry-After wants them.
        public long seconds() {
            return Math.max(1, wait.plusMillis(999).toSeconds());
        }
    }
}
