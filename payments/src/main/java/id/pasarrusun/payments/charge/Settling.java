package id.pasarrusun.payments.charge;

import id.pasarrusun.kernel.failure.Unavailable;
import id.pasarrusun.kernel.log.EventLog;
import id.pasarrusun.kernel.log.LogEntry;
import id.pasarrusun.kernel.log.LogReader;
import id.pasarrusun.payments.order.PaymentsEvent;
import id.pasarrusun.payments.order.Purchase;
import id.pasarrusun.payments.order.PurchaseId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/// Makes an attempt what the gateway says it is. A notice is a hint; what counts is the answer when we ask.
final class Settling implements LogReader<PaymentsEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(Settling.class);

    private static final String LATE = "paid after the purchase had ended";

    private final Asking.Book book;
    private final Ears ears;
    private final EventLog<PaymentsEvent> log;
    private final ChargeSettings settings;

    Settling(Asking.Book book, Ears ears, EventLog<PaymentsEvent> log, ChargeSettings settings) {
        this.book = book;
        this.ears = ears;
        this.log = log;
        this.settings = settings;
    }

    /// What we are told, and whom we ask.
    record Ears(NoticeStore notices, Gateway gateway) {}

    @Override
    public EventLog<PaymentsEvent> log() {
        return log;
    }

    @Override
    public String name() {
        return "charge.settling";
    }

    @Override
    public Mono<Effect> look(List<LogEntry<PaymentsEvent>> entries) {
        return switch (entries.getFirst().event()) {
            case PaymentsEvent.NoticeReceived(UUID notice) ->
                ears.notices().orderId(notice).flatMap(this::noticed);
            case PaymentsEvent.PurchasePaid(PurchaseId purchase) -> Mono.just(() -> forgive(purchase));
            case PaymentsEvent other -> Mono.empty();
        };
    }

    /// A purchase that was paid too late and is paid after all needs nobody any more, unless money is left over.
    private Mono<Void> forgive(PurchaseId id) {
        return book.paying()
                .lock(id)
                .filter(purchase -> !purchase.flagged())
                .flatMap(purchase -> book.charges().unflag(id, LATE));
    }

    private Mono<Effect> noticed(String orderId) {
        return book.charges()
                .findByOrder(orderId)
                .switchIfEmpty(Mono.fromRunnable(() -> LOG.warn("Notice of {}, which is no charge of ours", orderId)))
                .flatMap(this::ask);
    }

    /// Asks the gateway, with no transaction open; the effect is for a transaction.
    Mono<Effect> ask(Charge charge) {
        return status(charge.midtransOrderId()).map(status -> () -> settle(charge, status));
    }

    Mono<GatewayStatus> status(String orderId) {
        return Mono.defer(() -> ears.gateway().status(orderId))
                .timeout(settings.statusTimeout())
                .onErrorMap(TimeoutException.class, late -> new Unavailable("The gateway", late));
    }

    /// Joins the caller's transaction; the attempt is judged as it is by now, not as it was when we asked.
    private Mono<Void> settle(Charge asked, GatewayStatus status) {
        return book.paying()
                .lock(asked.purchase())
                .flatMap(purchase -> book.charges()
                        .lock(asked.id())
                        .flatMap(charge -> apply(purchase, charge, judging().judge(charge, status))));
    }

    private Judging judging() {
        return new Judging(book.clock().instant(), settings.grace(), settings.giveUpAfter());
    }

    private Mono<Void> apply(Purchase purchase, Charge charge, Change change) {
        return switch (change) {
            case Change.Stays() -> book.charges().looked(charge.id(), now());
            case Change.Moves(Charge to) -> move(purchase, to);
            case Change.Flags(String why) ->
                book.charges().looked(charge.id(), now()).then(flag(charge, why));
            case Change.Disputes(Charge to, String why) ->
                book.charges().become(to, now()).then(dispute(purchase, charge)).then(flag(charge, why));
            case Change.MovesAndFlags(Charge to, String why) ->
                move(purchase, to).then(flag(charge, why));
        };
    }

    private Mono<Void> move(Purchase purchase, Charge to) {
        Mono<Void> written = book.charges().become(to, now());
        return to instanceof Charge.Paid paid ? written.then(take(purchase, paid)) : written;
    }

    /// Money that came a second time may go back without harm to the makers: the first is still there for them.
    private Mono<Void> dispute(Purchase purchase, Charge charge) {
        return book.charges()
                .dispute(charge.id())
                .then(book.charges().isPaidBeyondDispute(purchase.id()))
                .flatMap(paid -> paid ? Mono.empty() : book.paying().dispute(purchase));
    }

    private Mono<Void> take(Purchase purchase, Charge.Paid paid) {
        return book.paying().take(purchase, paid.id().value()).flatMap(taking -> switch (taking) {
            case PAID -> book.charges().unflag(paid.id());
            case LATE -> flag(paid, LATE);
            case AGAIN -> flag(paid, "paid although the purchase was paid before");
        });
    }

    private Mono<Void> flag(Charge charge, String why) {
        return book.charges().flag(charge.id(), why).flatMap(isNew -> isNew ? tell(charge, why) : Mono.empty());
    }

    private Mono<Void> tell(Charge charge, String why) {
        LOG.error("{} must be looked at: {}", charge.midtransOrderId(), why);
        return log.append(
                new PaymentsEvent.ChargeFlagged(charge.purchase(), charge.id().value()));
    }

    private Instant now() {
        return book.clock().instant();
    }
}
