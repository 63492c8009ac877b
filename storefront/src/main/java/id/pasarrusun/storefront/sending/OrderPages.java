package id.pasarrusun.storefront.sending;

import id.pasarrusun.payments.order.Advance;
import id.pasarrusun.payments.order.Decline;
import id.pasarrusun.payments.order.Fulfilling;
import id.pasarrusun.payments.order.MakerOrder;
import id.pasarrusun.payments.order.MakerOrders;
import id.pasarrusun.payments.order.PayeeId;
import id.pasarrusun.storefront.account.Visitor.MakerVisitor;
import id.pasarrusun.storefront.page.Form;
import id.pasarrusun.storefront.page.Leaf;
import id.pasarrusun.storefront.sending.OrderListView.Stage;
import id.pasarrusun.storefront.studio.Answers;
import id.pasarrusun.storefront.studio.News;
import id.pasarrusun.storefront.studio.Seller;
import id.pasarrusun.storefront.studio.Sent;
import id.pasarrusun.storefront.studio.StudioSettings;
import java.time.InstantSource;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// What a maker has to send, and what she has sent.
@Controller("sendingOrderPages")
final class OrderPages {

    static final String LIST = "/sanggar/pesanan";

    /// Couriers number their parcels in letters and digits.
    private static final Pattern RESI = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 ./-]{3,39}");

    private final MakerOrders orders;
    private final OrderDesk desk;
    private final Fulfilling fulfilling;
    private final StudioSettings settings;
    private final InstantSource clock;

    OrderPages(
            MakerOrders orders, OrderDesk desk, Fulfilling fulfilling, StudioSettings settings, InstantSource clock) {
        this.orders = orders;
        this.desk = desk;
        this.fulfilling = fulfilling;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping(LIST)
    Mono<Rendering> list(
            @AuthenticationPrincipal MakerVisitor maker,
            @RequestParam(required = false) @Nullable String tahap,
            @RequestParam(required = false) @Nullable String hal) {
        Stage stage = Stage.read(tahap);
        return orders.count(Seller.payee(maker), stage.states())
                .map(count -> Leaf.of(hal, count, settings.ordersShown()))
                .flatMap(leaf -> in(stage, Seller.payee(maker), leaf)
                        .collectList()
                        .map(found -> OrderListView.of(stage, leaf, found, clock.instant())))
                .map(view -> Answers.page("sending/orders", view));
    }

    @GetMapping(LIST + "/{number}")
    Mono<Rendering> show(
            @AuthenticationPrincipal MakerVisitor maker,
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String kabar) {
        return desk.show(Seller.payee(maker), number, Form.empty(), News.read(kabar))
                .map(view -> Answers.page("sending/order", view));
    }

    /// A slip to be laid into the parcel, with nothing around it.
    @GetMapping(LIST + "/{number}/label")
    Mono<Rendering> slip(@AuthenticationPrincipal MakerVisitor maker, @PathVariable String number) {
        return desk.show(Seller.payee(maker), number, Form.empty(), null)
                .map(view -> Answers.page("sending/slip", view));
    }

    @PostMapping(LIST + "/{number}/terima")
    Mono<Rendering> accept(@AuthenticationPrincipal MakerVisitor maker, @PathVariable String number) {
        return fulfilling
                .accept(Seller.payee(maker), number)
                .flatMap(advance -> answer(Seller.payee(maker), number, advance, News.ORDER_ACCEPTED));
    }

    /// Her reason goes to the buyer as it stands, so there must be one.
    @PostMapping(LIST + "/{number}/tolak")
    Mono<Rendering> decline(
            @AuthenticationPrincipal MakerVisitor maker, @PathVariable String number, ServerWebExchange exchange) {
        return Sent.formOf(exchange).flatMap(form -> decline(maker, number, form));
    }

    @PostMapping(LIST + "/{number}/kirim")
    Mono<Rendering> send(
            @AuthenticationPrincipal MakerVisitor maker, @PathVariable String number, ServerWebExchange exchange) {
        return Sent.formOf(exchange).flatMap(form -> send(Seller.payee(maker), number, form));
    }

    private Flux<MakerOrder> in(Stage stage, PayeeId payee, Leaf leaf) {
        return stage == Stage.TO_SEND
                ? orders.waiting(payee, leaf.offset(), leaf.size())
                : orders.of(payee, stage.states(), leaf.offset(), leaf.size());
    }

    private Mono<Rendering> send(PayeeId payee, String number, Form form) {
        String resi = form.value("resi");
        if (!resi.isEmpty() && !RESI.matcher(resi).matches()) {
            return desk.show(payee, number, form.reject("resi", "studio.fault.resi"), null)
                    .map(view -> Answers.page("sending/order", view, HttpStatus.UNPROCESSABLE_CONTENT));
        }
        return desk.handing().send(payee, number, form).flatMap(handed -> switch (handed) {
            case Handing.Handed.Moved(Advance advance) -> answer(payee, number, advance, News.ORDER_SENT);
            case Handing.Handed.Unpacked(Form unpacked) ->
                desk.show(payee, number, unpacked, null)
                        .map(view -> Answers.page("sending/order", view, HttpStatus.UNPROCESSABLE_CONTENT));
        });
    }

    private Mono<Rendering> decline(MakerVisitor maker, String number, Form form) {
        PayeeId payee = Seller.payee(maker);
        String reason = form.value("alasan").strip();
        if (reason.isEmpty() || reason.length() > Decline.REASON_LENGTH_MAX) {
            return desk.show(payee, number, form.reject("alasan", "studio.fault.reason"), null)
                    .map(view -> Answers.page("sending/order", view, HttpStatus.UNPROCESSABLE_CONTENT));
        }
        return fulfilling
                .decline(payee, number, new Decline(reason, maker.account().value()))
                .flatMap(advance -> answer(payee, number, advance, News.ORDER_DECLINED));
    }

    private Mono<Rendering> answer(PayeeId payee, String number, Advance advance, News news) {
        return switch (advance) {
            case Advance.Advanced _ -> Mono.just(Answers.to(news.after(LIST + "/" + number)));
            case Advance.NotNow _ ->
                desk.show(payee, number, Form.empty(), News.NOT_NOW)
                        .map(view -> Answers.page("sending/order", view, HttpStatus.CONFLICT));
        };
    }
}
