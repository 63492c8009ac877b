package id.pasarrusun.storefront.sending;

import id.pasarrusun.catalog.batch.Batch;
import id.pasarrusun.catalog.batch.Batches;
import id.pasarrusun.catalog.batch.Batching;
import id.pasarrusun.catalog.batch.Portion;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.catalog.stock.VariantId;
import id.pasarrusun.kernel.time.Jakarta;
import id.pasarrusun.payments.order.Advance;
import id.pasarrusun.payments.order.Fulfilling;
import id.pasarrusun.payments.order.MakerOrder;
import id.pasarrusun.payments.order.MakerOrders;
import id.pasarrusun.payments.order.OrderLine;
import id.pasarrusun.payments.order.OrderState;
import id.pasarrusun.payments.order.PayeeId;
import id.pasarrusun.storefront.page.Form;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// Hands an order over. Of food it is noted first from which batch it is, so that a crash in between leaves a buyer too
/// many on a batch's list and never one too few.
@Component("sendingHanding")
final class Handing {

    private static final String BATCH = "batch-";

    private final MakerOrders orders;
    private final Fulfilling fulfilling;
    private final Batches batches;
    private final Batching batching;
    private final InstantSource clock;

    Handing(MakerOrders orders, Fulfilling fulfilling, Batches batches, Batching batching, InstantSource clock) {
        this.orders = orders;
        this.fulfilling = fulfilling;
        this.batches = batches;
        this.batching = batching;
        this.clock = clock;
    }

    /// What came of handing it over.
    sealed interface Handed {

        record Moved(Advance advance) implements Handed {}

        /// Nothing was sent: the form says which food has no batch that may go out.
        record Unpacked(Form form) implements Handed {}
    }

    /// The field in which the batch of a line is chosen.
    static String field(OrderLine line) {
        return BATCH + line.item().value();
    }

    /// The food in an order that is to be sent, each with the batches that may go out today, newest first.
    Mono<Map<VariantId, List<Batch>>> ready(MakerOrder order) {
        return isSentLater(order)
                ? batches.ready(
                        order.lines().stream().map(Handing::variant).distinct().toList(), Jakarta.day(clock.instant()))
                : Mono.just(Map.of());
    }

    Mono<Handed> send(PayeeId payee, String number, Form form) {
        return orders.get(payee, number).flatMap(order -> ready(order).flatMap(ready -> send(order, ready, form)));
    }

    /// What is under way already says no more of its batches; another number of the courier's is no other parcel.
    private static boolean isSentLater(MakerOrder order) {
        return order.state().mayBecome(OrderState.SENT);
    }

    private Mono<Handed> send(MakerOrder order, Map<VariantId, List<Batch>> ready, Form form) {
        Form checked = form;
        List<Portion> portions = new ArrayList<>();
        for (OrderLine line : order.lines()) {
            List<Batch> ofLine = ready.get(variant(line));
            String asked = form.value(field(line));
            if (ofLine != null) {
                ofLine.stream()
                        .filter(batch -> asked.isEmpty() || batch.code().equals(asked))
                        .findFirst()
                        .ifPresent(batch -> portions.add(new Portion(batch.id(), variant(line), line.quantity())));
                checked = !ofLine.isEmpty()
                                && portions.stream()
                                        .anyMatch(portion -> portion.variant().equals(variant(line)))
                        ? checked
                        : checked.reject(field(line), ofLine.isEmpty() ? "batches.fault.none" : "batches.fault.past");
            }
        }
        return checked.holds() ? note(order, portions, checked) : Mono.just(new Handed.Unpacked(checked));
    }

    private Mono<Handed> note(MakerOrder order, List<Portion> portions, Form form) {
        return portions.isEmpty()
                ? send(order, form)
                : batching.use(new MakerId(order.payee().value()), order.number(), portions)
                        .flatMap(noted -> noted
                                ? send(order, form)
                                : Mono.just(new Handed.Unpacked(form.reject(
                                        BATCH + portions.getFirst().variant().value(), "batches.fault.past"))));
    }

    private Mono<Handed> send(MakerOrder order, Form form) {
        String resi = form.value("resi");
        return fulfilling
                .send(order.payee(), order.number(), resi.isEmpty() ? null : resi)
                .map(Handed.Moved::new);
    }

    private static VariantId variant(OrderLine line) {
        return new VariantId(line.item().value());
    }
}
