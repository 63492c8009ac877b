package id.pasarrusun.catalog.qc;

/// What came of an officer's taking a version from the queue.
public sealed interface Taking {

    /// It lies before her.
    record Yours() implements Taking {}

    /// Somebody was faster.
    record Held(Holder by) implements Taking {}

    /// It does not wait any more.
    record Gone() implements Taking {}
}
