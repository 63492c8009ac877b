package id.pasarrusun.storefront.chart;

import java.util.List;

/// A chart with the same in words, for those who would rather read or hear it.
///
/// @param name what it shows, in ready words
/// @param gist what it says, in ready words
/// @param key what the dashed line means, in ready words; empty when there is none
/// @param heads of the table of its numbers
/// @param rows of that table, each as long as `heads`
public record ChartView(
        String name, String gist, String key, BarChart chart, List<String> heads, List<List<String>> rows) {

    public ChartView {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
