package id.pasarrusun.storefront.studio;

import id.pasarrusun.media.image.ImageId;
import id.pasarrusun.storefront.account.Visitor.MakerVisitor;
import id.pasarrusun.storefront.page.Words;
import id.pasarrusun.storefront.studio.PortraitDesk.Asked;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// The maker's own picture: her face, or her hands at work. She sees it as buyers will before it hangs, since it shows
/// a person.
@Controller("studioPortraitPages")
final class PortraitPages {

    static final String PAGE = "/sanggar/potret";

    private final PortraitDesk desk;

    PortraitPages(PortraitDesk desk) {
        this.desk = desk;
    }

    /// @param foto a picture of hers that does not hang yet
    /// @param kali how often the page asked for it by itself
    @GetMapping(PAGE)
    Mono<Rendering> show(
            @AuthenticationPrincipal MakerVisitor maker,
            @RequestParam(required = false) @Nullable UUID foto,
            @RequestParam(defaultValue = "0") int kali,
            @RequestParam(required = false) @Nullable String kabar,
            Words words) {
        ImageId next = foto == null ? null : new ImageId(foto);
        return desk.show(maker.maker(), new Asked(next, kali, News.read(kabar)), words);
    }

    @PostMapping(PAGE)
    Mono<Rendering> send(@AuthenticationPrincipal MakerVisitor maker, ServerWebExchange exchange, Words words) {
        return Sent.of(exchange).flatMap(sent -> desk.receive(maker.maker(), sent, words));
    }

    @PostMapping(PAGE + "/pasang")
    Mono<Rendering> hang(@AuthenticationPrincipal MakerVisitor maker, ServerWebExchange exchange) {
        return Sent.formOf(exchange).flatMap(form -> desk.hang(maker.maker(), form.value("foto")));
    }

    @PostMapping(PAGE + "/lepas")
    Mono<Rendering> takeDown(@AuthenticationPrincipal MakerVisitor maker, ServerWebExchange exchange) {
        return Sent.formOf(exchange).flatMap(form -> desk.takeDown(maker.maker(), form.value("foto")));
    }

    /// Where a picture that does not hang yet is shown.
    static String with(ImageId picture) {
        return PAGE + "?foto=" + picture.value();
    }
}
