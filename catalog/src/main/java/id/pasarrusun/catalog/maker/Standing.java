package id.pasarrusun.catalog.maker;

/// Whether a maker may sell.
public enum Standing {
    OPEN,
    SUSPENDED,
    ENDED
}
