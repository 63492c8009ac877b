package id.pasarrusun.devservers.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// How a server's process is started.
///
/// @param name names its log and its pid file
/// @param standing who it runs as
/// @param environment added to what the shop itself has
/// @param folder the working directory
/// @param ending the signal that asks it to end
public record Launch(
        String name,
        Standing standing,
        List<String> command,
        Map<String, String> environment,
        Path folder,
        Ending ending) {

    public Launch {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    /// The signals by which servers are asked to end.
    public enum Ending {
        /// What most servers take as a request to end in good order.
        TERM,
        /// What PostgreSQL takes as that: at TERM it would wait for its clients to leave.
        INT
    }
}
