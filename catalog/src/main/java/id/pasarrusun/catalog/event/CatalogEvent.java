package id.pasarrusun.catalog.event;

import java.util.UUID;

/// What happens in the catalogue. Facts carry ids only: whoever cares reads the thing as it is now.
public sealed interface CatalogEvent {

    /// A maker sent a version to quality control.
    record VersionSubmitted(UUID listing, int version) implements CatalogEvent {}

    /// An officer asks the maker to mend something.
    record VersionReturned(UUID listing, int version) implements CatalogEvent {}

    /// An officer declined a version.
    record VersionDeclined(UUID listing, int version) implements CatalogEvent {}

    /// A version passed quality control and waits for its approval.
    record VersionChecked(UUID listing, int version) implements CatalogEvent {}

    /// A version went into the shop window.
    record VersionApproved(UUID listing, int version) implements CatalogEvent {}

    /// An instructor wrote a version for its maker, who has not said yes to it.
    record VersionOffered(UUID listing, int version) implements CatalogEvent {}

    /// A version was taken out of the shop window.
    record VersionWithdrawn(UUID listing, int version) implements CatalogEvent {}

    /// A price or a stock changed, or the listing came in with many others, approved already.
    record ListingChanged(UUID listing) implements CatalogEvent {}

    /// A maker's profile or standing changed, or her holiday began or ended.
    record MakerChanged(UUID maker) implements CatalogEvent {}

    /// A maker took a step on her road: she applied, was invited, opened, was suspended …
    record MakerMoved(UUID maker, long step) implements CatalogEvent {}

    /// A certificate was taken away, and what hung on it went back to review.
    record CertificateRevoked(UUID certificate) implements CatalogEvent {}

    /// A paper holds for so many more days only.
    record PermitEnding(UUID permit, int daysLeft) implements CatalogEvent {}

    /// An officer found out whether a paper holds.
    record PermitDecided(UUID permit) implements CatalogEvent {}

    /// A batch was called back from those who bought of it.
    record BatchRecalled(UUID batch) implements CatalogEvent {}
}
