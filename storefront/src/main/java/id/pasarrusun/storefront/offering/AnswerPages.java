package id.pasarrusun.storefront.offering;

import id.pasarrusun.catalog.assist.Assisting;
import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.listing.Submission;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.kernel.failure.Stale;
import id.pasarrusun.storefront.account.Visitor.MakerVisitor;
import id.pasarrusun.storefront.page.Form;
import id.pasarrusun.storefront.studio.Answers;
import id.pasarrusun.storefront.studio.News;
import id.pasarrusun.storefront.studio.Sent;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// The maker's answer to what an instructor wrote for her: yes, which sends it, or not yet.
@Controller("offeringAnswerPages")
final class AnswerPages {

    private final Assisting assisting;
    private final ProductDesk desk;

    AnswerPages(Assisting assisting, ProductDesk desk) {
        this.assisting = assisting;
        this.desk = desk;
    }

    @PostMapping("/sanggar/produk/{id}/setuju")
    Mono<Rendering> agree(@AuthenticationPrincipal MakerVisitor maker, @PathVariable UUID id) {
        ListingId listing = new ListingId(id);
        return assisting
                .agree(maker.maker(), listing)
                .flatMap(submission -> answer(maker.maker(), listing, submission))
                .onErrorResume(Stale.class, _ -> Mono.just(told(News.NOT_NOW, id)));
    }

    @PostMapping("/sanggar/produk/{id}/belum")
    Mono<Rendering> takeBack(
            @AuthenticationPrincipal MakerVisitor maker, @PathVariable UUID id, ServerWebExchange exchange) {
        return Sent.formOf(exchange)
                .flatMap(form -> assisting.takeBack(maker.maker(), new ListingId(id), words(form)))
                .thenReturn(told(News.TAKEN_BACK, id))
                .onErrorResume(Stale.class, _ -> Mono.just(told(News.NOT_NOW, id)));
    }

    private Mono<Rendering> answer(MakerId maker, ListingId listing, Submission submission) {
        return switch (submission) {
            case Submission.Submitted _, Submission.LiveAtOnce _ -> Mono.just(told(News.SUBMITTED, listing.value()));
            case Submission.NotNow _ -> Mono.just(told(News.NOT_NOW, listing.value()));
            case Submission.Incomplete incomplete ->
                desk.lacking(maker, listing, incomplete.missing())
                        .map(view -> ProductEditPages.page(view, HttpStatus.UNPROCESSABLE_CONTENT));
        };
    }

    private static Rendering told(News news, UUID listing) {
        return Answers.to(news.after(ProductEditPages.address(listing)));
    }

    /// What is longer than its field lets anybody type is cut.
    private static String words(Form form) {
        String words = form.value("kata");
        return words.substring(0, Math.min(words.length(), Assisting.WORDS_MAX));
    }
}
