package id.pasarrusun.catalog.calendar;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param every the pause between two looks at the calendar
/// @param warnings how many days before a paper ends its holder is reminded, each once
@ConfigurationProperties("pasar.calendar")
public record CalendarSettings(
        @DefaultValue("30s") Duration every,
        @DefaultValue({"60", "30", "7"}) List<Integer> warnings) {

    public CalendarSettings {
        warnings = List.copyOf(warnings);
        if (warnings.stream().anyMatch(days -> days < 1)) {
            throw new IllegalArgumentException("Nobody is warned less than a day before: " + warnings);
        }
    }
}
