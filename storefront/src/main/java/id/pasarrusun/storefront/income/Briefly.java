package id.pasarrusun.storefront.income;

import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.storefront.page.Formats;
import id.pasarrusun.storefront.page.Words;

/// An amount in as few letters as fit over a column, rounded down: `420 rb`, `1,2 jt`.
final class Briefly {

    private static final long THOUSAND = 1_000;
    private static final long MILLION = 1_000_000;
    private static final long TENTH = MILLION / 10;

    private Briefly() {}

    static String rupiah(Rupiah rupiah, Words words) {
        long amount = rupiah.amount();
        if (amount < THOUSAND) {
            return Formats.number(amount);
        }
        if (amount < MILLION) {
            return words.word("income.thousands", Formats.number(amount / THOUSAND));
        }
        long tenths = amount / TENTH % 10;
        return amount >= 10 * MILLION || tenths == 0
                ? words.word("income.millions", Formats.number(amount / MILLION))
                : words.word("income.millions.tenths", amount / MILLION, tenths);
    }
}
