package id.pasarrusun.devservers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pasarrusun.devservers.process.Toolbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// All servers of a shop on an empty folder, and again on the same folder.
class DevServersIntegrationTests {

    @TempDir
    Path folder;

    /// Where root may make no namespaces, as in many containers, its servers run as nobody and must get in.
    @BeforeEach
    void open() throws IOException {
        Toolbox.open(folder);
    }

    @Test
    void findsAtTheSecondStartWhatWasWrittenAtTheFirst() throws Exception {
        List<ProcessHandle> before = children();
        Addresses first;
        try (DevServers servers = start(EnumSet.allOf(Part.class))) {
            first = servers.addresses();
            new Traces(first).leave();
            assertThat(children()).hasSizeGreaterThan(before.size());
        }
        assertThat(children()).hasSameElementsAs(before);

        try (DevServers servers = start(EnumSet.allOf(Part.class))) {
            assertThat(servers.addresses()).isEqualTo(first);
            new Traces(first).find();
        }
        assertThat(children()).hasSameElementsAs(before);
    }

    @Test
    void leavesNothingRunningWhenOneServerDoesNotStart() throws IOException {
        List<ProcessHandle> before = children();
        Files.writeString(folder.resolve("s3"), "in the way");

        assertThatThrownBy(() -> start(EnumSet.of(Part.POSTGRES, Part.OBJECT_STORE, Part.MAIL)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("The object store did not start: ");

        assertThat(children()).hasSameElementsAs(before);
    }

    @Test
    void saysThatTheBooksCannotBeReadAndFreesTheirPort() throws IOException {
        Path books = Files.createDirectories(folder.resolve("midtrans")).resolve("midtrans.json");
        Files.writeString(books, "{ torn");

        assertThatThrownBy(() -> start(EnumSet.of(Part.MIDTRANS)))
                .hasMessageStartingWith("The Midtrans stand-in did not start: Unexpected character");
        Files.delete(books);

        try (DevServers servers = start(EnumSet.of(Part.MIDTRANS))) {
            assertThat(servers.addresses().midtrans()).isNotNull();
        }
    }

    @Test
    void refusesASecondShopOnTheSameFolder() {
        try (DevServers _ = start(EnumSet.of(Part.MAIL))) {
            assertThatThrownBy(() -> start(EnumSet.of(Part.MAIL)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("Another shop (process %d) runs on the data folder %s"
                            .formatted(ProcessHandle.current().pid(), folder.toAbsolutePath()));
        }
    }

    @Test
    void startsOnlyWhatIsWanted() {
        try (DevServers servers = start(EnumSet.of(Part.MAIL))) {
            assertThat(servers.addresses().smtp()).isNotNull();
            assertThat(servers.addresses().postgres()).isNull();
            assertThatThrownBy(servers::midtrans).hasMessage("The Midtrans stand-in was not wanted");
        }
    }

    private DevServers start(Set<Part> wanted) {
        return DevServers.start(new DevSettings(folder, wanted, InstantSource.system()));
    }

    private static List<ProcessHandle> children() {
        return ProcessHandle.current().descendants().toList();
    }
}
