package id.pasarrusun.storefront.page;

import id.pasarrusun.kernel.failure.NotFound;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Serves the assets, to be kept for good: another content has another address.
@Controller
class AssetPages {

    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Assets assets;

    AssetPages(Assets assets) {
        this.assets = assets;
    }

    @GetMapping(Assets.FOLDER + "{name}")
    ResponseEntity<byte[]> asset(@PathVariable String name) {
        return assets.find(name).map(AssetPages::answer).orElseThrow(() -> NotFound.of("asset", name));
    }

    private static ResponseEntity<byte[]> answer(Assets.Asset asset) {
        return ResponseEntity.ok()
                .cacheControl(FOR_GOOD)
                .contentType(asset.type())
                .body(asset.bytes());
    }
}
