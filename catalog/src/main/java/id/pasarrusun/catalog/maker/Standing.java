package id.pasarrusun.catalog.maker;

/// Where a maker stands, in one word: see [MakerState]. Only who is open may sell.
public enum Standing {
    APPLIED,
    INVITED,
    PREPARING,
    OPEN,
    SUSPENDED,
    ENDED,
    REFUSED;

    /// Whether she is on the way to her first day.
    public boolean isBeginning() {
        return this == INVITED || this == PREPARING;
    }
}
