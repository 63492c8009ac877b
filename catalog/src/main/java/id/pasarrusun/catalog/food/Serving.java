package id.pasarrusun.catalog.food;

/// For whom a food is made, and what is done with it.
public enum Serving {
    /// Eaten as it comes.
    READY,
    /// Boiled, fried or heated at home first.
    TO_COOK,
    /// Bought by those who make other food of it, not by those who eat it.
    RAW_MATERIAL
}
