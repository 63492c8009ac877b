package id.pasarrusun.catalog.qc;

/// How many versions wait.
///
/// @param missed those that wait longer than they should
/// @param near those that must be judged soon
/// @param mine those that the officer who asks has taken
/// @param nobodys those that nobody has taken
public record QueueCounts(int all, int missed, int near, int mine, int nobodys) {}
