package id.pasarrusun.storefront.cashdesk;

import id.pasarrusun.storefront.page.Formats;

/// Amounts that may lie below zero, as only the books have them.
final class Amounts {

    private Amounts() {}

    static String signed(long amount) {
        return amount < 0 ? "−" + Formats.rupiah(-amount) : Formats.rupiah(amount);
    }
}
