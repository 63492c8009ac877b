package id.pasarrusun.storefront.checkout;

import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.payments.order.DeliveryMethod;
import id.pasarrusun.storefront.area.Area;
import id.pasarrusun.storefront.cart.Cart;
import id.pasarrusun.storefront.checkout.CheckoutView.ChoiceView;
import id.pasarrusun.storefront.checkout.CheckoutView.FeeView;
import id.pasarrusun.storefront.checkout.CheckoutView.GroupView;
import id.pasarrusun.storefront.checkout.CheckoutView.LineView;
import id.pasarrusun.storefront.checkout.CheckoutView.OptionView;
import id.pasarrusun.storefront.checkout.CheckoutView.SummaryView;
import id.pasarrusun.storefront.delivery.Deliveries;
import id.pasarrusun.storefront.page.Form;
import id.pasarrusun.storefront.page.Formats;
import id.pasarrusun.storefront.page.Said;
import id.pasarrusun.storefront.page.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Draws the checkout up for its page.
final class CheckoutViews {

    private static final int MINUTES_PER_HOUR = 60;

    private final Deliveries deliveries;
    private final CheckoutSettings settings;
    private final Words words;
    private final List<String> labels;

    /// @param labels of all areas, offered while one is typed
    CheckoutViews(Deliveries deliveries, List<String> labels, CheckoutSettings settings, Words words) {
        this.deliveries = deliveries;
        this.settings = settings;
        this.words = words;
        this.labels = labels;
    }

    CheckoutViews in(Words other) {
        return new CheckoutViews(deliveries, labels, settings, other);
    }

    CheckoutView view(Cart cart, CheckoutForm form, boolean changed) {
        return view(cart, form, form.fields(), changed);
    }

    /// @param fields the form's, with what does not hold beside them
    CheckoutView view(Cart cart, CheckoutForm form, Form fields, boolean changed) {
        return new CheckoutView(
                cart.id().value().toString(),
                fields,
                cart.groups().stream().map(group -> group(group, form, fields)).toList(),
                summary(cart, form),
                changed,
                !cart.lines().stream().allMatch(Cart.Line::isAvailable),
                choices(form),
                labels,
                payWithin());
    }

    SummaryView summary(Cart cart, CheckoutForm form) {
        List<FeeView> fees = new ArrayList<>();
        Rupiah total = cart.total();
        boolean complete = true;
        for (Cart.Group group : cart.groups()) {
            Optional<Rupiah> fee = fee(group, form);
            String cost = fee.map(this::cost).orElseGet(() -> words.word("checkout.fee.open"));
            fees.add(new FeeView(group.maker().name(), cost));
            total = total.plus(fee.orElse(Rupiah.ZERO));
            complete = complete && fee.isPresent();
        }
        return new SummaryView(Formats.rupiah(cart.total()), fees, Formats.rupiah(total), complete);
    }

    private Optional<Rupiah> fee(Cart.Group group, CheckoutForm form) {
        String method = form.method(group.maker().slug());
        if (method.equals(DeliveryMethod.PICKUP.code())) {
            return Optional.of(Rupiah.ZERO);
        }
        return method.equals(DeliveryMethod.COURIER.code())
                ? Optional.ofNullable(form.found()).map(to -> deliveries.courierFee(group.maker(), to))
                : Optional.empty();
    }

    private String cost(Rupiah fee) {
        return fee.isZero() ? words.word("checkout.fee.free") : Formats.rupiah(fee);
    }

    private GroupView group(Cart.Group group, CheckoutForm form, Form fields) {
        String chosen = form.method(group.maker().slug());
        List<OptionView> options = deliveries.of(group.maker()).stream()
                .map(offer -> new OptionView(
                        offer.method().code(),
                        offer.label(words),
                        deliveries.note(group.maker(), offer, group.isNearby(), words),
                        offer.method().code().equals(chosen)))
                .toList();
        return new GroupView(
                group.maker().slug(),
                group.maker().name(),
                group.lines().stream().map(this::line).toList(),
                ready(group),
                options,
                fields.fault(CheckoutForm.METHOD + group.maker().slug()));
    }

    private String ready(Cart.Group group) {
        int days = group.promisedDays();
        Optional<LocalDate> by = group.readyBy();
        if (by.isPresent()) {
            return words.word("checkout.ready-by", Formats.date(by.get(), words.language()));
        }
        return switch (days) {
            case 0 -> words.word("checkout.ready-today");
            case 1 -> words.word("checkout.ready-one");
            default -> words.word("checkout.ready", days);
        };
    }

    private LineView line(Cart.Line line) {
        Said name = words.said(line.name(), line.english());
        return new LineView(
                line.variant().value().toString(),
                words.word("checkout.line", line.quantity(), name.text()),
                name.lang(),
                Formats.rupiah(line.total()),
                line.price().amount(),
                Objects.toString(line.by(), ""),
                line.warnings().stream().map(warning -> warning.message(words)).toList(),
                line.isAvailable() ? -1 : line.available());
    }

    private static List<ChoiceView> choices(CheckoutForm form) {
        return form.area() instanceof AreaGuess.Several(List<Area> areas)
                ? areas.stream()
                        .map(area -> new ChoiceView(area.code(), area.label()))
                        .toList()
                : List.of();
    }

    private String payWithin() {
        long minutes = settings.payWithin().toMinutes();
        return minutes % MINUTES_PER_HOUR == 0
                ? words.word("checkout.hours", minutes / MINUTES_PER_HOUR)
                : words.word("checkout.minutes", minutes);
    }
}
