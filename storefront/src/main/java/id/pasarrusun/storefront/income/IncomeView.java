package id.pasarrusun.storefront.income;

import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.storefront.chart.BarChart;
import id.pasarrusun.storefront.chart.ChartView;
import id.pasarrusun.storefront.chart.Column;
import id.pasarrusun.storefront.page.Formats;
import id.pasarrusun.storefront.page.Words;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A maker's income by month and how far she is this month.
///
/// @param gist how far she is, in ready words
/// @param progress nothing while she has no goal
/// @param chart nothing before she earned anything
public record IncomeView(
        String gist, @Nullable Progress progress, @Nullable ChartView chart) {

    private static final BarChart.Size BRIEF = new BarChart.Size(54, 84);
    private static final BarChart.Size FULL = new BarChart.Size(54, 120);
    private static final int BRIEF_MONTHS = 6;

    /// How much of her goal she has reached.
    ///
    /// @param done at most `all`, for a bar
    /// @param all the goal
    /// @param goal in ready words
    public record Progress(long done, long all, String goal) {}

    static IncomeView brief(Year year, Words words) {
        return of(year, words, BRIEF_MONTHS, BRIEF);
    }

    static IncomeView full(Year year, Words words) {
        return of(year, words, Year.MONTHS, FULL);
    }

    private static IncomeView of(Year year, Words words, int months, BarChart.Size size) {
        Rupiah now = year.earnedIn(year.current());
        Rupiah goal = year.goalIn(year.current());
        String gist = gist(now, goal, words);
        return new IncomeView(
                gist,
                goal == null
                        ? null
                        : new Progress(
                                Math.min(now.amount(), goal.amount()), goal.amount(), Formats.number(goal.amount())),
                year.hasIncome() ? chart(year, words, year.months(months), size) : null);
    }

    private static String gist(Rupiah now, @Nullable Rupiah goal, Words words) {
        if (goal == null) {
            return words.word("income.gist.free", Formats.rupiah(now));
        }
        return now.isLessThan(goal)
                ? words.word(
                        "income.gist.short", Formats.rupiah(now), Formats.rupiah(goal), Formats.rupiah(goal.minus(now)))
                : words.word("income.gist.reached", Formats.rupiah(now), Formats.rupiah(goal));
    }

    private static ChartView chart(Year year, Words words, List<YearMonth> months, BarChart.Size size) {
        List<Column> columns =
                months.stream().map(month -> column(year, month, words)).toList();
        boolean aimed = columns.stream().anyMatch(column -> column.aim() > 0);
        return new ChartView(
                words.word("income.chart"),
                gist(year.earnedIn(year.current()), year.goalIn(year.current()), words),
                aimed ? words.word("income.chart.goal") : "",
                BarChart.of(columns, size),
                List.of(words.word("income.month"), words.word("income.earned"), words.word("income.goal")),
                months.reversed().stream().map(month -> row(year, month, words)).toList());
    }

    private static Column column(Year year, YearMonth month, Words words) {
        Rupiah earned = year.earnedIn(month);
        Rupiah goal = year.goalIn(month);
        return new Column(
                name("MMM", month, words),
                Briefly.rupiah(earned, words),
                earned.amount(),
                goal == null ? 0 : goal.amount(),
                month.equals(year.current()) ? "kini" : goal != null && !earned.isLessThan(goal) ? "cukup" : "lalu");
    }

    private static List<String> row(Year year, YearMonth month, Words words) {
        Rupiah goal = year.goalIn(month);
        return List.of(
                name("MMMM yyyy", month, words),
                Formats.rupiah(year.earnedIn(month)),
                goal == null ? words.word("income.no-goal") : Formats.rupiah(goal));
    }

    private static String name(String pattern, YearMonth month, Words words) {
        return DateTimeFormatter.ofPattern(pattern, words.language().locale()).format(month);
    }
}
