package id.pasarrusun.catalog.capacity;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How far ahead may be ordered, and how much a maker may say that she makes.
///
/// @param weeks      so many weeks from the first in which a thing can be ready; behind them the button is closed
/// @param perWeekMax pieces of one craft: a slip of the thumb is caught
/// @param stretches  at most so many stretches of days are crossed out at once
/// @param aheadMax   days from today to the end of what is crossed out
@ConfigurationProperties("pasar.capacity")
public record CapacitySettings(
        @DefaultValue("12") int weeks,
        @DefaultValue("500") int perWeekMax,
        @DefaultValue("20") int stretches,
        @DefaultValue("400") int aheadMax) {

    public CapacitySettings {
        least("weeks", weeks);
        least("per-week-max", perWeekMax);
        least("stretches", stretches);
        least("ahead-max", aheadMax);
    }

    private static void least(String name, int count) {
        if (count < 1) {
            throw new IllegalArgumentException("pasar.capacity." + name + " is at least 1");
        }
    }
}
