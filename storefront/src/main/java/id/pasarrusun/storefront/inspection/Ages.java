package id.pasarrusun.storefront.inspection;

import id.pasarrusun.catalog.qc.Queue;
import id.pasarrusun.storefront.chart.BarChart;
import id.pasarrusun.storefront.chart.ChartView;
import id.pasarrusun.storefront.chart.Column;
import id.pasarrusun.storefront.page.Formats;
import id.pasarrusun.storefront.page.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import reactor.core.publisher.Mono;

/// How long quality control lets makers wait, as a chart.
public final class Ages {

    /// Under a day, one to two, two to five, over five.
    private static final List<Duration> BORDERS = List.of(Duration.ofDays(1), Wait.LONG, Duration.ofDays(5));

    private static final int IN_TIME = 2;
    private static final BarChart.Size SIZE = new BarChart.Size(80, 84);

    private final Queue queue;
    private final InstantSource clock;

    Ages(Queue queue, InstantSource clock) {
        this.queue = queue;
        this.clock = clock;
    }

    /// Empty while nothing waits.
    public Mono<ChartView> of(Words words) {
        return Mono.defer(() -> queue.ages(borders(clock.instant())))
                .map(List::reversed)
                .filter(ages -> sum(ages, 0) > 0)
                .map(ages -> chart(ages, words));
    }

    /// The oldest first.
    static List<Instant> borders(Instant now) {
        return BORDERS.reversed().stream().map(now::minus).toList();
    }

    /// @param ages how many wait, those that were sent last first
    static ChartView chart(List<Integer> ages, Words words) {
        int late = sum(ages, IN_TIME);
        String all = Formats.number(sum(ages, 0));
        String gist = late == 0
                ? words.word("inspection.ages.fine", all)
                : words.word("inspection.ages.late", all, Formats.number(late));
        List<Column> columns = IntStream.range(0, ages.size())
                .mapToObj(place -> column(place, ages.get(place), words))
                .toList();
        return new ChartView(
                words.word("inspection.ages.chart"),
                gist,
                words.word("inspection.ages.target"),
                BarChart.bordered(columns, IN_TIME, SIZE),
                List.of(words.word("inspection.ages.waiting"), words.word("inspection.ages.count")),
                columns.stream()
                        .map(column -> List.of(column.label(), column.value()))
                        .toList());
    }

    private static Column column(int place, int count, Words words) {
        String label = words.word("inspection.ages.band." + place);
        return new Column(label, Formats.number(count), count, 0, place < IN_TIME ? "kini" : "lewat");
    }

    private static int sum(List<Integer> ages, int from) {
        return ages.stream().skip(from).mapToInt(Integer::intValue).sum();
    }
}
