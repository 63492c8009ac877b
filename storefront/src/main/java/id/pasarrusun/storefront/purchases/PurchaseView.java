package id.pasarrusun.storefront.purchases;

import id.pasarrusun.storefront.page.StepView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The page of a purchase, in ready strings.
///
/// @param link the whole link to this page, to be kept
/// @param notice what just happened, if anything did
public record PurchaseView(
        String token,
        String number,
        String title,
        String placedAt,
        PaymentView payment,
        List<OrderView> orders,
        String total,
        String link,
        @Nullable String notice) {

    public PurchaseView {
        orders = List.copyOf(orders);
    }

    /// How the payment stands.
    ///
    /// @param kind of the box it is shown in
    /// @param seen the state that the page shows, to ask whether it is still so
    /// @param payAt the page to pay on, else empty
    /// @param mayRetry whether a new attempt can be made
    /// @param waiting whether it may change by itself any moment
    /// @param since when the buyer came back from paying, while that is being made sure of; else empty
    public record PaymentView(
            String kind,
            String title,
            String text,
            String seen,
            String payAt,
            boolean mayRetry,
            boolean waiting,
            String since) {

        static PaymentView box(String kind, String title, String text) {
            return new PaymentView(kind, title, text, "", "", false, false, "");
        }

        public boolean isConfirming() {
            return !since.isEmpty();
        }

        PaymentView since(String moment) {
            return new PaymentView(kind, title, text, seen, payAt, mayRetry, waiting, moment);
        }

        PaymentView seenAs(String state) {
            return new PaymentView(kind, title, text, state, payAt, mayRetry, waiting, since);
        }

        PaymentView payableAt(String address) {
            return new PaymentView(kind, title, text, seen, address, mayRetry, true, since);
        }

        PaymentView retriable() {
            return new PaymentView(kind, title, text, seen, payAt, true, waiting, since);
        }

        PaymentView changing() {
            return new PaymentView(kind, title, text, seen, payAt, mayRetry, true, since);
        }
    }

    /// What one maker sends.
    ///
    /// @param makerSlug empty when the maker is no longer known
    /// @param delivery how it comes, line by line
    /// @param confirm the words that say it has come, else null
    /// @param declined why it will not come and what becomes of the money; else empty
    /// @param done where its money goes now that all is well; else empty
    public record OrderView(
            String number,
            String makerSlug,
            String maker,
            String state,
            String badge,
            List<LineView> lines,
            List<String> delivery,
            String fee,
            String total,
            List<StepView> steps,
            @Nullable String confirm,
            String declined,
            String done) {

        public OrderView {
            lines = List.copyOf(lines);
            delivery = List.copyOf(delivery);
            steps = List.copyOf(steps);
        }
    }

    /// One thing that was bought.
    ///
    /// @param lang the language of its name where it is not the page's
    public record LineView(String words, @Nullable String lang, String each, String total) {}
}
