package id.pasarrusun.storefront.joining;

import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.catalog.maker.Makers;
import id.pasarrusun.catalog.maker.Newcomer;
import id.pasarrusun.storefront.joining.JoinView.Choice;
import id.pasarrusun.storefront.limit.Limit;
import id.pasarrusun.storefront.limit.RateLimits;
import id.pasarrusun.storefront.mail.PhoneNumber;
import id.pasarrusun.storefront.page.Form;
import id.pasarrusun.storefront.page.Words;
import id.pasarrusun.storefront.reach.Site;
import id.pasarrusun.storefront.signin.Client;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// Where anybody asks to sell here, in three short questions. Nobody learns from its answers which numbers are known.
@Controller
final class JoinPages {

    private static final String PAGE = "/gabung";
    private static final String SENT = "terkirim";

    private final Joining joining;
    private final Makers makers;
    private final RateLimits limits;
    private final JoiningSettings settings;
    private final Site site;

    JoinPages(Joining joining, Makers makers, RateLimits limits, JoiningSettings settings, Site site) {
        this.joining = joining;
        this.makers = makers;
        this.limits = limits;
        this.settings = settings;
        this.site = site;
    }

    @GetMapping(PAGE)
    Mono<Rendering> ask(@RequestParam(required = false) @Nullable String kabar, Words words) {
        return page(Form.empty(), SENT.equals(kabar), HttpStatus.OK, words);
    }

    @PostMapping(PAGE)
    Mono<Rendering> take(ServerWebExchange exchange, Words words) {
        return exchange.getFormData()
                .map(Form::sent)
                .flatMap(form -> makers.towers().map(Choice::of).collectList().map(towers -> read(form, towers)))
                .flatMap(read -> read.application()
                        .map(application -> apply(read.form(), application, Client.of(exchange), words))
                        .orElseGet(() -> page(read.form(), false, HttpStatus.UNPROCESSABLE_CONTENT, words)));
    }

    private Mono<Rendering> apply(Form form, Application application, Client client, Words words) {
        return limits.take(client.address(), settings.addresses())
                .flatMap(limit -> limit instanceof Limit.Free
                        ? limits.take(application.phone().value(), settings.phones())
                        : Mono.just(limit))
                .flatMap(limit -> switch (limit) {
                    case Limit.Free() ->
                        joining.apply(application)
                                .thenReturn(Rendering.redirectTo(PAGE + "?kabar=" + SENT)
                                        .build());
                    case Limit.Exceeded _ ->
                        page(form.reject("phone", "joining.fault.often"), false, HttpStatus.TOO_MANY_REQUESTS, words);
                });
    }

    /// What was sent, with its faults, or an application.
    private record Read(Form form, Optional<Application> application) {}

    private static Read read(Form sent, List<Choice> towers) {
        Form form = sent;
        if (form.value("name").isEmpty() || form.value("name").length() > Newcomer.NAME_MAX) {
            form = form.reject("name", "joining.fault.name");
        }
        Optional<PhoneNumber> phone = PhoneNumber.parse(form.value("phone"));
        if (phone.isEmpty()) {
            form = form.reject("phone", "account.phone.wrong");
        }
        if (towers.stream().noneMatch(tower -> tower.value().equals(sent.value("tower")))) {
            form = form.reject("tower", "joining.fault.tower");
        }
        Optional<Craft> craft = Craft.findBySlug(form.value("craft"));
        if (craft.isEmpty() && !form.value("craft").equals("belum")) {
            form = form.reject("craft", "joining.fault.craft");
        }
        if (form.value("batch").length() > Application.BATCH_MAX) {
            form = form.reject("batch", "joining.fault.batch");
        }
        Form read = form;
        return new Read(
                read,
                phone.filter(_ -> read.holds())
                        .map(number -> new Application(
                                number,
                                read.value("name"),
                                read.value("tower"),
                                craft.orElse(null),
                                read.value("batch"))));
    }

    private Mono<Rendering> page(Form form, boolean sent, HttpStatus status, Words words) {
        return makers.towers()
                .map(Choice::of)
                .collectList()
                .map(towers -> new JoinView(
                        form, towers, sent, site.page(PAGE, words.word("joining.title"), words.word("joining.lead"))))
                .map(view -> Rendering.view("joining/join")
                        .modelAttribute("view", view)
                        .status(status)
                        .build());
    }
}
