package id.pasarrusun.devservers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.pasarrusun.devservers.process.DataFolder;
import id.pasarrusun.devservers.process.Toolbox;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A keeper of its own for every test, beside the one that serves the build.
class KeeperIntegrationTests {
    private static final Duration QUIET = Duration.ofMillis(300);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path folder = Toolbox.home().resolve("test-of-keeper-" + UUID.randomUUID());
    private final KeeperCode code = KeeperCode.ours();

    @AfterEach
    void clear() {
        keepers().forEach(ProcessHandle::destroyForcibly);
        await().atMost(PATIENCE).until(() -> keepers().isEmpty());
        Toolbox.delete(folder);
    }

    @Test
    void servesTwoJvmsWithOneServerAndEndsAfterTheLastOneLeft() throws IOException {
        KeeperLine first = open();
        int port = first.port(Part.POSTGRES);
        KeeperLine second = open();

        first.close();
        assertThat(second.port(Part.POSTGRES)).isEqualTo(port);
        assertThat(keepers()).hasSize(1);
        second.close();

        await().atMost(PATIENCE).until(() -> keepers().isEmpty() && !answers(port));
        assertThat(folder.resolve(Keeper.SOCKET)).doesNotExist();
        assertThat(folder.resolve(Keeper.CODE)).doesNotExist();
        assertThat(folder.resolve(Keeper.DATA).resolve("postgres")).doesNotExist();
    }

    @Test
    void takesItsServersWithItWhenItIsKilled() {
        int port = open().port(Part.POSTGRES);

        keepers().forEach(ProcessHandle::destroyForcibly);

        await().atMost(PATIENCE).until(() -> !answers(port));
        assertThat(answers(open().port(Part.POSTGRES))).isTrue();
    }

    @Test
    void isThereForWhoeverComesWhileItClearsUp() throws IOException {
        for (int build = 0; build < 3; build++) {
            KeeperLine line = KeeperLine.open(folder, code, Duration.ofMillis(1));
            line.startSoon(Part.POSTGRES);
            line.close();
        }

        assertThat(answers(open().port(Part.POSTGRES))).isTrue();
    }

    @Test
    void saysWhyItHasNoServer() throws IOException {
        KeeperLine line = open();
        Files.writeString(folder.resolve(Keeper.DATA).resolve("postgres"), "in the way");

        assertThatThrownBy(() -> line.port(Part.POSTGRES)).hasMessageStartingWith("PostgreSQL did not start: ");
    }

    @Test
    void sweepsAwayWhatKeepersOfOtherCodeLeftUnlessOneIsStillThere() throws IOException {
        Path left = Toolbox.home().resolve("tests-left-" + UUID.randomUUID());
        Path used = Toolbox.home().resolve("tests-used-" + UUID.randomUUID());
        Files.createDirectories(left.resolve(Keeper.DATA).resolve("postgres"));

        try (DataFolder _ = DataFolder.claim(used.resolve(Keeper.DATA))) {
            open().close();

            assertThat(left).doesNotExist();
            assertThat(used).exists();
        } finally {
            Toolbox.delete(used);
        }
    }

    private KeeperLine open() {
        return KeeperLine.open(folder, code, QUIET);
    }

    private List<ProcessHandle> keepers() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .arguments()
                        .filter(arguments -> List.of(arguments).contains(folder.toString()))
                        .isPresent())
                .toList();
    }

    private static boolean answers(int port) {
        try (Socket _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
