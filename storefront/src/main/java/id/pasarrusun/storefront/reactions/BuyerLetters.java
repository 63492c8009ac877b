package id.pasarrusun.storefront.reactions;

import id.pasarrusun.kernel.log.EventLog;
import id.pasarrusun.kernel.log.LogEntry;
import id.pasarrusun.kernel.log.LogReader;
import id.pasarrusun.payments.order.Delivery;
import id.pasarrusun.payments.order.DeliveryMethod;
import id.pasarrusun.payments.order.MakerOrder;
import id.pasarrusun.payments.order.PaymentsEvent;
import id.pasarrusun.payments.order.Purchase;
import id.pasarrusun.payments.order.PurchaseId;
import id.pasarrusun.payments.order.PurchaseState;
import id.pasarrusun.payments.order.Purchases;
import id.pasarrusun.storefront.page.Formats;
import id.pasarrusun.storefront.page.Language;
import id.pasarrusun.storefront.purchases.PurchaseLinks;
import java.util.List;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/// Writes to buyers: when they placed a purchase, when it is paid, when goods are on their way. Each letter
/// carries the link to the purchase, since it is all that a guest has in hand.
final class BuyerLetters implements LogReader<PaymentsEvent> {

    private final EventLog<PaymentsEvent> log;
    private final Purchases purchases;
    private final PurchaseLinks links;
    private final LetterDesk desk;

    BuyerLetters(EventLog<PaymentsEvent> log, Purchases purchases, PurchaseLinks links, LetterDesk desk) {
        this.log = log;
        this.purchases = purchases;
        this.links = links;
        this.desk = desk;
    }

    @Override
    public EventLog<PaymentsEvent> log() {
        return log;
    }

    @Override
    public String name() {
        return "letters-to-buyers";
    }

    @Override
    public Mono<Effect> look(List<LogEntry<PaymentsEvent>> entries) {
        LogEntry<PaymentsEvent> entry = entries.getFirst();
        return letter("buyer/" + entry.id(), entry.event()).thenReturn(Effect.NONE);
    }

    private Mono<Void> letter(String key, PaymentsEvent event) {
        return switch (event) {
            case PaymentsEvent.PurchasePlaced(var id) -> about(id, (purchase, link) -> placed(key, purchase, link));
            case PaymentsEvent.PurchasePaid(var id) -> about(id, (purchase, link) -> paid(key, purchase, link));
            case PaymentsEvent.OrderSent(var id, var number) ->
                about(id, (purchase, link) -> sent(key, purchase, order(purchase, number), link));
            case PaymentsEvent.PurchaseExpired _,
                    PaymentsEvent.LatePayment _,
                    PaymentsEvent.ChargeOpened _,
                    PaymentsEvent.ChargeFlagged _,
                    PaymentsEvent.NoticeReceived _,
                    PaymentsEvent.OrderAccepted _,
                    PaymentsEvent.OrderReceived _,
                    PaymentsEvent.OrderCompleted _,
                    PaymentsEvent.PayoutNoticed _,
                    PaymentsEvent.PayoutSent _,
                    PaymentsEvent.PayoutCompleted _,
                    PaymentsEvent.PayoutFailed _ -> Mono.empty();
        };
    }

    /// What is written about a purchase, with the link to it.
    @FunctionalInterface
    private interface Writing {

        Mono<Void> write(Purchase purchase, String link);
    }

    private Mono<Void> about(PurchaseId id, Writing writing) {
        return purchases
                .get(id)
                .flatMap(purchase -> links.token(id)
                        .flatMap(token ->
                                writing.write(purchase, links.address(token).toString())));
    }

    /// Whoever paid already needs no letter that asks for it.
    private Mono<Void> placed(String key, Purchase purchase, String link) {
        if (purchase.state() != PurchaseState.AWAITING_PAYMENT) {
            return Mono.empty();
        }
        String text = desk.say(
                "mail.buyer.placed.text",
                purchase.payer().name(),
                purchase.number(),
                Formats.rupiah(purchase.total()),
                Formats.moment(purchase.payBefore(), Language.INDONESIAN),
                link);
        return desk.toBuyer(key, purchase.payer(), desk.say("mail.buyer.placed.subject", purchase.number()), text);
    }

    private Mono<Void> paid(String key, Purchase purchase, String link) {
        String makers = purchase.orders().stream()
                .map(order -> desk.say("mail.buyer.paid.order", order.payeeName(), goods(order)))
                .collect(Collectors.joining("\n"));
        String text = desk.say(
                "mail.buyer.paid.text",
                purchase.payer().name(),
                purchase.number(),
                Formats.rupiah(purchase.total()),
                makers,
                link);
        return desk.toBuyer(key, purchase.payer(), desk.say("mail.buyer.paid.subject", purchase.number()), text);
    }

    private Mono<Void> sent(String key, Purchase purchase, MakerOrder order, String link) {
        String text = desk.say(
                "mail.buyer.sent.text", purchase.payer().name(), order.number(), order.payeeName(), way(order), link);
        return desk.toBuyer(key, purchase.payer(), subject(order), text);
    }

    private String subject(MakerOrder order) {
        boolean fetched = order.delivery().method() == DeliveryMethod.PICKUP;
        return desk.say(fetched ? "mail.buyer.ready.subject" : "mail.buyer.sent.subject", order.number());
    }

    private String way(MakerOrder order) {
        Delivery delivery = order.delivery();
        String pickup = delivery.pickup();
        if (delivery.method() == DeliveryMethod.PICKUP && pickup != null) {
            return desk.say("mail.buyer.sent.pickup", pickup);
        }
        String resi = order.resi();
        return resi == null ? desk.say("mail.buyer.sent.courier") : desk.say("mail.buyer.sent.resi", resi);
    }

    private static String goods(MakerOrder order) {
        return order.lines().stream()
                .map(line -> line.quantity() + " × " + line.description())
                .collect(Collectors.joining(", "));
    }

    private static MakerOrder order(Purchase purchase, String number) {
        return purchase.orders().stream()
                .filter(order -> order.number().equals(number))
                .findFirst()
                .orElseThrow();
    }
}
