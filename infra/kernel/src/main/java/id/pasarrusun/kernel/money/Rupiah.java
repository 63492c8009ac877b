package id.pasarrusun.kernel.money;

import java.util.Collection;

/// An amount of money in whole rupiah, never negative: the direction of a movement is which account it leaves.
///
/// @param amount whole rupiah, zero or more
public record Rupiah(long amount) implements Comparable<Rupiah> {

    public static final Rupiah ZERO = new Rupiah(0);

    public Rupiah {
        if (amount < 0) {
            throw new IllegalArgumentException("An amount of money is never negative, but this one is " + amount);
        }
    }

    public static Rupiah of(long amount) {
        return amount == 0 ? ZERO : new Rupiah(amount);
    }

    public static Rupiah sum(Collection<Rupiah> amounts) {
        return amounts.stream().reduce(ZERO, Rupiah::plus);
    }

    /// @throws ArithmeticException when the sum does not fit into 64 bits
    public Rupiah plus(Rupiah other) {
        return of(Math.addExact(amount, other.amount));
    }

    /// @throws IllegalArgumentException when more is taken away than is there
    public Rupiah minus(Rupiah other) {
        return of(Math.subtractExact(amount, other.amount));
    }

    /// @throws ArithmeticException when the product does not fit into 64 bits
    public Rupiah times(int count) {
        return of(Math.multiplyExact(amount, (long) count));
    }

    public boolean isZero() {
        return amount == 0;
    }

    public boolean isLessThan(Rupiah other) {
        return amount < other.amount;
    }

    @Override
    public int compareTo(Rupiah other) {
        return Long.compare(amount, other.amount);
    }
}
