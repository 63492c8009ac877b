package id.pasarrusun.storefront.reach;

import id.pasarrusun.kernel.money.Rupiah;

/// Where the shop stands in tests.
public final class Sites {

    private Sites() {}

    public static Site pasarTest() {
        return new Site("https://pasar.test", "/aset/ikon.png", new Terms(Rupiah.of(35_000), 2));
    }
}
