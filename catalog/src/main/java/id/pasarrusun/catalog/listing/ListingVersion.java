package id.pasarrusun.catalog.listing;

/// One numbered version; its content never changes once it was submitted.
public record ListingVersion(ListingId listing, int number, ListingContent content, VersionState state) {

    ListingVersion in(VersionState next) {
        return new ListingVersion(listing, number, content, next);
    }
}
