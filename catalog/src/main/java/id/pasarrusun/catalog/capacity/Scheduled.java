package id.pasarrusun.catalog.capacity;

/// Whether days were crossed out as their maker asked.
public sealed interface Scheduled {

    /// They are.
    record Done(Pause pause) implements Scheduled {}

    /// They are not.
    record Refused(Reason reason) implements Scheduled {}

    /// Why not.
    enum Reason {
        /// They lie behind her.
        PAST,
        /// They lie too far ahead.
        TOO_FAR,
        /// Some of them are crossed out already.
        OVERLAPS,
        /// She has crossed out too many stretches.
        TOO_MANY
    }
}
