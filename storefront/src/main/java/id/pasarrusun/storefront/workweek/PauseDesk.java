package id.pasarrusun.storefront.workweek;

import id.pasarrusun.catalog.capacity.Pause;
import id.pasarrusun.catalog.capacity.Scheduled;
import id.pasarrusun.catalog.capacity.Scheduling;
import id.pasarrusun.catalog.capacity.Stretch;
import id.pasarrusun.catalog.capacity.Workweeks;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.kernel.failure.NotFound;
import id.pasarrusun.payments.order.MakerOrder;
import id.pasarrusun.payments.order.MakerOrders;
import id.pasarrusun.payments.order.OrderLine;
import id.pasarrusun.storefront.account.Visitor.MakerVisitor;
import id.pasarrusun.storefront.page.Form;
import id.pasarrusun.storefront.page.Formats;
import id.pasarrusun.storefront.page.Words;
import id.pasarrusun.storefront.studio.Seller;
import id.pasarrusun.storefront.workweek.PauseView.Promise;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/// Crosses days out, once she knows which orders fall into them.
final class PauseDesk {

    private static final int ORDERS_MAX = 200;

    private final Workweeks workweeks;
    private final Scheduling scheduling;
    private final MakerOrders orders;

    PauseDesk(Workweeks workweeks, Scheduling scheduling, MakerOrders orders) {
        this.workweeks = workweeks;
        this.scheduling = scheduling;
        this.orders = orders;
    }

    /// What came of it.
    sealed interface Answer {

        record Done(Scheduled.Done done) implements Answer {}

        /// Nothing was crossed out; the page says why.
        record Mend(PauseView view) implements Answer {}
    }

    Mono<Pause> get(MakerId maker, UUID id) {
        return workweeks
                .of(maker)
                .flatMapIterable(week -> week.pauses())
                .filter(pause -> pause.id().equals(id))
                .next()
                .switchIfEmpty(Mono.error(() -> NotFound.of("pause", id)));
    }

    PauseView blank(PauseForm form) {
        return view(form, PausePages.PAGE, true, List.of());
    }

    PauseView kept(Pause pause) {
        PauseForm form = new PauseForm(Form.of(PauseForm.fields(pause)), pause.kind(), pause.days());
        return view(form, address(pause.id()), false, List.of());
    }

    Mono<Answer> pause(MakerVisitor maker, PauseForm form, Words words) {
        return decide(
                maker,
                new Wish(form, PausePages.PAGE, true, words),
                days -> scheduling.pause(maker.maker(), form.kind(), days, form.occasion()));
    }

    Mono<Answer> change(MakerVisitor maker, Pause before, PauseForm form, Words words) {
        return decide(
                maker,
                new Wish(form, address(before.id()), false, words),
                days -> scheduling.change(maker.maker(), before.id(), days, form.occasion()));
    }

    Mono<Pause> end(MakerId maker, UUID id) {
        return scheduling.end(maker, id);
    }

    /// What she asks for, on which page.
    private record Wish(PauseForm form, String action, boolean isNew, Words words) {}

    private Mono<Answer> decide(MakerVisitor maker, Wish wish, Function<Stretch, Mono<Scheduled>> write) {
        Stretch days = wish.form.days();
        if (days == null) {
            return Mono.just(mend(wish, wish.form, List.of()));
        }
        Mono<List<Promise>> promises = wish.form.isSure() ? Mono.just(List.of()) : promises(maker, days, wish.words);
        return promises.flatMap(found -> found.isEmpty()
                ? write.apply(days).map(scheduled -> answer(wish, scheduled))
                : Mono.just(mend(wish, wish.form, found)));
    }

    private Answer answer(Wish wish, Scheduled scheduled) {
        return switch (scheduled) {
            case Scheduled.Done done -> new Answer.Done(done);
            case Scheduled.Refused(Scheduled.Reason reason) -> mend(wish, wish.form.refused(reason), List.of());
        };
    }

    private Answer mend(Wish wish, PauseForm form, List<Promise> promises) {
        return new Answer.Mend(view(form, wish.action, wish.isNew, promises));
    }

    /// Orders that are to be sent while she is away.
    private Mono<List<Promise>> promises(MakerVisitor maker, Stretch days, Words words) {
        return orders.waiting(Seller.payee(maker), 0, ORDERS_MAX)
                .filter(order -> order.sendBy() != null && days.holds(order.sendBy()))
                .map(order -> promise(order, words))
                .collectList();
    }

    private static Promise promise(MakerOrder order, Words words) {
        LocalDate day = order.sendBy();
        return new Promise(
                order.number(),
                order.lines().stream().map(OrderLine::description).collect(Collectors.joining(", ")),
                day == null ? "" : Formats.date(day, words.language()));
    }

    private PauseView view(PauseForm form, String action, boolean isNew, List<Promise> promises) {
        return new PauseView(
                PauseForm.said(form.kind()), action, isNew, workweeks.today().toString(), form.form(), promises);
    }

    private static String address(UUID pause) {
        return PausePages.PAGE + "/" + pause;
    }
}
