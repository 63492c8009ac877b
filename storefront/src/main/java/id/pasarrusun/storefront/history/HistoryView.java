package id.pasarrusun.storefront.history;

import id.pasarrusun.storefront.page.Picture;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The history of a listing, in ready words.
///
/// @param maker her name, on an officer's page
/// @param address where buyers see it; null while they do not
/// @param shown the number of the version in the window; null when none hangs there
/// @param comparison two versions side by side; null while there is one only
/// @param versions the newest first
/// @param offers what was asked for it, the newest first
public record HistoryView(
        String name,
        @Nullable String maker,
        String base,
        @Nullable String address,
        @Nullable Integer shown,
        @Nullable Comparison comparison,
        List<Version> versions,
        List<Offer> offers) {

    public HistoryView {
        versions = List.copyOf(versions);
        offers = List.copyOf(offers);
    }

    /// One version.
    ///
    /// @param compared the address of the page that shows it beside the one in the window; null when it is that one
    public record Version(
            String title, boolean live, @Nullable String compared, List<Step> steps) {

        public Version {
            steps = List.copyOf(steps);
        }
    }

    /// A step that it took.
    ///
    /// @param by who took it and when
    /// @param notes what was said
    public record Step(String what, String by, List<Note> notes) {

        public Step {
            notes = List.copyOf(notes);
        }
    }

    /// Something said.
    ///
    /// @param point what it is about; empty when it is about all
    public record Note(String point, String text) {}

    /// A price or a stock that was written over another.
    public record Offer(String what, String by) {}

    /// Two versions side by side.
    ///
    /// @param facts all that either says
    public record Comparison(String left, String right, List<Pair> photos, List<Fact> facts) {

        public Comparison {
            photos = List.copyOf(photos);
            facts = List.copyOf(facts);
        }

        public boolean isSame() {
            return photos.stream().noneMatch(Pair::changed) && facts.stream().noneMatch(Fact::changed);
        }
    }

    /// The photos at one place.
    public record Pair(@Nullable Picture left, @Nullable Picture right, boolean changed) {}

    /// @param lang of what a maker wrote, when it is not that of the page
    public record Fact(
            String label,
            String left,
            String right,
            boolean changed,
            @Nullable String lang) {}
}
