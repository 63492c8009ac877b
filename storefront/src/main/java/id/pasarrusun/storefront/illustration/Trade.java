package id.pasarrusun.storefront.illustration;

/// What a maker has in her hands.
public enum Trade {
    BATIK,
    KNITTING,
    WEAVING,
    BAKSO
}
