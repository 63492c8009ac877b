package id.pasarrusun.storefront.joining;

import id.pasarrusun.catalog.maker.MakerState;
import id.pasarrusun.catalog.maker.Standing;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a new maker finds behind the door: the invitation, or the list of what her shop needs.
///
/// @param until how long the invitation can be taken; null when she has none
/// @param late whether that is over
/// @param opensItself whether she may open her shop herself
/// @param reason why she may not sell, where there is one
public record BeginningView(
        String name,
        Standing standing,
        @Nullable Instant until,
        boolean late,
        List<Onboarding.Step> steps,
        boolean opensItself,
        String reason) {

    public BeginningView {
        steps = List.copyOf(steps);
    }

    static BeginningView of(String name, MakerState state, List<Onboarding.Step> steps, Instant now, boolean itself) {
        Instant until = state instanceof MakerState.Invited invited ? invited.until() : null;
        return new BeginningView(
                name,
                state.standing(),
                until,
                until != null && now.isAfter(until),
                steps,
                itself,
                state.why().orElse(""));
    }

    public long done() {
        return steps.stream().filter(Onboarding.Step::done).count();
    }

    public boolean isComplete() {
        return done() == steps.size();
    }
}
