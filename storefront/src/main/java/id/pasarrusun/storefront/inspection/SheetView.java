package id.pasarrusun.storefront.inspection;

import id.pasarrusun.storefront.coaching.LessonView;
import id.pasarrusun.storefront.coaching.MarkedPhoto;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A version of a listing with all that an officer needs to judge it, in ready strings.
///
/// @param place the tower
/// @param craft slug
/// @param changes what differs from the version in the shop window
/// @param earlier what the maker was asked to mend the last time; null when nothing was
/// @param address of the version in the shop window; null when there is none
public record SheetView(
        String name,
        String maker,
        String makerSlug,
        String place,
        String craft,
        int version,
        List<Shot> shots,
        String description,
        List<Fact> facts,
        List<Offer> offers,
        List<Change> changes,
        @Nullable LessonView earlier,
        List<Decided> decided,
        @Nullable String address) {

    public SheetView {
        shots = List.copyOf(shots);
        facts = List.copyOf(facts);
        offers = List.copyOf(offers);
        changes = List.copyOf(changes);
        decided = List.copyOf(decided);
    }

    /// A photo, and the address of its largest rendition.
    public record Shot(MarkedPhoto photo, String large) {}

    /// A variant with its price and stock, which are nobody's to approve.
    public record Offer(String name, String price, int available) {}

    /// A fact that the version in the shop window told otherwise, or not at all.
    public record Change(Fact before, Fact after) {}

    /// A remark on a point of the checklist.
    ///
    /// @param point key of its words
    /// @param marks how often it is drawn on the photos
    public record Note(String point, String text, int marks) {}

    /// A step of the listing on its road.
    ///
    /// @param key of the words for what happened
    /// @param by who decided; empty when it was the maker's own step
    public record Decided(
            String key, int version, String by, @Nullable Instant at, List<Note> notes) {

        public Decided {
            notes = List.copyOf(notes);
        }
    }
}
