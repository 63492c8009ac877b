package id.pasarrusun.storefront.desk;

import id.pasarrusun.storefront.account.Visitor.StaffVisitor;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/// The first page of the desk.
@Controller
final class DeskPages {

    private final Tasks tasks;

    DeskPages(Tasks tasks) {
        this.tasks = tasks;
    }

    @GetMapping("/meja")
    Mono<Rendering> home(@AuthenticationPrincipal StaffVisitor staff) {
        return tasks.of(staff)
                .collectList()
                .map(waiting -> new HomeView(staff.name(), waiting))
                .map(view ->
                        Rendering.view("desk/home").modelAttribute("view", view).build());
    }
}
