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
import id.pasarrusun.storefront.page.Words;
import id.pasarrusun.storefront.purchases.PurchaseLinks;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/// Writes to buyers: when they placed a purchase, when it is paid, when goods are on their way or will not come. Each
/// letter
/// carries the link to the purchase, since it is all that a guest has in hand, and speaks the language of the purchase.
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
            case PaymentsEvent.PurchasePlaced(var id) -> about(id).flatMap(about -> placed(key, about));
            case PaymentsEvent.PurchasePaid(var id) -> about(id).flatMap(about -> paid(key, about));
            case PaymentsEvent.OrderSent(var id, var number) ->
                about(id).flatMap(about -> sent(key, about, order(about.purchase, number)));
            case PaymentsEvent.OrderDeclined(var id, var number) ->
                about(id).flatMap(about -> declined(key, about, order(about.purchase, number)));
            case PaymentsEvent.PurchaseExpired _,
                    PaymentsEvent.LatePayment _,
                    PaymentsEvent.ChargeOpened _,
                    PaymentsEvent.ChargeFlagged _,
                    PaymentsEvent.NoticeReceived _,
                    PaymentsEvent.OrderAccepted _,
                    PaymentsEvent.OrderReminder _,
                    PaymentsEvent.OrderReceived _,
                    PaymentsEvent.OrderCompleted _,
                    PaymentsEvent.PayoutNoticed _,
                    PaymentsEvent.PayoutSent _,
                    PaymentsEvent.PayoutCompleted _,
                    PaymentsEvent.PayoutFailed _ -> Mono.empty();
        };
    }

    /// What a letter is about, the words of its reader, and the link to the purchase in the same language.
    private record About(Purchase purchase, Words words, String link) {

        String word(String key, Object... arguments) {
            return words.word(key, arguments);
        }

        String name() {
            return purchase.payer().name();
        }

        String total() {
            return Formats.rupiah(purchase.total());
        }
    }

    private Mono<About> about(PurchaseId id) {
        return purchases.get(id).flatMap(purchase -> links.token(id).map(token -> about(purchase, token)));
    }

    private About about(Purchase purchase, String token) {
        Words words = desk.words(purchase.payer());
        return new About(purchase, words, links.address(token, words.language()).toString());
    }

    /// Whoever paid already needs no letter that asks for it.
    private Mono<Void> placed(String key, About about) {
        Purchase purchase = about.purchase;
        if (purchase.state() != PurchaseState.AWAITING_PAYMENT) {
            return Mono.empty();
        }
        String subject = about.word("mail.buyer.placed.subject", purchase.number());
        String text = about.word(
                "mail.buyer.placed.text",
                about.name(),
                purchase.number(),
                about.total(),
                purchase.payBefore(),
                about.link);
        return desk.toBuyer(key, purchase.payer(), subject, text);
    }

    private Mono<Void> paid(String key, About about) {
        Purchase purchase = about.purchase;
        String makers = purchase.orders().stream()
                .map(order -> about.word("mail.buyer.paid.order", order.payeeName(), goods(order)))
                .collect(Collectors.joining("\n"));
        String subject = about.word("mail.buyer.paid.subject", purchase.number());
        String text =
                about.word("mail.buyer.paid.text", about.name(), purchase.number(), about.total(), makers, about.link);
        return desk.toBuyer(key, purchase.payer(), subject, text);
    }

    private Mono<Void> sent(String key, About about, MakerOrder order) {
        boolean fetched = order.delivery().method() == DeliveryMethod.PICKUP;
        String subject = about.word(fetched ? "mail.buyer.ready.subject" : "mail.buyer.sent.subject", order.number());
        String text = about.word(
                "mail.buyer.sent.text", about.name(), order.number(), order.payeeName(), way(about, order), about.link);
        return desk.toBuyer(key, about.purchase.payer(), subject, text);
    }

    private Mono<Void> declined(String key, About about, MakerOrder order) {
        boolean others = about.purchase.orders().size() > 1;
        String subject = about.word("mail.buyer.declined.subject", order.number());
        String text = about.word(
                "mail.buyer.declined.text",
                about.name(),
                order.payeeName(),
                goods(order),
                Objects.requireNonNullElse(order.declined(), ""),
                Formats.rupiah(order.total()),
                others ? about.word("mail.buyer.declined.others") : "",
                about.link);
        return desk.toBuyer(key, about.purchase.payer(), subject, text);
    }

    private static String way(About about, MakerOrder order) {
        Delivery delivery = order.delivery();
        String pickup = delivery.pickup();
        if (delivery.method() == DeliveryMethod.PICKUP && pickup != null) {
            return about.word("mail.buyer.sent.pickup", pickup);
        }
        String resi = order.resi();
        return resi == null ? about.word("mail.buyer.sent.courier") : about.word("mail.buyer.sent.resi", resi);
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
