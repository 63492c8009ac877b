package id.pasarrusun.catalog.food;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class FoodSettingsTests {

    @Test
    void theDutyBeganWhereTheLawSaysSo() {
        FoodSettings settings =
                new Binder(new MapConfigurationPropertySource(Map.of())).bindOrCreate("pasar.food", FoodSettings.class);

        assertThat(settings).isEqualTo(new FoodSettings(LocalDate.of(2026, 10, 18), 20));
    }

    @Test
    void refusesToTakeNoPapersAtAll() {
        assertThatThrownBy(() -> new FoodSettings(LocalDate.of(2026, 10, 18), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
