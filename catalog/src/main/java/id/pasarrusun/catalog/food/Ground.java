package id.pasarrusun.catalog.food;

/// Where the meat or fish in a food is ground, which decides about its halal record.
public enum Ground {
    HERSELF,
    /// By somebody with a halal certificate of his own.
    CERTIFIED,
    ELSEWHERE,
    /// There is neither meat nor fish in it.
    NO_MEAT
}
