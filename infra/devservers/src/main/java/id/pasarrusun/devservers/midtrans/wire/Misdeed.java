package id.pasarrusun.devservers.midtrans.wire;

/// What goes wrong with one call, decided before it is looked at.
enum Misdeed {
    NONE,
    /// Answered with an internal error, nothing done.
    ERROR,
    /// Cut off, nothing done.
    DISCONNECT,
    /// Done, then cut off.
    DROP_AFTER,
    /// Done, then silent for longer than anyone waits.
    TIMEOUT,
    /// Done, then answered with a page instead of JSON.
    GARBAGE,
    /// Done, then answered with the status that was asked for.
    STATUS
}
