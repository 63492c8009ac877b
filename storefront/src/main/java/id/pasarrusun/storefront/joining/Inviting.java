package id.pasarrusun.storefront.joining;

import id.pasarrusun.catalog.maker.MakerId;

/// What came of inviting somebody.
public sealed interface Inviting {

    /// A letter is on its way.
    record Invited(MakerId maker) implements Inviting {}

    /// The number is a maker's.
    record Known() implements Inviting {}

    /// Whoever has the number asked by herself, and waits for an answer.
    record HasApplied() implements Inviting {}
}
