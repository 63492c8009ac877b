package id.pasarrusun.catalog.qc;

import id.pasarrusun.catalog.listing.VersionState;

/// What came of an officer's decision.
public sealed interface Decision {

    /// It stands.
    record Done() implements Decision {}

    /// It is not this officer's turn: the version is in another state by now.
    record AlreadyDecided(VersionState now) implements Decision {}

    /// Its maker holds no certificate of its craft, or no longer.
    record NotTrained() implements Decision {}

    /// She passed this version herself, so another officer approves it.
    record PassedByYou() implements Decision {}

    /// She wrote this version herself for its maker, so another officer judges it.
    record WrittenByYou() implements Decision {}
}
