package id.pasarrusun.catalog.listing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// All that became of a listing: its versions with the steps that each took, and what was asked for it.
///
/// @param versions the newest first
/// @param offers the newest first
public record ListingHistory(StudioListing listing, List<Chapter> versions, List<OfferChange> offers) {

    public ListingHistory {
        versions = List.copyOf(versions);
        offers = List.copyOf(offers);
    }

    /// One version.
    ///
    /// @param steps the first one first
    public record Chapter(ListingVersion version, List<Step> steps) {

        public Chapter {
            steps = List.copyOf(steps);
        }
    }

    /// A step that a version took.
    public record Step(VersionState into, Instant at) {}

    public Optional<ListingVersion> find(int number) {
        return versions.stream()
                .map(Chapter::version)
                .filter(version -> version.number() == number)
                .findFirst();
    }
}
