package id.pasarrusun.storefront.inspection;

import id.pasarrusun.catalog.qc.Queue;
import id.pasarrusun.catalog.qc.ServiceTarget;
import id.pasarrusun.storefront.chart.BarChart;
import id.pasarrusun.storefront.chart.ChartView;
import id.pasarrusun.storefront.chart.Column;
import id.pasarrusun.storefront.page.Formats;
import id.pasarrusun.storefront.page.Words;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import reactor.core.publisher.Mono;

/// How long quality control lets makers wait, in working days, as a chart.
public final class Ages {

    private static final int IN_TIME = 2;
    /// Behind the target, the days until it is called very late.
    private static final int LATE_DAYS = 3;

    private static final BarChart.Size SIZE = new BarChart.Size(80, 84);

    private final Queue queue;
    private final ServiceTarget target;
    private final InstantSource clock;

    Ages(Queue queue, ServiceTarget target, InstantSource clock) {
        this.queue = queue;
        this.target = target;
        this.clock = clock;
    }

    /// Empty while nothing waits.
    public Mono<ChartView> of(Words words) {
        return Mono.defer(() -> queue.ages(borders(target, clock.instant())))
                .map(List::reversed)
                .filter(ages -> sum(ages, 0) > 0)
                .map(ages -> chart(ages, target, words));
    }

    /// The oldest first.
    static List<Instant> borders(ServiceTarget target, Instant now) {
        return days(target).reversed().stream()
                .map(days -> target.back(now, days))
                .toList();
    }

    private static List<Integer> days(ServiceTarget target) {
        return List.of(target.days() - target.nearDays(), target.days(), target.days() + LATE_DAYS);
    }

    /// @param ages how many wait, those that were sent last first
    static ChartView chart(List<Integer> ages, ServiceTarget target, Words words) {
        int late = sum(ages, IN_TIME);
        String all = Formats.number(sum(ages, 0));
        String gist = late == 0
                ? words.word("inspection.ages.fine", all, target.days())
                : words.word("inspection.ages.late", all, Formats.number(late), target.days());
        List<Column> columns = IntStream.range(0, ages.size())
                .mapToObj(place -> column(place, ages.get(place), label(place, days(target), words)))
                .toList();
        return new ChartView(
                words.word("inspection.ages.chart"),
                gist,
                words.word("inspection.ages.target", target.days()),
                BarChart.bordered(columns, IN_TIME, SIZE),
                List.of(words.word("inspection.ages.waiting"), words.word("inspection.ages.count")),
                columns.stream()
                        .map(column -> List.of(column.label(), column.value()))
                        .toList());
    }

    private static String label(int place, List<Integer> days, Words words) {
        if (place == 0) {
            return words.word("inspection.ages.band.first", days.getFirst());
        }
        return place == days.size()
                ? words.word("inspection.ages.band.last", days.getLast())
                : words.word("inspection.ages.band", days.get(place - 1), days.get(place));
    }

    private static Column column(int place, int count, String label) {
        return new Column(label, Formats.number(count), count, 0, place < IN_TIME ? "kini" : "lewat");
    }

    private static int sum(List<Integer> ages, int from) {
        return ages.stream().skip(from).mapToInt(Integer::intValue).sum();
    }
}
