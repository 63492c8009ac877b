package id.pasarrusun.storefront.joining;

import id.pasarrusun.storefront.about.Texts;
import id.pasarrusun.storefront.about.Topic;
import id.pasarrusun.storefront.account.Visitor.MakerVisitor;
import id.pasarrusun.storefront.page.Form;
import id.pasarrusun.storefront.page.Words;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// Where a maker reads the terms and agrees to the edition that she has read.
@Controller
final class TermsPages {

    static final String PAGE = "/sanggar/ketentuan";

    private final Agreements agreements;
    private final Texts texts;

    TermsPages(Agreements agreements, Texts texts) {
        this.agreements = agreements;
        this.texts = texts;
    }

    @GetMapping(PAGE)
    Mono<Rendering> show(@AuthenticationPrincipal MakerVisitor maker, Words words) {
        return page(maker, Form.empty(), false, words);
    }

    @PostMapping(PAGE)
    Mono<Rendering> agree(@AuthenticationPrincipal MakerVisitor maker, ServerWebExchange exchange, Words words) {
        return exchange.getFormData()
                .map(Form::sent)
                .zipWith(agreements.edition(), Read::new)
                .flatMap(read -> read.isOld() ? page(maker, Form.empty(), true, words) : agree(maker, read, words));
    }

    /// What was sent, and the edition that counts.
    private record Read(Form form, int edition) {

        boolean isOld() {
            return !form.value("edisi").equals(Integer.toString(edition));
        }
    }

    private Mono<Rendering> agree(MakerVisitor maker, Read read, Words words) {
        return read.form.value("setuju").equals("ya")
                ? agreements
                        .agree(maker.maker(), read.edition, maker.account().value())
                        .thenReturn(Rendering.redirectTo(BeginningPages.PAGE).build())
                : page(maker, read.form.reject("setuju", "joining.fault.terms"), false, words);
    }

    private Mono<Rendering> page(MakerVisitor maker, Form form, boolean changed, Words words) {
        HttpStatus status = changed || !form.holds() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        return agreements
                .edition()
                .flatMap(edition -> Mono.zip(
                        texts.read(Topic.MAKER_TERMS, words),
                        agreements.when(maker.maker(), edition).singleOptional(),
                        (text, at) -> new TermsView(text, edition, at.orElse(null), changed, form)))
                .map(view -> Rendering.view("joining/terms")
                        .modelAttribute("view", view)
                        .status(status)
                        .build());
    }
}
