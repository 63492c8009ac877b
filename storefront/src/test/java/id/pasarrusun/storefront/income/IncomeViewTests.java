package id.pasarrusun.storefront.income;

import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.storefront.chart.BarChart;
import id.pasarrusun.storefront.page.Language;
import id.pasarrusun.storefront.page.Words;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncomeViewTests {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final Words INDONESIAN = Words.load(Language.INDONESIAN);
    private static final Words ENGLISH = Words.load(Language.ENGLISH);

    @Test
    void saysHowFarSheIs() {
        IncomeView view = IncomeView.full(year(420_000, new Goal(NOVEMBER, Rupiah.of(600_000))), INDONESIAN);

        assertThat(view.gist()).isEqualTo("Bulan ini Rp420.000 dari target Rp600.000. Tinggal Rp180.000 lagi.");
        assertThat(view.progress()).isEqualTo(new IncomeView.Progress(420_000, 600_000, "600.000"));
        assertThat(Objects.requireNonNull(view.chart()).gist()).isEqualTo(view.gist());
    }

    @Test
    void praisesAGoalThatIsReached() {
        IncomeView view = IncomeView.full(year(650_000, new Goal(NOVEMBER, Rupiah.of(600_000))), ENGLISH);

        assertThat(view.gist()).isEqualTo("Goal reached! This month Rp650.000, your goal was Rp600.000.");
        assertThat(view.progress()).isEqualTo(new IncomeView.Progress(600_000, 600_000, "600.000"));
    }

    @Test
    void aGoalCountsFromItsMonthUntilTheNextAndNotBefore() {
        Year year = new Year(
                NOVEMBER,
                Map.of(),
                List.of(
                        new Goal(NOVEMBER, null),
                        new Goal(YearMonth.of(2026, 8), Rupiah.of(500_000)),
                        new Goal(YearMonth.of(2025, 3), Rupiah.of(300_000))));

        assertThat(year.goalIn(NOVEMBER)).isNull();
        assertThat(year.goalIn(YearMonth.of(2026, 10))).isEqualTo(Rupiah.of(500_000));
        assertThat(year.goalIn(YearMonth.of(2026, 7))).isEqualTo(Rupiah.of(300_000));
        assertThat(year.goalIn(YearMonth.of(2025, 2))).isNull();
    }

    @Test
    void drawsTheMonthsInTheirOrderAndTellsTheNewestFirst() {
        IncomeView view = IncomeView.brief(year(420_000, new Goal(NOVEMBER, Rupiah.of(600_000))), INDONESIAN);

        var chart = Objects.requireNonNull(view.chart());
        assertThat(chart.chart().bars())
                .extracting(BarChart.Bar::label)
                .containsExactly("Jun", "Jul", "Agu", "Sep", "Okt", "Nov");
        assertThat(chart.chart().bars().getLast().value()).isEqualTo("420 rb");
        assertThat(chart.rows()).first().isEqualTo(List.of("November 2026", "Rp420.000", "Rp600.000"));
        assertThat(chart.rows()).last().isEqualTo(List.of("Juni 2026", "Rp0", "tanpa target"));
    }

    @Test
    void showsNoChartBeforeAnythingWasEarned() {
        IncomeView view = IncomeView.full(new Year(NOVEMBER, Map.of(), List.of()), INDONESIAN);

        assertThat(view.chart()).isNull();
        assertThat(view.progress()).isNull();
        assertThat(view.gist()).isEqualTo("Bulan ini Rp0.");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0",
        "999, 999, 999",
        "1000, 1 rb, 1k",
        "420999, 420 rb, 420k",
        "1000000, 1 jt, 1m",
        "1299999, '1,2 jt', 1.2m",
        "12900000, 12 jt, 12m",
        "1000000000, 1.000 jt, 1.000m"
    })
    void saysAmountsBriefly(long amount, String indonesian, String english) {
        assertThat(Briefly.rupiah(Rupiah.of(amount), INDONESIAN)).isEqualTo(indonesian);
        assertThat(Briefly.rupiah(Rupiah.of(amount), ENGLISH)).isEqualTo(english);
    }

    private static Year year(long november, Goal goal) {
        return new Year(NOVEMBER, Map.of(NOVEMBER, Rupiah.of(november)), List.of(goal));
    }
}
