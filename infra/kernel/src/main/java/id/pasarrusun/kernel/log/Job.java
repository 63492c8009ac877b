package id.pasarrusun.kernel.log;

import java.time.Duration;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;

/// Something that is looked after by the clock: a bean of this type runs for as long as the application does. A run
/// looks at what is and makes it what should be, so a missed run costs nothing, and two replicas may run it at once.
///
/// @param every the pause between the end of a run and the start of the next
/// @param run one run, cut off after `pasar.kernel.log.job-max`; after an error, which is logged, the next one comes
/// too
public record Job(String name, Duration every, Supplier<Mono<Void>> run) {}
