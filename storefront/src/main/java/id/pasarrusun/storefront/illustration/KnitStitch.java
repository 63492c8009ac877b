package id.pasarrusun.storefront.illustration;

/// How the yarn was worked.
public enum KnitStitch {
    STOCKINETTE,
    RIB,
    MOSS,
    CABLE
}
