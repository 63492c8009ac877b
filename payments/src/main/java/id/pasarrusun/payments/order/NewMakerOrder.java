package id.pasarrusun.payments.order;

import id.pasarrusun.kernel.money.Rupiah;
import java.util.List;

/// What is asked of one maker in a new purchase.
public record NewMakerOrder(PayeeId payee, String payeeName, List<OrderLine> lines, Delivery delivery) {

    public NewMakerOrder {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("An order has at least one line");
        }
    }

    public Rupiah goods() {
        return Rupiah.sum(lines.stream().map(OrderLine::total).toList());
    }

    public Rupiah total() {
        return goods().plus(delivery.fee());
    }
}
