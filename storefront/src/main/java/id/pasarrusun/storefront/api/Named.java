package id.pasarrusun.storefront.api;

import id.pasarrusun.catalog.maker.MakerCard;
import id.pasarrusun.catalog.maker.Tower;

/// A maker or a tower, as the API refers to it.
record Named(String slug, String name) {

    static Named of(MakerCard maker) {
        return new Named(maker.slug(), maker.name());
    }

    static Named of(Tower tower) {
        return new Named(tower.slug(), tower.name());
    }
}
