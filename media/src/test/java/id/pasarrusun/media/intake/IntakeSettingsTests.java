package id.pasarrusun.media.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.unit.DataSize;

class IntakeSettingsTests {

    @Test
    void takesFourPicturesAtOnceUnlessToldOtherwise() {
        assertThat(new Binder(new MapConfigurationPropertySource(Map.of()))
                        .bindOrCreate("pasar.media.intake", IntakeSettings.class))
                .isEqualTo(new IntakeSettings(DataSize.ofMegabytes(15), 4));
    }

    @Test
    void refusesLimitsThatLetNothingOrEverythingIn() {
        assertThatThrownBy(() -> new IntakeSettings(DataSize.ofBytes(0), 4))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new IntakeSettings(DataSize.ofGigabytes(2), 4))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new IntakeSettings(DataSize.ofMegabytes(1), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
