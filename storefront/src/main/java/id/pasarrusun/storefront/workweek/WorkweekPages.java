package id.pasarrusun.storefront.workweek;

import id.pasarrusun.catalog.capacity.Scheduling;
import id.pasarrusun.catalog.capacity.Workweek;
import id.pasarrusun.catalog.capacity.Workweeks;
import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.catalog.maker.Makers;
import id.pasarrusun.kernel.failure.NotFound;
import id.pasarrusun.storefront.account.Visitor.MakerVisitor;
import id.pasarrusun.storefront.page.Form;
import id.pasarrusun.storefront.page.Words;
import id.pasarrusun.storefront.studio.Answers;
import id.pasarrusun.storefront.studio.Numbers;
import id.pasarrusun.storefront.studio.Sent;
import java.time.DayOfWeek;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// What a maker says about her work. There is no other door to it: nobody says for her how much she makes.
@Controller
final class WorkweekPages {

    static final String PAGE = "/sanggar/jadwal";

    private final WorkweekDesk desk;
    private final Makers makers;
    private final Workweeks workweeks;
    private final Scheduling scheduling;

    WorkweekPages(WorkweekDesk desk, Makers makers, Workweeks workweeks, Scheduling scheduling) {
        this.desk = desk;
        this.makers = makers;
        this.workweeks = workweeks;
        this.scheduling = scheduling;
    }

    @GetMapping(PAGE)
    Mono<Rendering> show(
            @AuthenticationPrincipal MakerVisitor maker, @RequestParam Map<String, String> query, Words words) {
        return desk.show(maker.maker(), Form.empty(), Told.read(query).orElse(null), words)
                .map(view -> Answers.page("workweek/page", view));
    }

    @PostMapping(PAGE + "/kerajinan/{craft}")
    Mono<Rendering> perWeek(
            @AuthenticationPrincipal MakerVisitor maker,
            @PathVariable String craft,
            ServerWebExchange exchange,
            Words words) {
        return Sent.formOf(exchange)
                .zipWith(known(maker.maker(), craft))
                .flatMap(asked -> perWeek(maker.maker(), asked.getT2(), asked.getT1(), words));
    }

    /// Of her own crafts; of others nothing is said.
    private Mono<Craft> known(MakerId maker, String slug) {
        return Mono.zip(makers.get(maker), workweeks.of(maker), WorkweekDesk::crafts)
                .flatMapIterable(crafts -> crafts)
                .filter(craft -> craft.slug().equals(slug))
                .next()
                .switchIfEmpty(Mono.error(() -> NotFound.of("craft", slug)));
    }

    private Mono<Rendering> perWeek(MakerId maker, Craft craft, Form form, Words words) {
        String field = WorkweekDesk.FIELD + craft.slug();
        OptionalInt pieces = Numbers.read(form.value(field), 0, scheduling.perWeekMax());
        return pieces.isEmpty()
                ? desk.show(maker, form.reject(field, "workweek.fault.pieces"), null, words)
                        .map(view -> Answers.page("workweek/page", view, HttpStatus.UNPROCESSABLE_CONTENT))
                : workweeks
                        .of(maker)
                        .delayUntil(before -> scheduling.perWeek(maker, craft, pieces.getAsInt()))
                        .map(before -> before.perWeek().getOrDefault(craft, 0))
                        .map(before -> Answers.to(Told.perWeek(craft, before)));
    }

    @PostMapping(PAGE + "/hari")
    Mono<Rendering> daysOff(@AuthenticationPrincipal MakerVisitor maker, ServerWebExchange exchange, Words words) {
        return Sent.formOf(exchange).flatMap(form -> daysOff(maker.maker(), form, words));
    }

    private Mono<Rendering> daysOff(MakerId maker, Form form, Words words) {
        Set<DayOfWeek> days = Stream.of(DayOfWeek.values())
                .filter(day -> !form.value("hari-" + day.getValue()).isEmpty())
                .collect(Collectors.toSet());
        return days.size() == DayOfWeek.values().length
                ? desk.show(maker, form.reject("hari-1", "workweek.fault.days"), null, words)
                        .map(view -> Answers.page("workweek/page", view, HttpStatus.UNPROCESSABLE_CONTENT))
                : workweeks
                        .of(maker)
                        .delayUntil(before -> scheduling.daysOff(maker, days))
                        .map(Workweek::off)
                        .map(before -> Answers.to(Told.daysOff(before.stream())));
    }
}
