package id.pasarrusun.storefront.reactions;

import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.kernel.log.EventLog;
import id.pasarrusun.kernel.log.LogEntry;
import id.pasarrusun.kernel.log.LogReader;
import id.pasarrusun.payments.order.Delivery;
import id.pasarrusun.payments.order.DeliveryMethod;
import id.pasarrusun.payments.order.MakerOrder;
import id.pasarrusun.payments.order.OrderState;
import id.pasarrusun.payments.order.PayeeId;
import id.pasarrusun.payments.order.PaymentsEvent;
import id.pasarrusun.payments.order.PaymentsEvent.OrderReminder;
import id.pasarrusun.payments.order.Purchase;
import id.pasarrusun.payments.order.Purchases;
import id.pasarrusun.payments.payout.EarningsBook;
import id.pasarrusun.payments.payout.Payout;
import id.pasarrusun.payments.payout.PayoutId;
import id.pasarrusun.storefront.page.Banks;
import id.pasarrusun.storefront.page.Formats;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Writes to makers on their phones: when there is something to send, and when money reached their account or
/// did not.
final class MakerLetters implements LogReader<PaymentsEvent> {

    private final EventLog<PaymentsEvent> log;
    private final Purchases purchases;
    private final EarningsBook earnings;
    private final LetterDesk desk;

    MakerLetters(EventLog<PaymentsEvent> log, Purchases purchases, EarningsBook earnings, LetterDesk desk) {
        this.log = log;
        this.purchases = purchases;
        this.earnings = earnings;
        this.desk = desk;
    }

    @Override
    public EventLog<PaymentsEvent> log() {
        return log;
    }

    @Override
    public String name() {
        return "letters-to-makers";
    }

    @Override
    public Mono<Effect> look(List<LogEntry<PaymentsEvent>> entries) {
        LogEntry<PaymentsEvent> entry = entries.getFirst();
        return letters("maker/" + entry.id(), entry.event()).thenReturn(Effect.NONE);
    }

    private Mono<Void> letters(String key, PaymentsEvent event) {
        return switch (event) {
            case PaymentsEvent.PurchasePaid(var id) -> purchases.get(id).flatMap(purchase -> ordered(key, purchase));
            case PaymentsEvent.OrderReminder(var id, var number, var kind) ->
                purchases.get(id).flatMap(purchase -> remind(key, order(purchase, number), kind));
            case PaymentsEvent.PayoutCompleted(var id) -> payout(key, id, "mail.maker.payout-completed");
            case PaymentsEvent.PayoutFailed(var id) -> payout(key, id, "mail.maker.payout-failed");
            case PaymentsEvent.PurchasePlaced _,
                    PaymentsEvent.PurchaseExpired _,
                    PaymentsEvent.LatePayment _,
                    PaymentsEvent.ChargeOpened _,
                    PaymentsEvent.ChargeFlagged _,
                    PaymentsEvent.NoticeReceived _,
                    PaymentsEvent.OrderAccepted _,
                    PaymentsEvent.OrderDeclined _,
                    PaymentsEvent.OrderSent _,
                    PaymentsEvent.OrderReceived _,
                    PaymentsEvent.OrderCompleted _,
                    PaymentsEvent.PayoutNoticed _,
                    PaymentsEvent.PayoutSent _ -> Mono.empty();
        };
    }

    /// One letter to each maker; that one cannot be reached keeps it from nobody else.
    private Mono<Void> ordered(String key, Purchase purchase) {
        return Flux.fromIterable(purchase.orders())
                .concatMapDelayError(order -> desk.toMaker(key, maker(order.payee()), ordered(order)))
                .then();
    }

    private String ordered(MakerOrder order) {
        return desk.word(
                "mail.maker.ordered",
                order.payeeName(),
                order.number(),
                goods(order),
                way(order.delivery()),
                until(order),
                page(order));
    }

    /// By when she answers and by which day she sends; nothing of what nobody was promised.
    private String until(MakerOrder order) {
        Instant answerBy = order.answerBy();
        LocalDate sendBy = order.sendBy();
        return (answerBy == null ? "" : desk.word("mail.maker.ordered.answer", answerBy) + " ")
                + (sendBy == null ? "" : desk.word("mail.maker.ordered.send", desk.day(sendBy)) + " ");
    }

    /// Whoever has answered or sent by now needs no letter that asks for it.
    private Mono<Void> remind(String key, MakerOrder order, OrderReminder.Kind kind) {
        return isDue(order, kind) ? desk.toMaker(key, maker(order.payee()), reminder(order, kind)) : Mono.empty();
    }

    private static boolean isDue(MakerOrder order, OrderReminder.Kind kind) {
        return switch (kind) {
            case ANSWER_SOON, ANSWER_OVER -> order.state() == OrderState.PAID;
            case SEND_SOON -> order.state() == OrderState.PAID || order.state() == OrderState.ACCEPTED;
        };
    }

    private String reminder(MakerOrder order, OrderReminder.Kind kind) {
        Object until = switch (kind) {
            case ANSWER_SOON, ANSWER_OVER -> Objects.requireNonNull(order.answerBy());
            case SEND_SOON -> desk.day(Objects.requireNonNull(order.sendBy()));
        };
        String words = switch (kind) {
            case ANSWER_SOON -> "mail.maker.answer-soon";
            case ANSWER_OVER -> "mail.maker.answer-over";
            case SEND_SOON -> "mail.maker.send-soon";
        };
        return desk.word(words, order.payeeName(), order.number(), goods(order), until, page(order));
    }

    private static MakerOrder order(Purchase purchase, String number) {
        return purchase.orders().stream()
                .filter(order -> order.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private URI page(MakerOrder order) {
        return desk.page("/sanggar/pesanan/" + order.number());
    }

    private static String goods(MakerOrder order) {
        return order.lines().stream()
                .map(line -> "• " + line.quantity() + " × " + line.description())
                .collect(Collectors.joining("\n"));
    }

    private String way(Delivery delivery) {
        String pickup = delivery.pickup();
        return delivery.method() == DeliveryMethod.PICKUP && pickup != null
                ? desk.word("mail.maker.ordered.pickup", pickup)
                : desk.word("mail.maker.ordered.courier");
    }

    private Mono<Void> payout(String key, UUID id, String words) {
        return earnings.getPayout(new PayoutId(id))
                .flatMap(payout -> desk.toMaker(key, maker(payout.payee()), told(words, payout)));
    }

    private String told(String words, Payout payout) {
        return desk.word(
                words,
                Formats.rupiah(payout.amount()),
                Banks.name(payout.account().bank()),
                payout.account().masked(),
                desk.page("/sanggar/uang"));
    }

    /// A payee of the shop is a maker under the same id.
    private static MakerId maker(PayeeId payee) {
        return new MakerId(payee.value());
    }
}
