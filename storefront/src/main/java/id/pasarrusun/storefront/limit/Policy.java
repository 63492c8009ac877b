package id.pasarrusun.storefront.limit;

import java.time.Duration;

/// So many in a period: all of them may come at once, then they come back evenly.
///
/// @param name keeps the counts of one policy apart from those of another
public record Policy(String name, int times, Duration per) {

    public Policy {
        if (times < 1 || per.compareTo(Duration.ofMillis(times)) < 0) {
            throw new IllegalArgumentException("A policy lets at least one through in a period that can be divided");
        }
    }

    Duration spacing() {
        return per.dividedBy(times);
    }

    Duration burst() {
        return per.minus(spacing());
    }
}
