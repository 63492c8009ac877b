package id.pasarrusun.payments.order;

import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.payments.fee.CommissionRate;
import java.util.List;
import java.util.stream.IntStream;

/// An order as it is written down when it is placed: what was agreed then holds, whatever is agreed later.
record FrozenOrder(String number, NewMakerOrder order, List<Line> lines) {

    /// A line and what the platform keeps of it.
    record Line(OrderLine line, CommissionRate rate, Rupiah commission) {}

    static FrozenOrder of(String number, NewMakerOrder order, CommissionRate rate) {
        List<Line> lines = order.lines().stream()
                .map(line -> new Line(line, rate, rate.of(line.total())))
                .toList();
        return new FrozenOrder(number, order, lines);
    }

    Rupiah commission() {
        return Rupiah.sum(lines.stream().map(Line::commission).toList());
    }

    OrderRow row(int place) {
        Delivery delivery = order.delivery();
        return new OrderRow(
                number,
                place,
                order.payee().value(),
                order.payeeName(),
                delivery.method().code(),
                delivery.pickup(),
                delivery.address(),
                order.promisedDays(),
                order.readyBy(),
                order.goods().amount(),
                delivery.fee().amount(),
                order.total().amount(),
                commission().amount());
    }

    List<OrderRow.Line> lineRows() {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> lineRow(i + 1, lines.get(i)))
                .toList();
    }

    private OrderRow.Line lineRow(int place, Line frozen) {
        OrderLine line = frozen.line();
        return new OrderRow.Line(
                number,
                place,
                line.item().value(),
                line.description(),
                line.quantity(),
                line.price().amount(),
                frozen.rate().basisPoints(),
                frozen.commission().amount());
    }
}
