package id.pasarrusun.kernel.money;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// The one place where money is divided: by largest remainder (Hamilton's method), so that the parts always sum to the
/// whole.
public final class Share {

    private static final int WHOLE_IN_BASIS_POINTS = 10_000;

    private Share() {}

    /// The part of `whole` that `basisPoints` (hundredths of a per cent, 0 to 10,000) stand for, rounded half up.
    public static Rupiah of(Rupiah whole, int basisPoints) {
        if (basisPoints < 0 || basisPoints > WHOLE_IN_BASIS_POINTS) {
            throw new IllegalArgumentException("A share lies between 0 and 10,000 basis points, not at " + basisPoints);
        }
        return split(whole, List.of((long) basisPoints, (long) WHOLE_IN_BASIS_POINTS - basisPoints))
                .getFirst();
    }

    /// Splits `whole` in proportion to `weights`; rupiah left over go to the largest remainders, ties to the earlier
    /// part.
    ///
    /// @param weights none negative, at least one positive
    /// @return as many parts as weights, in their order, with the sum `whole`
    public static List<Rupiah> split(Rupiah whole, List<Long> weights) {
        BigInteger total = total(weights);
        BigInteger amount = BigInteger.valueOf(whole.amount());
        long[] parts = new long[weights.size()];
        List<Remainder> remainders = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            BigInteger[] division =
                    amount.multiply(BigInteger.valueOf(weights.get(i))).divideAndRemainder(total);
            parts[i] = division[0].longValueExact();
            remainders.add(new Remainder(i, division[1]));
        }
        long left = whole.amount()
                - IntStream.range(0, parts.length).mapToLong(i -> parts[i]).sum();
        remainders.stream().sorted(Remainder.LARGEST_FIRST).limit(left).forEach(remainder -> parts[remainder.index]++);
        return IntStream.range(0, parts.length)
                .mapToObj(i -> Rupiah.of(parts[i]))
                .toList();
    }

    private static BigInteger total(List<Long> weights) {
        if (weights.stream().anyMatch(weight -> weight < 0)) {
            throw new IllegalArgumentException("A weight is never negative: " + weights);
        }
        BigInteger total = weights.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        if (total.signum() == 0) {
            throw new IllegalArgumentException("At least one weight must be positive: " + weights);
        }
        return total;
    }

    private record Remainder(int index, BigInteger value) {
        static final Comparator<Remainder> LARGEST_FIRST =
                Comparator.comparing(Remainder::value).reversed().thenComparingInt(Remainder::index);
    }
}
