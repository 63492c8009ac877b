package id.pasarrusun.kernel.log;

import java.util.List;
import reactor.core.publisher.Mono;

/// One consumer of a module's log. Declared as a bean, it is followed from the start of the application to its end.
public interface LogReader<E> {

    EventLog<E> log();

    /// Names the cursor; never changed once it has run.
    String name();

    /// How many entries are looked at together; 1 keeps each effect in a transaction of its own.
    default int batch() {
        return 1;
    }

    /// Looks at what happened, with no transaction open: here the world outside may be asked or told, under a key that
    /// makes a repetition harmless. What is returned is applied in one transaction with the move of the cursor.
    ///
    /// An error is tried again, with growing pauses; after ten tries (`pasar.kernel.log.attempts-max`) the entry is
    /// parked. [id.pasarrusun.kernel.failure.Unavailable] does not count as a try until it has lasted for six hours
    /// (`away-max`). A look that takes longer than five minutes (`step-max`) has failed.
    ///
    /// @param entries in log order, never empty
    Mono<Effect> look(List<LogEntry<E>> entries);

    /// What is done in our own database because of an entry, exactly once.
    @FunctionalInterface
    interface Effect {

        Effect NONE = Mono::empty;

        Mono<Void> apply();
    }
}
