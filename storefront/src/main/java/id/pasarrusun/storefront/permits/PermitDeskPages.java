package id.pasarrusun.storefront.permits;

import id.pasarrusun.catalog.food.Permit;
import id.pasarrusun.catalog.food.PermitId;
import id.pasarrusun.catalog.food.PermitState;
import id.pasarrusun.catalog.food.PermitState.Officer;
import id.pasarrusun.catalog.food.Permits;
import id.pasarrusun.catalog.food.Permitting;
import id.pasarrusun.catalog.maker.MakerCard;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.catalog.maker.Makers;
import id.pasarrusun.kernel.time.Jakarta;
import id.pasarrusun.media.intake.Vault;
import id.pasarrusun.storefront.account.Visitor.StaffVisitor;
import id.pasarrusun.storefront.page.Form;
import id.pasarrusun.storefront.studio.Answers;
import id.pasarrusun.storefront.studio.Sent;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// Where officers look up the papers of makers who sell food.
@Controller("permitDeskPages")
final class PermitDeskPages {

    private static final String PAGE = "/meja/izin";
    private static final String REASON = "alasan";
    private static final int SHOWN = 100;

    private final Permits permits;
    private final Permitting permitting;
    private final Makers makers;
    private final Vault vault;
    private final InstantSource clock;

    PermitDeskPages(Permits permits, Permitting permitting, Makers makers, Vault vault, InstantSource clock) {
        this.permits = permits;
        this.permitting = permitting;
        this.makers = makers;
        this.vault = vault;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    Mono<Rendering> show(@RequestParam(required = false) @Nullable String kabar) {
        return view(Form.empty(), null, news(kabar)).map(view -> Answers.page("permits/desk", view));
    }

    @PostMapping(PAGE + "/{id}/sah")
    Mono<Rendering> accept(@AuthenticationPrincipal StaffVisitor staff, @PathVariable UUID id) {
        return permitting.accept(new PermitId(id), officer(staff)).flatMap(outcome -> answer(outcome, "sah"));
    }

    @PostMapping(PAGE + "/{id}/tolak")
    Mono<Rendering> refuse(
            @AuthenticationPrincipal StaffVisitor staff, @PathVariable UUID id, ServerWebExchange exchange) {
        return reasoned(
                id,
                exchange,
                reason -> permitting
                        .refuse(new PermitId(id), officer(staff), reason)
                        .flatMap(outcome -> answer(outcome, "tolak")));
    }

    @PostMapping(PAGE + "/{id}/cabut")
    Mono<Rendering> withdraw(
            @AuthenticationPrincipal StaffVisitor staff, @PathVariable UUID id, ServerWebExchange exchange) {
        return reasoned(
                id,
                exchange,
                reason -> permitting
                        .withdraw(new PermitId(id), officer(staff), reason)
                        .flatMap(outcome -> answer(outcome, "cabut")));
    }

    @GetMapping(PAGE + "/{id}/foto")
    Mono<ResponseEntity<byte[]>> photo(@PathVariable UUID id) {
        return permits.get(new PermitId(id)).flatMap(permit -> PermitPhotos.answer(permit, vault));
    }

    /// A reason is for the maker, so there is no refusal without one; a paper that is not there is not there first.
    private Mono<Rendering> reasoned(UUID id, ServerWebExchange exchange, Function<String, Mono<Rendering>> decide) {
        return permits.get(new PermitId(id)).then(Sent.formOf(exchange)).flatMap(form -> {
            String reason = form.value(REASON);
            return reason.isEmpty() || reason.length() > PermitState.REASON_MAX
                    ? view(form.reject(REASON, "permits.fault.reason"), id, null)
                            .map(view -> Answers.page("permits/desk", view, HttpStatus.UNPROCESSABLE_CONTENT))
                    : decide.apply(reason);
        });
    }

    private Mono<Rendering> answer(Permitting.Outcome outcome, String news) {
        return switch (outcome) {
            case Permitting.Outcome.Done() -> Mono.just(Answers.to(PAGE + "?kabar=" + news));
            case Permitting.Outcome.NotNow _, Permitting.Outcome.TooMany _ ->
                view(Form.empty(), null, "permits.news.lewat")
                        .map(view -> Answers.page("permits/desk", view, HttpStatus.CONFLICT));
        };
    }

    private static @Nullable String news(@Nullable String code) {
        return code != null && List.of("sah", "tolak", "cabut").contains(code) ? "permits.news." + code : null;
    }

    private Mono<PermitDeskView> view(Form form, @Nullable UUID of, @Nullable String news) {
        LocalDate today = Jakarta.day(clock.instant());
        return Mono.zip(
                        permits.pending(SHOWN).collectList(),
                        permits.valid(today, SHOWN).collectList())
                .flatMap(found -> makers.cards(holders(found.getT1(), found.getT2()))
                        .map(cards -> new PermitDeskView(
                                lines(found.getT1(), cards, today),
                                lines(found.getT2(), cards, today),
                                form,
                                of,
                                news)));
    }

    private static List<MakerId> holders(List<Permit> one, List<Permit> other) {
        return java.util.stream.Stream.concat(one.stream(), other.stream())
                .map(permit -> permit.paper().maker())
                .distinct()
                .toList();
    }

    private static List<PermitLine> lines(List<Permit> found, Map<MakerId, MakerCard> cards, LocalDate today) {
        return found.stream()
                .map(permit ->
                        PermitLine.of(permit, name(cards.get(permit.paper().maker())), today))
                .toList();
    }

    private static String name(@Nullable MakerCard maker) {
        return maker == null ? "" : maker.name();
    }

    private static Officer officer(StaffVisitor staff) {
        return new Officer(staff.account().value(), staff.name());
    }
}
