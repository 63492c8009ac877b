package id.pasarrusun.storefront.permits;

import id.pasarrusun.catalog.food.Permit;
import id.pasarrusun.kernel.failure.NotFound;
import id.pasarrusun.media.intake.Vault;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Mono;

/// Shows the photo of a paper to whoever may see it; nobody on the way keeps it.
final class PermitPhotos {

    private PermitPhotos() {}

    static Mono<ResponseEntity<byte[]>> answer(Permit permit, Vault vault) {
        return Mono.justOrEmpty(permit.paper().image())
                .flatMap(vault::find)
                .switchIfEmpty(Mono.error(
                        () -> NotFound.of("photo of permit", permit.id().value())))
                .map(kept -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .contentType(MediaType.parseMediaType(kept.contentType()))
                        .body(kept.bytes()));
    }
}
