package id.pasarrusun.storefront.checkout;

import id.pasarrusun.storefront.page.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The page of the checkout, in ready strings.
///
/// @param cart carried along, so that a form that is sent again finds what it bought
/// @param changed whether something is not as it was when the buyer last looked
/// @param blocked whether something in the cart cannot be had
/// @param choices kelurahan that the written name may mean
/// @param areas the labels of all kelurahan, to choose from while writing
/// @param payWithin how long there is to pay, in words
public record CheckoutView(
        String cart,
        Form form,
        List<GroupView> groups,
        SummaryView summary,
        boolean changed,
        boolean blocked,
        List<ChoiceView> choices,
        List<String> areas,
        String payWithin) {

    public CheckoutView {
        groups = List.copyOf(groups);
        choices = List.copyOf(choices);
        areas = List.copyOf(areas);
    }

    /// What comes from one maker, and how it can come.
    ///
    /// @param ready within how many days, in words; counted from the payment
    public record GroupView(
            String slug,
            String maker,
            List<LineView> lines,
            String ready,
            List<OptionView> options,
            @Nullable String fault) {

        public GroupView {
            lines = List.copyOf(lines);
            options = List.copyOf(options);
        }

        public String field() {
            return CheckoutForm.METHOD + slug;
        }
    }

    /// One thing that is bought.
    ///
    /// @param lang the language of its name where it is not the page's
    /// @param price in whole rupiah, as it is in sight
    /// @param by    the day on which it is ready, as it is in sight; empty when it lies ready
    /// @param fitting the quantity that can be had when the wanted one cannot, 0 for none of it; else -1
    public record LineView(
            String variant,
            String words,
            @Nullable String lang,
            String total,
            long price,
            String by,
            List<String> warnings,
            int fitting) {

        public LineView {
            warnings = List.copyOf(warnings);
        }

        public String field() {
            return CheckoutForm.SEEN + variant;
        }

        public String byField() {
            return CheckoutForm.BY + variant;
        }
    }

    /// A way of delivery.
    public record OptionView(String value, String label, String note, boolean checked) {}

    /// A kelurahan that may be meant.
    public record ChoiceView(String code, String label) {}

    /// What it all costs.
    ///
    /// @param complete whether the total is the last word, since every fee is known
    public record SummaryView(String goods, List<FeeView> fees, String total, boolean complete) {

        public SummaryView {
            fees = List.copyOf(fees);
        }
    }

    /// What the delivery from one maker costs.
    public record FeeView(String maker, String words) {}
}
