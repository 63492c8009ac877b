package id.pasarrusun.storefront.overview;

import id.pasarrusun.catalog.listing.Workbench;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.catalog.maker.MakerProfile;
import id.pasarrusun.catalog.maker.Makers;
import id.pasarrusun.payments.order.MakerOrders;
import id.pasarrusun.payments.order.PayeeId;
import id.pasarrusun.payments.payout.EarningsBook;
import id.pasarrusun.storefront.account.Visitor.MakerVisitor;
import id.pasarrusun.storefront.income.Incomes;
import id.pasarrusun.storefront.joining.Agreements;
import id.pasarrusun.storefront.overview.HomeView.Earned;
import id.pasarrusun.storefront.overview.HomeView.Offered;
import id.pasarrusun.storefront.overview.HomeView.Waiting;
import id.pasarrusun.storefront.page.Words;
import id.pasarrusun.storefront.sending.OrderListView.Stage;
import id.pasarrusun.storefront.studio.Answers;
import id.pasarrusun.storefront.studio.Seller;
import java.time.InstantSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/// The door of the studio.
@Controller("overviewHomePages")
final class HomePages {

    private final Makers makers;
    private final MakerOrders orders;
    private final Workbench workbench;
    private final Purse purse;
    private final InstantSource clock;

    HomePages(Makers makers, MakerOrders orders, Workbench workbench, Purse purse, InstantSource clock) {
        this.makers = makers;
        this.orders = orders;
        this.workbench = workbench;
        this.purse = purse;
        this.clock = clock;
    }

    /// Whoever begins is led to the list of what her shop needs.
    @GetMapping("/sanggar")
    Mono<Rendering> show(@AuthenticationPrincipal MakerVisitor maker, Words words) {
        return makers.get(maker.maker())
                .flatMap(profile -> profile.standing().isBeginning()
                        ? Mono.just(Answers.to("/sanggar/mulai"))
                        : home(maker, profile, words));
    }

    private Mono<Rendering> home(MakerVisitor maker, MakerProfile profile, Words words) {
        return Mono.zip(
                        purse.agreements.holds(maker.maker()),
                        offered(maker.maker()),
                        waiting(Seller.payee(maker)),
                        money(maker, words))
                .map(found -> HomeView.of(profile, found.getT2(), found.getT3(), found.getT4(), found.getT1()))
                .map(view -> Answers.page("overview/home", view));
    }

    /// The rooms that know of her money, and of what she agreed to.
    record Purse(EarningsBook earnings, Incomes incomes, Agreements agreements) {}

    private Mono<Earned> money(MakerVisitor maker, Words words) {
        return Mono.zip(purse.earnings.of(Seller.payee(maker)), purse.incomes.brief(maker.maker(), words), Earned::new);
    }

    private Mono<Offered> offered(MakerId maker) {
        return Mono.zip(
                workbench.tally(maker),
                workbench.of(maker, 0, HomeView.RETURNED_SHOWN).collectList(),
                Offered::new);
    }

    private Mono<Waiting> waiting(PayeeId payee) {
        return Mono.zip(
                orders.count(payee, Stage.TO_SEND.states()),
                orders.waiting(payee, 0, 1).next().singleOptional(),
                (count, first) -> new Waiting(count, first, clock.instant()));
    }
}
