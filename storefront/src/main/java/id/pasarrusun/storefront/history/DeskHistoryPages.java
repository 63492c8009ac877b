package id.pasarrusun.storefront.history;

import id.pasarrusun.catalog.listing.History;
import id.pasarrusun.catalog.listing.ListingHistory;
import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.listing.VersionState.Officer;
import id.pasarrusun.catalog.listing.VersionState.Remark;
import id.pasarrusun.catalog.maker.MakerProfile;
import id.pasarrusun.catalog.maker.Makers;
import id.pasarrusun.catalog.maker.Standing;
import id.pasarrusun.catalog.qc.Decision;
import id.pasarrusun.catalog.qc.TakingDown;
import id.pasarrusun.kernel.failure.Stale;
import id.pasarrusun.storefront.account.Role;
import id.pasarrusun.storefront.account.Visitor.StaffVisitor;
import id.pasarrusun.storefront.history.HistoryViews.Look;
import id.pasarrusun.storefront.history.HistoryViews.Sides;
import id.pasarrusun.storefront.page.Form;
import id.pasarrusun.storefront.page.Words;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// An officer reads what became of a listing; an admin can take it out of the shop window.
@Controller
final class DeskHistoryPages {

    static final String BASE = "/meja/produk";
    private static final String REASON = "alasan";
    private static final String VERSION = "versi";
    private static final String DOWN = "diturunkan";
    private static final String TOO_LATE = "terlambat";

    private final History history;
    private final Makers makers;
    private final TakingDown takingDown;

    DeskHistoryPages(History history, Makers makers, TakingDown takingDown) {
        this.history = history;
        this.makers = makers;
        this.takingDown = takingDown;
    }

    /// What the address asks for.
    ///
    /// @param kiri  the version on the left
    /// @param kanan the one on the right
    /// @param kabar what has just happened
    record Asked(
            @Nullable Integer kiri,
            @Nullable Integer kanan,
            @Nullable String kabar) {}

    @GetMapping(BASE + "/{listing}")
    Mono<Rendering> tell(
            @AuthenticationPrincipal StaffVisitor staff, @PathVariable UUID listing, Asked asked, Words words) {
        return view(listing, new Sides(asked.kiri, asked.kanan), words)
                .map(view -> DeskHistoryView.of(view, staff.is(Role.ADMIN), news(asked.kabar)))
                .map(view -> page("desk", view, HttpStatus.OK));
    }

    @GetMapping(BASE + "/{listing}/turunkan")
    Mono<Rendering> ask(@PathVariable UUID listing, Words words) {
        return asking(listing, Form.empty(), words);
    }

    @PostMapping(BASE + "/{listing}/turunkan")
    Mono<Rendering> takeDown(
            @AuthenticationPrincipal StaffVisitor staff,
            @PathVariable UUID listing,
            ServerWebExchange exchange,
            Words words) {
        return exchange.getFormData()
                .map(Form::sent)
                .map(DeskHistoryPages::checked)
                .flatMap(form -> form.holds()
                        ? takeDown(new Officer(staff.account().value(), staff.name()), listing, form)
                        : asking(listing, form, words));
    }

    private static Form checked(Form form) {
        String reason = reason(form);
        if (reason.isEmpty()) {
            return form.reject(REASON, "history.down.fault.reason");
        }
        return reason.length() > Remark.NOTE_MAX ? form.reject(REASON, "history.down.fault.long") : form;
    }

    private static String reason(Form form) {
        return form.value(REASON).replace("\r\n", "\n");
    }

    private Mono<Rendering> takeDown(Officer officer, UUID listing, Form form) {
        String seen = form.value(VERSION);
        int version = seen.matches("\\d{1,6}") ? Integer.parseInt(seen) : 0;
        return takingDown
                .withdraw(officer, new ListingId(listing), version, reason(form))
                .map(decision -> switch (decision) {
                    case Decision.Done() -> to(listing, DOWN);
                    case Decision.AlreadyDecided _,
                            Decision.NotTrained _,
                            Decision.PassedByYou _,
                            Decision.WrittenByYou _ -> to(listing, TOO_LATE);
                })
                .onErrorResume(Stale.class, _ -> Mono.just(to(listing, TOO_LATE)));
    }

    /// What is not in the window any more cannot be taken out of it.
    private Mono<Rendering> asking(UUID listing, Form form, Words words) {
        return view(listing, new Sides(null, null), words)
                .map(view -> view.shown() == null
                        ? to(listing, TOO_LATE)
                        : page(
                                "down",
                                new DownView(view, form),
                                form.holds() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT));
    }

    private Mono<HistoryView> view(UUID listing, Sides sides, Words words) {
        return history.of(new ListingId(listing))
                .zipWhen(told -> makers.get(told.listing().maker()))
                .map(read -> view(read.getT1(), read.getT2(), sides, words));
    }

    private static HistoryView view(ListingHistory told, MakerProfile maker, Sides sides, Words words) {
        String base = BASE + "/" + told.listing().id().value();
        boolean live = maker.standing() == Standing.OPEN;
        return new HistoryViews(words).of(told, new Look(maker.card().name(), base, live, sides));
    }

    private static @Nullable String news(@Nullable String code) {
        return DOWN.equals(code) || TOO_LATE.equals(code) ? Objects.requireNonNull(code) : null;
    }

    private static Rendering to(UUID listing, String news) {
        return Rendering.redirectTo(BASE + "/" + listing + "?kabar=" + news).build();
    }

    private static Rendering page(String template, Object view, HttpStatus status) {
        return Rendering.view("history/" + template)
                .modelAttribute("view", view)
                .status(status)
                .build();
    }
}
