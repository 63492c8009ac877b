package id.pasarrusun.storefront.illustration;

/// The batik patterns that the makers draw most.
public enum Motif {
    KAWUNG,
    PARANG,
    CEPLOK,
    TRUNTUM,
    MEGA_MENDUNG
}
