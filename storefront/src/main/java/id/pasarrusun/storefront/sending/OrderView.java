package id.pasarrusun.storefront.sending;

import id.pasarrusun.payments.order.Decline;
import id.pasarrusun.storefront.page.Form;
import id.pasarrusun.storefront.page.StepView;
import id.pasarrusun.storefront.studio.Badge;
import id.pasarrusun.storefront.studio.News;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One order as its maker needs it, in ready strings.
///
/// @param reply by when it must be answered; nothing once it is
/// @param due by when it must be sent; nothing once it is
/// @param to where it goes; nothing once nobody needs to know any more
/// @param picks the food in it, while it is to be sent
/// @param packed the batches of which it was packed
/// @param declined why she cannot make it, if she said so
/// @param form the courier's number or the reason, as it was typed
public record OrderView(
        String number,
        Badge badge,
        @Nullable Instant since,
        @Nullable Reply reply,
        @Nullable Due due,
        List<Line> lines,
        Sums sums,
        @Nullable Destination to,
        @Nullable String resi,
        @Nullable String declined,
        List<StepView> steps,
        May may,
        Form form,
        @Nullable News news,
        List<Pick> picks,
        List<Packed> packed) {

    public OrderView {
        lines = List.copyOf(lines);
        steps = List.copyOf(steps);
        picks = List.copyOf(picks);
        packed = List.copyOf(packed);
    }

    public record Line(int quantity, String description, String total) {}

    /// Food whose batch is named when it is sent.
    ///
    /// @param codes of those that may go out, newest first
    /// @param fault key of the words for why it cannot be sent so
    public record Pick(
            String field,
            String description,
            List<String> codes,
            String chosen,
            @Nullable String fault) {

        public Pick {
            codes = List.copyOf(codes);
        }
    }

    /// A batch of which it was packed.
    public record Packed(String code, Instant madeOn, Instant useBy) {}

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

    public int reasonLengthMax() {
        return Decline.REASON_LENGTH_MAX;
    }

    public String address() {
        return OrderPages.LIST + "/" + number;
    }
}
