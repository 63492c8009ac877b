package id.pasarrusun.storefront.browse;

import org.jspecify.annotations.Nullable;

/// What a page tells a messenger that previews a link to it.
///
/// @param url   the page's full address
/// @param image full address of a JPEG; null when there is none
public record Social(
        String title,
        String description,
        String url,
        @Nullable String image) {}
