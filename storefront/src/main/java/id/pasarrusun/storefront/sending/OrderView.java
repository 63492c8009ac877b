package id.pasarrusun.storefront.sending;

import id.pasarrusun.storefront.page.Form;
import id.pasarrusun.storefront.page.StepView;
import id.pasarrusun.storefront.studio.Badge;
import id.pasarrusun.storefront.studio.News;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One order as its maker needs it, in ready strings.
///
/// @param due by when it must be sent; nothing once it is
/// @param to where it goes; nothing once nobody needs to know any more
/// @param form the courier's number, as it was typed
public record OrderView(
        String number,
        Badge badge,
        @Nullable Instant since,
        @Nullable Due due,
        List<Line> lines,
        Sums sums,
        @Nullable Destination to,
        @Nullable String resi,
        List<StepView> steps,
        May may,
        Form form,
        @Nullable News news) {

    public OrderView {
        lines = List.copyOf(lines);
        steps = List.copyOf(steps);
    }

    public record Line(int quantity, String description, String total) {}

    /// What the buyer paid, and for what.
    ///
    /// @param discount nothing when there was none
    /// @param total delivery and all
    public record Sums(String goods, String fee, @Nullable String discount, String total) {}

    /// Whom it is for and where they get it.
    ///
    /// @param phone as it is dialled here
    /// @param lines of the address, or the place where it is fetched
    public record Destination(
            boolean pickup,
            String name,
            String phone,
            List<String> lines,
            @Nullable String landmark) {

        public Destination {
            lines = List.copyOf(lines);
        }
    }

    /// What she can do with it now.
    public record May(boolean accept, boolean send) {}

    public String address() {
        return OrderPages.LIST + "/" + number;
    }
}
