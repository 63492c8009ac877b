package id.pasarrusun.storefront.permits;

import id.pasarrusun.catalog.food.Paper;
import id.pasarrusun.storefront.page.Form;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A maker's papers, and the form in which she sends another.
///
/// @param news key of the words for what just happened
public record PermitsView(
        List<PermitLine> lines, Form form, @Nullable String news) {

    public PermitsView {
        lines = List.copyOf(lines);
    }

    /// The kinds that there are.
    public List<String> kinds() {
        return Stream.of(Paper.values()).map(Paper::code).toList();
    }
}
