package id.pasarrusun.catalog.capacity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Gives the things of one order their weeks, one after the other: what is ordered of one leaves less room for the
/// next at the same bench.
public final class Sharing {

    private final Map<Bench, Workshop> busy = new HashMap<>();

    /// The weeks of so many pieces, which are theirs from now on.
    public Optional<Plan> plan(Making making, int pieces) {
        Making now = now(making);
        Optional<Plan> plan = now.plan(pieces);
        plan.ifPresent(made -> busy.put(making.bench(), now.workshop().with(made)));
        return plan;
    }

    /// Pieces that can be made besides those that have their weeks.
    public int room(Making making) {
        return now(making).room();
    }

    private Making now(Making making) {
        return making.in(busy.getOrDefault(making.bench(), making.workshop()));
    }
}
