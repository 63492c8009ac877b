package id.pasarrusun.devservers.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is left on a data folder, and what is found there.
class DataFolderTests {
    @TempDir
    Path root;

    private Process stranger;

    @BeforeEach
    void start() throws IOException {
        stranger = new ProcessBuilder("sleep", "60").start();
        Files.createDirectories(root.resolve("run"));
    }

    @AfterEach
    void end() {
        stranger.destroyForcibly();
    }

    @Test
    void endsWhatAKilledShopLeftRunning() throws IOException {
        PidFile.of(stranger, Launch.Ending.INT).write(root.resolve("run/postgres.pid"));

        try (DataFolder _ = DataFolder.claim(root)) {
            assertThat(stranger.isAlive()).isFalse();
        }
        assertThat(root.resolve("run/postgres.pid")).doesNotExist();
    }

    @Test
    void sparesAProcessThatOnlyHasTheNumberOfOneOfOurs() throws IOException {
        new PidFile(stranger.pid(), "12", Launch.Ending.TERM).write(root.resolve("run/postgres.pid"));

        try (DataFolder _ = DataFolder.claim(root)) {
            assertThat(stranger.isAlive()).isTrue();
        }
    }

    @Test
    void endsItsServersWhenItIsLetGo() {
        DataFolder data = DataFolder.claim(root);
        Child child = data.start(launch("sleep", "60"));
        assertThat(child.isAlive()).isTrue();

        data.close();

        assertThat(child.isAlive()).isFalse();
        assertThatThrownBy(() -> data.start(launch("sleep", "60"))).hasMessage("The servers are being stopped");
    }

    @Test
    void tellsTheLastWordsOfAServerThatDoesNotStart() {
        try (DataFolder data = DataFolder.claim(root)) {
            Child child = data.start(launch("sh", "-c", "echo starting; echo FATAL: no room; echo bye; exit 3"));

            assertThatThrownBy(() -> child.awaitReady(() -> false, Duration.ofSeconds(20)))
                    .hasMessage("its process ended with code 3: FATAL: no room (its log is %s)"
                            .formatted(root.resolve("logs/server.log")));
        }
    }

    @Test
    void givesTheSamePortAgainUnlessSomebodyTookIt() throws IOException {
        int port;
        try (DataFolder data = DataFolder.claim(root)) {
            port = data.port("kendi");
            assertThat(port).isBetween(20_000, 32_767);
            assertThat(data.port("kendil")).isNotEqualTo(port);
        }
        try (DataFolder data = DataFolder.claim(root)) {
            assertThat(data.port("kendi")).isEqualTo(port);
        }
        try (DataFolder data = DataFolder.claim(root);
                ServerSocket _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThat(data.port("kendi")).isNotEqualTo(port);
        }
    }

    private Launch launch(String... command) {
        return new Launch("server", Standing.OWN, List.of(command), Map.of(), root, Launch.Ending.TERM);
    }
}
