package id.pasarrusun.storefront.illustration;

/// The order in which strips pass over and under each other.
public enum Weave {
    PLAIN,
    TWILL,
    DIAMOND
}
