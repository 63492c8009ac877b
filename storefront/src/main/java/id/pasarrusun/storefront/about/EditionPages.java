package id.pasarrusun.storefront.about;

import id.pasarrusun.kernel.failure.NotFound;
import id.pasarrusun.storefront.account.Visitor.StaffVisitor;
import id.pasarrusun.storefront.page.Form;
import id.pasarrusun.storefront.page.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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
import reactor.core.publisher.Mono;

/// Where an admin writes what the shop says of itself.
@Controller
final class EditionPages {

    private static final String BASE = "/meja/halaman";
    private static final String TITLE = "judul";
    private static final String BODY = "tulisan";
    private static final String SEEN = "dari";

    private final Texts texts;
    private final AboutSettings settings;

    EditionPages(Texts texts, AboutSettings settings) {
        this.texts = texts;
        this.settings = settings;
    }

    static String address(Topic topic, Language language) {
        return BASE + "/" + topic.slug() + "/" + language.code();
    }

    /// What is written, and in which language.
    private record Place(Topic topic, Language language) {

        /// On the front page nothing need be said, and what English does not say, Indonesian does.
        boolean mayBeEmpty() {
            return !topic.isPage() || language == Language.ENGLISH;
        }
    }

    @GetMapping(BASE)
    Mono<Rendering> all(@RequestParam @Nullable String kabar) {
        return Mono.zip(
                        texts.newest(Language.INDONESIAN),
                        texts.newest(Language.ENGLISH),
                        (indonesian, english) -> EditionsView.of(indonesian, english, kabar != null))
                .map(view -> Rendering.view("about/editions")
                        .modelAttribute("view", view)
                        .build());
    }

    /// @param edisi an earlier edition to begin from
    @GetMapping(BASE + "/{slug}/{code}")
    Mono<Rendering> form(@PathVariable String slug, @PathVariable String code, @RequestParam @Nullable String edisi) {
        Place place = place(slug, code);
        return editions(place).map(editions -> page(view(place, editions, begun(editions, edisi)), HttpStatus.OK));
    }

    @PostMapping(BASE + "/{slug}/{code}")
    Mono<Rendering> write(
            @AuthenticationPrincipal StaffVisitor staff,
            @PathVariable String slug,
            @PathVariable String code,
            ServerWebExchange exchange) {
        Place place = place(slug, code);
        return exchange.getFormData()
                .map(Form::sent)
                .map(sent -> checked(place, sent))
                .flatMap(form -> form.holds()
                        ? write(staff, place, form)
                        : editions(place).map(all -> page(view(place, all, form), HttpStatus.UNPROCESSABLE_CONTENT)));
    }

    private Mono<Rendering> write(StaffVisitor staff, Place place, Form form) {
        return texts.write(place.topic, place.language, draft(form), staff).flatMap(writing -> switch (writing) {
            case Writing.Written() ->
                Mono.just(Rendering.redirectTo(BASE + "?kabar=tersimpan").build());
            case Writing.Overtaken(String by) -> overtaken(place, form, by);
        });
    }

    /// Hers is still in the form; sending it again replaces what came between.
    private Mono<Rendering> overtaken(Place place, Form form, String by) {
        return editions(place).map(all -> page(view(place, all, form).overtakenBy(by), HttpStatus.CONFLICT));
    }

    private Form checked(Place place, Form form) {
        Form checked = form;
        if (form.value(TITLE).length() > settings.title()) {
            checked = checked.reject(TITLE, "about.fault.title-long");
        }
        if (form.value(BODY).length() > settings.body()) {
            checked = checked.reject(BODY, "about.fault.body-long");
        }
        return place.mayBeEmpty() ? checked : required(required(checked, TITLE), BODY);
    }

    private static Form required(Form form, String field) {
        return form.value(field).isEmpty() ? form.reject(field, "about.fault.empty") : form;
    }

    private static Draft draft(Form form) {
        String seen = form.value(SEEN);
        return new Draft(seen.matches("\\d{1,6}") ? Integer.parseInt(seen) : 0, form.value(TITLE), form.value(BODY));
    }

    private static Form begun(List<Edition> editions, @Nullable String number) {
        return editions.stream()
                .filter(edition ->
                        number == null || String.valueOf(edition.number()).equals(number))
                .findFirst()
                .map(edition -> Form.of(Map.of(TITLE, edition.title(), BODY, edition.body())))
                .orElse(Form.empty());
    }

    private EditionView view(Place place, List<Edition> editions, Form form) {
        return EditionView.of(place.topic, place.language, editions, form, settings);
    }

    private Mono<List<Edition>> editions(Place place) {
        return texts.editions(place.topic, place.language, settings.editions());
    }

    private static Place place(String slug, String code) {
        Topic topic = Topic.find(slug).orElseThrow(() -> NotFound.of("topic", slug));
        return Arrays.stream(Language.values())
                .filter(language -> language.code().equals(code))
                .map(language -> new Place(topic, language))
                .findFirst()
                .orElseThrow(() -> NotFound.of("language", code));
    }

    private static Rendering page(EditionView view, HttpStatus status) {
        return Rendering.view("about/edition")
                .modelAttribute("view", view)
                .status(status)
                .build();
    }
}
