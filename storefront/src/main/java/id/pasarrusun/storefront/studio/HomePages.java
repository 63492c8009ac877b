package id.pasarrusun.storefront.studio;

import id.pasarrusun.catalog.listing.Workbench;
import id.pasarrusun.catalog.maker.Makers;
import id.pasarrusun.payments.order.MakerOrders;
import id.pasarrusun.payments.payout.EarningsBook;
import id.pasarrusun.storefront.account.Visitor.MakerVisitor;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/// The door of the studio.
@Controller("studioHomePages")
final class HomePages {

    private final Makers makers;
    private final MakerOrders orders;
    private final Workbench workbench;
    private final EarningsBook earnings;
    private final StudioSettings settings;

    HomePages(Makers makers, MakerOrders orders, Workbench workbench, EarningsBook earnings, StudioSettings settings) {
        this.makers = makers;
        this.orders = orders;
        this.workbench = workbench;
        this.earnings = earnings;
        this.settings = settings;
    }

    @GetMapping("/sanggar")
    Mono<Rendering> show(@AuthenticationPrincipal MakerVisitor maker) {
        return Mono.zip(
                        makers.get(maker.maker()),
                        orders.waiting(OrderPages.payee(maker), settings.ordersShown())
                                .collectList(),
                        workbench.of(maker.maker(), settings.listingsShown()).collectList(),
                        earnings.of(OrderPages.payee(maker)))
                .map(found -> HomeView.of(found.getT1(), found.getT2(), found.getT3(), found.getT4()))
                .map(view -> Answers.page("home", view));
    }
}
