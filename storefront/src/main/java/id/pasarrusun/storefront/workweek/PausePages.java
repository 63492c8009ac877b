package id.pasarrusun.storefront.workweek;

import id.pasarrusun.catalog.capacity.Pause;
import id.pasarrusun.catalog.capacity.Scheduled;
import id.pasarrusun.storefront.account.Visitor.MakerVisitor;
import id.pasarrusun.storefront.page.Form;
import id.pasarrusun.storefront.page.Words;
import id.pasarrusun.storefront.studio.Answers;
import id.pasarrusun.storefront.studio.Sent;
import java.util.UUID;
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

/// When a maker is on holiday, and when she is too busy to make anything.
@Controller
final class PausePages {

    static final String PAGE = WorkweekPages.PAGE + "/libur";

    private final PauseDesk desk;

    PausePages(PauseDesk desk) {
        this.desk = desk;
    }

    /// @param jenis what she wants to say: that she is away, or that she is busy
    @GetMapping(PAGE)
    Mono<Rendering> ask(@RequestParam(defaultValue = "") String jenis) {
        PauseForm blank = new PauseForm(Form.empty(), PauseForm.kind(jenis), null);
        return Mono.just(Answers.page("workweek/pause", desk.blank(blank)));
    }

    @PostMapping(PAGE)
    Mono<Rendering> pause(@AuthenticationPrincipal MakerVisitor maker, ServerWebExchange exchange, Words words) {
        return Sent.formOf(exchange)
                .map(PauseForm::read)
                .flatMap(form -> desk.pause(maker, form, words))
                .map(answer -> answer(answer, null));
    }

    @GetMapping(PAGE + "/{id}")
    Mono<Rendering> change(@AuthenticationPrincipal MakerVisitor maker, @PathVariable UUID id) {
        return desk.get(maker.maker(), id).map(pause -> Answers.page("workweek/pause", desk.kept(pause)));
    }

    @PostMapping(PAGE + "/{id}")
    Mono<Rendering> change(
            @AuthenticationPrincipal MakerVisitor maker,
            @PathVariable UUID id,
            ServerWebExchange exchange,
            Words words) {
        return Sent.formOf(exchange)
                .zipWith(desk.get(maker.maker(), id))
                .flatMap(asked -> desk.change(
                                maker,
                                asked.getT2(),
                                PauseForm.read(asked.getT1(), asked.getT2().kind()),
                                words)
                        .map(answer -> answer(answer, asked.getT2())));
    }

    @PostMapping(PAGE + "/{id}/selesai")
    Mono<Rendering> end(@AuthenticationPrincipal MakerVisitor maker, @PathVariable UUID id) {
        return desk.end(maker.maker(), id).map(before -> Answers.to(Told.ended(before)));
    }

    private static Rendering answer(PauseDesk.Answer answer, @Nullable Pause before) {
        return switch (answer) {
            case PauseDesk.Answer.Done(Scheduled.Done(Pause pause)) ->
                Answers.to(before == null ? Told.paused(pause) : Told.changed(before));
            case PauseDesk.Answer.Mend(PauseView view) ->
                Answers.page("workweek/pause", view, HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }
}
