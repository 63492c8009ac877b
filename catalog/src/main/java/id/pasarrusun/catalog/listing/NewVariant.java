package id.pasarrusun.catalog.listing;

import id.pasarrusun.kernel.money.Rupiah;

/// A variant about to be offered.
///
/// @param toOrder whether more are made for whoever asks once too few are left
public record NewVariant(String name, Rupiah price, int stock, boolean toOrder) {

    public static final int COUNT_MAX = 20;
    public static final int NAME_MAX = 120;
    public static final int STOCK_MAX = 10_000;

    public NewVariant {
        if (price.isZero()) {
            throw new IllegalArgumentException("Nothing is offered for nothing");
        }
        if (name.length() > NAME_MAX) {
            throw new IllegalArgumentException("A variant's name is longer than " + NAME_MAX);
        }
        checkStock(stock);
    }

    /// Of which there are as many as there are.
    public NewVariant(String name, Rupiah price, int stock) {
        this(name, price, stock, false);
    }

    static void checkStock(int stock) {
        if (stock < 0 || stock > STOCK_MAX) {
            throw new IllegalArgumentException("A stock lies between 0 and " + STOCK_MAX + ", not at " + stock);
        }
    }
}
