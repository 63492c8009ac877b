package id.pasarrusun.catalog.maker;

/// What came of a step on a maker's road.
public sealed interface Admission {

    /// She is there.
    record Done(MakerId maker) implements Admission {}

    /// From where she stands no such step leads on.
    record NotNow(MakerState now) implements Admission {}
}
