package id.pasarrusun.storefront.desk;

import id.pasarrusun.storefront.account.Role;
import id.pasarrusun.storefront.account.Visitor.StaffVisitor;
import id.pasarrusun.storefront.chart.ChartView;
import id.pasarrusun.storefront.inspection.Ages;
import id.pasarrusun.storefront.page.Words;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/// The first page of the desk.
@Controller
final class DeskPages {

    private final Tasks tasks;
    private final Ages ages;

    DeskPages(Tasks tasks, Ages ages) {
        this.tasks = tasks;
        this.ages = ages;
    }

    @GetMapping("/meja")
    Mono<Rendering> home(@AuthenticationPrincipal StaffVisitor staff, Words words) {
        return Mono.zip(
                        tasks.of(staff).collectList(),
                        ages(staff, words).singleOptional(),
                        (waiting, chart) -> new HomeView(staff.name(), waiting, chart.orElse(null)))
                .map(view ->
                        Rendering.view("desk/home").modelAttribute("view", view).build());
    }

    private Mono<ChartView> ages(StaffVisitor staff, Words words) {
        return staff.is(Role.QC) || staff.is(Role.ADMIN) ? ages.of(words) : Mono.empty();
    }
}
