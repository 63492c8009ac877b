package id.pasarrusun;

import id.pasarrusun.dev.Banner;
import id.pasarrusun.dev.EmbeddedShop;
import id.pasarrusun.devservers.DevSettings.Pace;
import java.nio.file.Path;
import java.util.Map;

/// The shop on a laptop: everything that it needs is started with it, filled with demo data, and stopped with it.
final class TestPasarRusunApplication {

    private TestPasarRusunApplication() {}

    public static void main(String[] arguments) {
        Path data = Path.of(System.getenv().getOrDefault("PASAR_DATA_DIR", ".data"));
        EmbeddedShop shop = EmbeddedShop.start(data.toAbsolutePath(), Pace.CAREFUL, Map.of());
        System.out.println(Banner.of(shop));
    }
}
