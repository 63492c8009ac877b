package id.pasarrusun.storefront.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pasarrusun.storefront.chart.BarChart.Bar;
import id.pasarrusun.storefront.chart.BarChart.Line;
import java.util.List;
import org.junit.jupiter.api.Test;

class BarChartTests {

    private static final BarChart.Size SIZE = new BarChart.Size(50, 100);

    @Test
    void theHighestReachesTheTopAndTheOthersTheirShare() {
        BarChart chart = BarChart.of(List.of(column(400), column(0), column(200)), SIZE);

        assertThat(chart.bars()).extracting(Bar::height).containsExactly(100, 0, 50);
        assertThat(chart.bars())
                .allSatisfy(bar -> assertThat(bar.y() + bar.height()).isEqualTo(chart.base()));
        assertThat(chart.bars()).extracting(Bar::middle).containsExactly(25, 75, 125);
        assertThat(chart.width()).isEqualTo(150);
        assertThat(chart.lines()).isEmpty();
    }

    @Test
    void anAimAboveEverythingIsTheTop() {
        BarChart chart = BarChart.of(List.of(new Column("Nov", "300", 300, 600, "kini")), SIZE);

        assertThat(chart.bars()).extracting(Bar::height).containsExactly(50);
        int top = chart.base() - 100;
        assertThat(chart.lines()).containsExactly(new Line(0, top, 50, top));
    }

    @Test
    void theSmallestAmountCanStillBeSeen() {
        BarChart chart = BarChart.of(List.of(column(1), column(1_000_000_000_000L)), SIZE);

        assertThat(chart.bars()).extracting(Bar::height).containsExactly(3, 100);
    }

    @Test
    void nothingAtAllIsALineWithoutColumns() {
        BarChart chart = BarChart.of(List.of(column(0)), SIZE);

        assertThat(chart.bars()).extracting(Bar::height).containsExactly(0);
    }

    @Test
    void aBorderStandsBetweenTheColumns() {
        BarChart chart = BarChart.bordered(List.of(column(1), column(2), column(3)), 2, SIZE);

        assertThat(chart.lines()).containsExactly(new Line(100, 0, 100, chart.base()));
    }

    @Test
    void refusesAColumnThatHangsFromItsLine() {
        assertThatThrownBy(() -> column(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Column column(long amount) {
        return new Column("", "", amount, 0, "kini");
    }
}
