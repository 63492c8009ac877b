package id.pasarrusun.storefront.export;

import id.pasarrusun.catalog.listing.Register.Filter;
import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.catalog.maker.MakerProfile;
import id.pasarrusun.catalog.maker.Makers;
import id.pasarrusun.storefront.account.Role;
import id.pasarrusun.storefront.account.Visitor.StaffVisitor;
import id.pasarrusun.storefront.page.Words;
import id.pasarrusun.storefront.table.Downloads;
import id.pasarrusun.storefront.table.Separator;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Where officers take tables out. They are written while they are sent, so their length costs no memory.
@Controller
final class ExportPages {

    private static final String BASE = "/meja/berkas";
    private static final int TEXT_MAX = 120;
    private static final Map<String, Boolean> LIVE = Map.of("ya", true, "tidak", false);

    private final ProductExport products;
    private final MakerExport makerTable;
    private final Makers makers;
    private final InstantSource clock;

    ExportPages(ProductExport products, MakerExport makerTable, Makers makers, InstantSource clock) {
        this.products = products;
        this.makerTable = makerTable;
        this.makers = makers;
        this.clock = clock;
    }

    /// What the form asks for; a field that is left empty narrows nothing.
    record Wanted(
            @Nullable String pembuat,
            @Nullable String kerajinan,
            @Nullable String keadaan,
            @Nullable String tayang,
            @Nullable String pemisah) {

        String maker() {
            String text = pembuat == null ? "" : pembuat.strip();
            return text.substring(0, Math.min(text.length(), TEXT_MAX));
        }

        Separator separator() {
            return Separator.ofCode(pemisah == null ? "" : pemisah);
        }

        Filter filter(@Nullable MakerId maker) {
            return new Filter(
                    maker,
                    kerajinan == null ? null : Craft.findBySlug(kerajinan).orElse(null),
                    keadaan == null ? null : ExportChoices.STATES.get(keadaan),
                    tayang == null ? null : LIVE.get(tayang));
        }
    }

    @GetMapping(BASE + "/barang.csv")
    Mono<ResponseEntity<Flux<String>>> products(Wanted wanted, Words words) {
        String maker = wanted.maker();
        return maker.isEmpty()
                ? Mono.just(table(wanted, null, words))
                : maker(maker).map(found -> table(wanted, found, words)).defaultIfEmpty(unknown(words));
    }

    @GetMapping(BASE + "/pembuat.csv")
    Mono<ResponseEntity<Flux<String>>> makers(
            @AuthenticationPrincipal StaffVisitor staff, @RequestParam(defaultValue = "") String pemisah, Words words) {
        Flux<String> table = makerTable.of(staff.is(Role.ADMIN), Separator.ofCode(pemisah), words);
        return Mono.fromSupplier(() -> Downloads.of("pembuat", clock.instant(), table));
    }

    private ResponseEntity<Flux<String>> table(Wanted wanted, @Nullable MakerId maker, Words words) {
        Flux<String> table = products.of(wanted.filter(maker), wanted.separator(), words);
        return Downloads.of("barang", clock.instant(), table);
    }

    /// The one who is called so, or the only one whose name holds it.
    private Mono<MakerId> maker(String text) {
        return makers.called(Set.of(text))
                .collectList()
                .filter(found -> !found.isEmpty())
                .switchIfEmpty(Mono.defer(() -> makers.find(text, 2).collectList()))
                .flatMap(found -> Mono.justOrEmpty(only(found)));
    }

    private static @Nullable MakerId only(List<MakerProfile> found) {
        return found.size() == 1 ? found.getFirst().card().id() : null;
    }

    private static ResponseEntity<Flux<String>> unknown(Words words) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(words.language().address(BASE + "?kabar=pembuat")))
                .build();
    }
}
