package id.pasarrusun.media.rendition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.unit.DataSize;

class RenditionSettingsTests {

    private static final DataSize CACHE = DataSize.ofMegabytes(32);

    @Test
    void decodesPhonesPicturesUnlessToldOtherwise() {
        assertThat(defaults())
                .isEqualTo(new RenditionSettings(50_000_000, 1_000_000_000, Duration.ofSeconds(30), 80, 76, CACHE));
    }

    @Test
    void refusesWhatNoPictureCouldMeet() {
        Duration second = Duration.ofSeconds(1);

        assertThatThrownBy(() -> new RenditionSettings(0, 1, second, 80, 76, CACHE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RenditionSettings(2, 1, second, 80, 76, CACHE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RenditionSettings(1, 1, Duration.ZERO, 80, 76, CACHE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RenditionSettings(1, 1, second, 101, 76, CACHE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    static RenditionSettings defaults() {
        return new Binder(new MapConfigurationPropertySource(Map.of()))
                .bindOrCreate("pasar.media.rendition", RenditionSettings.class);
    }
}
