package id.pasarrusun.catalog.food;

import java.time.LocalDate;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What the law sets by date, and how much a maker sends.
///
/// @param halalDutyFrom the first day on which halal food needs its record
/// @param permitsMax papers of one maker that wait to be looked at
@ConfigurationProperties("pasar.food")
public record FoodSettings(
        @DefaultValue("2026-10-18") LocalDate halalDutyFrom,
        @DefaultValue("20") int permitsMax) {

    public FoodSettings {
        if (permitsMax < 1) {
            throw new IllegalArgumentException("pasar.food: a maker sends one paper at least");
        }
    }
}
