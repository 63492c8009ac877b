package id.pasarrusun.storefront.studio;

import id.pasarrusun.catalog.listing.ListingContent;
import java.util.List;
import java.util.stream.Stream;

/// Why a file did not become a photo of the listing.
///
/// @param key of its words
/// @param about the file's name, or a number
public record PhotoFault(String key, String about) {

    static List<PhotoFault> andTooMany(List<PhotoFault> others, int leftOver) {
        PhotoFault tooMany = new PhotoFault("studio.photo.too-many", String.valueOf(leftOver));
        return Stream.concat(others.stream(), Stream.of(tooMany)).toList();
    }

    public int most() {
        return ListingContent.PHOTOS_MAX;
    }
}
