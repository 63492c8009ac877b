package id.pasarrusun.storefront.page;

import org.jspecify.annotations.Nullable;

/// One step of a timeline, in ready words.
///
/// @param at empty while it has not happened
public record StepView(String words, @Nullable String at, boolean current) {

    public static StepView done(String words, String at) {
        return new StepView(words, at, false);
    }

    public static StepView now(String words, String at) {
        return new StepView(words, at, true);
    }

    public static StepView ahead(String words) {
        return new StepView(words, null, false);
    }
}
