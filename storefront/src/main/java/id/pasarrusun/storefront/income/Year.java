package id.pasarrusun.storefront.income;

import id.pasarrusun.kernel.money.Rupiah;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A maker's last twelve months.
///
/// @param current the month that is not over yet
/// @param earned what became hers in each month in which anything did
/// @param goals all that count in these months
record Year(YearMonth current, Map<YearMonth, Rupiah> earned, List<Goal> goals) {

    static final int MONTHS = 12;

    Year {
        earned = Map.copyOf(earned);
        goals = List.copyOf(goals);
    }

    static YearMonth first(YearMonth current) {
        return current.minusMonths(MONTHS - 1L);
    }

    /// The newest `count` months, oldest first.
    List<YearMonth> months(int count) {
        return IntStream.rangeClosed(1 - count, 0).mapToObj(current::plusMonths).toList();
    }

    Rupiah earnedIn(YearMonth month) {
        return earned.getOrDefault(month, Rupiah.ZERO);
    }

    /// What she wanted to earn in `month`; nothing when she had set no goal by then, or ended it.
    @Nullable
    Rupiah goalIn(YearMonth month) {
        return goals.stream()
                .filter(goal -> !goal.since().isAfter(month))
                .max(Comparator.comparing(Goal::since))
                .map(goal -> goal.amount())
                .orElse(null);
    }

    boolean hasIncome() {
        return !earned.isEmpty();
    }
}
