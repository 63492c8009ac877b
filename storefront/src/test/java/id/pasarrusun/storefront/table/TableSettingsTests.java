package id.pasarrusun.storefront.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.unit.DataSize;

class TableSettingsTests {

    @Test
    void readsTablesOfTwoMegabytesUnlessToldOtherwise() {
        TableSettings settings = new Binder(new MapConfigurationPropertySource(Map.of()))
                .bindOrCreate("pasar.table", TableSettings.class);

        assertThat(settings).isEqualTo(new TableSettings(DataSize.ofMegabytes(2), 2_000, 60, 5_000, 1, 20));
    }

    @Test
    void refusesToDoNothingAtAll() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TableSettings(DataSize.ofMegabytes(2), 0, 60, 5_000, 1, 20));
    }
}
