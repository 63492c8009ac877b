package id.pasarrusun.kernel.log;

import java.time.Instant;

/// One fact of a module's log.
///
/// @param id counts up per log, but not in the order of commits
/// @param event what happened
/// @param at when, by the shop's clock
public record LogEntry<E>(long id, E event, Instant at) {}
