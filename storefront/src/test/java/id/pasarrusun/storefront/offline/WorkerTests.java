package id.pasarrusun.storefront.offline;

import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.storefront.page.Assets;
import id.pasarrusun.storefront.page.Dictionary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class WorkerTests {

    private static final OfflineSettings SETTINGS = new OfflineSettings(true, Duration.ofSeconds(4), 40, 150, 40);
    private static final int BYTES_MOST = 4096;

    private final Dictionary dictionary = Dictionary.load();
    private final JsonMapper json = JsonMapper.builder().build();

    @Test
    void isTheSameForTheSameAssetsWhoeverServesIt() {
        assertThat(worker("body{}", SETTINGS)).isEqualTo(worker("body{}", SETTINGS));
    }

    @Test
    void isAnotherWhenAnyAssetIsAnother() {
        assertThat(worker("body{}", SETTINGS).split("\n")[0])
                .startsWith("const version = \"")
                .isNotEqualTo(worker("body{margin:0}", SETTINGS).split("\n")[0]);
    }

    @Test
    void namesWhatItFetchesAtOnceByTheAddressesOfThisVersion() {
        Assets assets = Assets.load();

        String script = Worker.of(assets, dictionary, SETTINGS, json).script();

        assertThat(script)
                .contains(assets.url("pasar.css"), assets.url("toko.js"), "{\"id\":\"/luring\",\"en\":\"/en/luring\"}")
                .contains("\"patienceMillis\":4000", "\"pages\":40", "\"pictures\":150");
    }

    @Test
    void clearsUpAndLeavesWhenItIsSwitchedOff() {
        OfflineSettings off = new OfflineSettings(false, Duration.ofSeconds(4), 40, 150, 40);

        assertThat(worker("body{}", off))
                .contains("caches.delete", "registration.unregister()")
                .doesNotContain("respondWith", "'fetch'");
    }

    @Test
    void weighsLittle() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(Worker.of(Assets.load(), dictionary, SETTINGS, json)
                    .script()
                    .getBytes(StandardCharsets.UTF_8));
        }

        assertThat(packed.size()).isLessThan(BYTES_MOST);
    }

    private String worker(String style, OfflineSettings settings) {
        Map<String, byte[]> files = new HashMap<>();
        Worker.SHELL.forEach(name -> files.put(name, new byte[0]));
        files.put("pasar.css", style.getBytes(StandardCharsets.UTF_8));
        return Worker.of(new Assets(files), dictionary, settings, json).script();
    }
}
