package id.pasarrusun.journey;

import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;

/// Asks axe-core what on a page breaks WCAG 2.2 A and AA or its own good practice.
final class Axe {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Axe() {}

    /// A rule that is broken, and where.
    record Violation(String rule, String where) {}

    static List<Violation> violations(Page page) {
        return new AxeBuilder(page)
                        // one page without frames needs no second page for gathering the results
                        .setLegacyMode(true)
                        .options(options())
                        .analyze()
                        .getViolations()
                        .stream()
                        .flatMap(Axe::of)
                        .toList();
    }

    private static AxeRunOptions options() {
        AxeRunOnlyOptions only = new AxeRunOnlyOptions();
        only.setType("tag");
        only.setValues(TAGS);
        AxeRunOptions options = new AxeRunOptions();
        options.setRunOnly(only);
        options.setResultTypes(List.of("violations"));
        return options;
    }

    private static Stream<Violation> of(Rule rule) {
        return rule.getNodes().stream().map(node -> new Violation(rule.getId(), where(node)));
    }

    private static String where(CheckedNode node) {
        String summary = node.getFailureSummary().replaceAll("\\s+", " ");
        return node.getTarget() + " (" + summary + ")";
    }
}
