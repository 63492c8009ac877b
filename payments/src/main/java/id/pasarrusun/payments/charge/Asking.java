package id.pasarrusun.payments.charge;

import id.pasarrusun.kernel.failure.Unavailable;
import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.payments.order.MakerOrder;
import id.pasarrusun.payments.order.OrderLine;
import id.pasarrusun.payments.order.Paying;
import id.pasarrusun.payments.order.Purchase;
import id.pasarrusun.payments.order.Purchases;
import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/// Asks the gateway for a payer's page for an attempt that is written down already, with no transaction open, and then
/// writes down the answer. Whoever is interrupted in between leaves an attempt that can be asked for again.
final class Asking {

    private static final Logger LOG = LoggerFactory.getLogger(Asking.class);
    private static final String DELIVERY = "Ongkos kirim";

    private final Book book;
    private final Purchases purchases;
    private final Gateway gateway;
    private final WayBack wayBack;
    private final ChargeSettings settings;

    Asking(Book book, Purchases purchases, Gateway gateway, WayBack wayBack, ChargeSettings settings) {
        this.book = book;
        this.purchases = purchases;
        this.gateway = gateway;
        this.wayBack = wayBack;
        this.settings = settings;
    }

    /// Where attempts are written.
    record Book(ChargeStore charges, Paying paying, InstantSource clock, TransactionalOperator transaction) {}

    /// @return the attempt as it is afterwards
    Mono<Charge> ask(Charge charge) {
        return purchases
                .get(charge.purchase())
                .flatMap(purchase -> open(charge, purchase))
                .flatMap(opened -> write(charge, opened));
    }

    /// Nobody is asked to pay what another attempt has paid meanwhile.
    private Mono<Opened> open(Charge charge, Purchase purchase) {
        return takesMoney(purchase)
                ? wayBack.from(purchase)
                        .map(finish -> request(charge.terms(), purchase, finish))
                        .flatMap(this::open)
                : Mono.just(
                        new Opened.Refused("the purchase is " + purchase.state().code() + " by now"));
    }

    static boolean takesMoney(Purchase purchase) {
        return switch (purchase.state()) {
            case AWAITING_PAYMENT -> true;
            case PAID, EXPIRED, CANCELLED -> false;
        };
    }

    /// A gateway that is out of reach may have begun it; any other failure is ours, and is not hidden.
    private Mono<Opened> open(OpenRequest request) {
        return Mono.defer(() -> gateway.open(request))
                .timeout(settings.openTimeout())
                .onErrorResume(TimeoutException.class, Asking::noAnswer)
                .onErrorResume(Unavailable.class, Asking::noAnswer);
    }

    private static Mono<Opened> noAnswer(Throwable error) {
        return Mono.just(new Opened.NoAnswer(error.toString()));
    }

    private Mono<Charge> write(Charge charge, Opened opened) {
        return book.paying()
                .lock(charge.purchase())
                .then(book.charges().lock(charge.id()))
                .flatMap(now -> answered(now, opened))
                .then(book.charges().find(charge.id()))
                .as(book.transaction()::transactional);
    }

    /// An attempt that somebody settled in the meantime stays settled.
    private Mono<Void> answered(Charge charge, Opened opened) {
        return switch (charge) {
            case Charge.Opening opening -> become(opening.terms(), opened);
            case Charge.Unknown unknown -> become(unknown.terms(), opened);
            case Charge.AwaitingPayer awaiting -> Mono.empty();
            case Charge.Paid paid -> Mono.empty();
            case Charge.Denied denied -> Mono.empty();
            case Charge.Expired expired -> Mono.empty();
            case Charge.Refunded refunded -> Mono.empty();
        };
    }

    private Mono<Void> become(Terms terms, Opened opened) {
        Charge charge = switch (opened) {
            case Opened.Page(String token, String redirectUrl) -> new Charge.AwaitingPayer(terms, token, redirectUrl);
            case Opened.Refused(String reason) ->
                new Charge.Denied(terms, book.clock().instant());
            case Opened.Taken() -> new Charge.Unknown(terms);
            case Opened.NoAnswer(String reason) -> new Charge.Unknown(terms);
        };
        if (!(opened instanceof Opened.Page)) {
            LOG.warn("{} has no page for its payer: {}", terms.midtransOrderId(), opened);
        }
        return book.charges().become(charge, book.clock().instant());
    }

    static OpenRequest request(Terms terms, Purchase purchase, URI finish) {
        List<OpenRequest.Line> lines = new ArrayList<>();
        for (MakerOrder order : purchase.orders()) {
            order.lines().forEach(line -> lines.add(goods(order, line)));
            Rupiah fee = order.delivery().fee();
            if (!fee.isZero()) {
                lines.add(new OpenRequest.Line(order.number(), DELIVERY, 1, fee, order.payeeName()));
            }
        }
        return new OpenRequest(
                terms.midtransOrderId(),
                terms.amount(),
                lines,
                purchase.payer(),
                finish,
                terms.openedAt(),
                terms.until());
    }

    private static OpenRequest.Line goods(MakerOrder order, OrderLine line) {
        return new OpenRequest.Line(
                line.item().value().toString(), line.description(), line.quantity(), line.price(), order.payeeName());
    }
}
