package id.pasarrusun.catalog.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class CapacitySettingsTests {

    @Test
    void looksTwelveWeeksAheadUnlessToldOtherwise() {
        assertThat(new Binder(new MapConfigurationPropertySource())
                        .bindOrCreate("pasar.capacity", CapacitySettings.class))
                .isEqualTo(new CapacitySettings(12, 500, 20, 400));
    }

    @Test
    void refusesToLookNoWeekAhead() {
        assertThatThrownBy(() -> new CapacitySettings(0, 500, 20, 400)).isInstanceOf(IllegalArgumentException.class);
    }
}
