package id.pasarrusun.storefront.page;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One step of a timeline.
///
/// @param at empty while it has not happened
public record StepView(String key, @Nullable Instant at, boolean current) {

    public static StepView done(String key, Instant at) {
        return new StepView(key, at, false);
    }

    public static StepView now(String key, Instant at) {
        return new StepView(key, at, true);
    }

    public static StepView ahead(String key) {
        return new StepView(key, null, false);
    }
}
