package id.pasarrusun.storefront.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// The way through a list that is shown a page at a time: the first, the last, and those around the one shown.
///
/// @param previous address of the page before; null on the first
/// @param next     address of the page behind; null on the last
public record PageLinks(
        int last,
        List<Link> links,
        @Nullable String previous,
        @Nullable String next) {

    public PageLinks {
        links = List.copyOf(links);
    }

    /// @param href empty for the page shown and for a gap
    public record Link(int number, String href, boolean current) {

        public boolean isGap() {
            return number == 0;
        }
    }

    /// @param address of the page of a number, which begins at 1
    public static PageLinks of(int current, int last, IntFunction<String> address) {
        List<Link> links = new ArrayList<>();
        for (int number = 1; number <= last; number++) {
            if (number == current) {
                links.add(new Link(number, "", true));
            } else if (number == 1 || number == last || Math.abs(number - current) == 1) {
                links.add(new Link(number, address.apply(number), false));
            } else if (!links.getLast().isGap()) {
                links.add(new Link(0, "", false));
            }
        }
        return new PageLinks(
                last,
                links,
                current > 1 ? address.apply(current - 1) : null,
                current < last ? address.apply(current + 1) : null);
    }
}
