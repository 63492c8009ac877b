package id.pasarrusun.storefront.offering;

import id.pasarrusun.catalog.attribute.CraftAttribute;
import id.pasarrusun.catalog.attribute.CraftAttributes;
import id.pasarrusun.catalog.listing.ListingContent;
import id.pasarrusun.catalog.listing.ListingVersion;
import id.pasarrusun.catalog.listing.StudioListing;
import id.pasarrusun.catalog.listing.VersionState;
import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.storefront.coaching.LessonView;
import id.pasarrusun.storefront.page.Form;
import id.pasarrusun.storefront.studio.Badge;
import id.pasarrusun.storefront.studio.News;
import id.pasarrusun.storefront.studio.PhotoFault;
import id.pasarrusun.storefront.studio.PhotoTile;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One listing on the maker's table: where it stands, what an officer says of it, and all that she can change.
///
/// @param photos of the latest version
/// @param form what it says, as it is kept or as she typed it
/// @param told what else the page has to say
/// @param selling whether its maker may sell
/// @param guide what the law says of it, when it is food
/// @param lesson what an officer asked to be mended, as long as it is not judged anew; null when there is nothing
public record ProductView(
        StudioListing listing,
        List<PhotoTile> photos,
        Form form,
        Told told,
        boolean selling,
        @Nullable FoodGuide guide,
        @Nullable LessonView lesson) {

    public ProductView {
        photos = List.copyOf(photos);
    }

    /// What has just happened.
    ///
    /// @param overtaken whether what was typed was not kept because another version came first
    public record Told(@Nullable News news, List<PhotoFault> photoFaults, boolean overtaken) {

        public static final Told NOTHING = new Told(null, List.of(), false);

        public Told {
            photoFaults = List.copyOf(photoFaults);
        }

        static Told of(@Nullable News news) {
            return new Told(news, List.of(), false);
        }
    }

    public UUID id() {
        return listing.id().value();
    }

    public String name() {
        return content().name();
    }

    public ListingContent content() {
        return listing.latest().content();
    }

    public Badge badge() {
        return Badge.of(listing.latest().state(), selling);
    }

    /// Where buyers see it, when they do.
    public @Nullable String address() {
        return isLive() ? "/produk/" + listing.slug() : null;
    }

    private boolean isLive() {
        return selling && listing.approved() != null && !isPaused();
    }

    /// Whether it would be in the shop window if its maker might sell.
    public boolean isClosed() {
        return !selling && listing.approved() != null;
    }

    /// Whether it was approved and is out of the shop window for want of a paper.
    public boolean isPaused() {
        return listing.approved() != null && guide != null && !guide.holds();
    }

    /// Where the questions about food are asked.
    public String food() {
        return FoodPages.address(id(), FoodView.Ask.LABEL);
    }

    /// Whether the version in the shop window is another than the one on the table.
    public boolean isRevision() {
        return isLive() && !Objects.equals(listing.approved(), listing.latest().number());
    }

    /// Whether it is the maker's turn.
    public boolean isOpen() {
        return isOpen(listing.latest());
    }

    /// Whether all that keeps it from being sent lies with her.
    public boolean maySend() {
        return ProductListView.waitsForHer(listing.latest());
    }

    static boolean isOpen(ListingVersion version) {
        return switch (version.state()) {
            case VersionState.Draft _,
                    VersionState.Returned _,
                    VersionState.Declined _,
                    VersionState.Approved _,
                    VersionState.Withdrawn _ -> true;
            case VersionState.Offered _, VersionState.Submitted _, VersionState.Checked _ -> false;
        };
    }

    /// Whether it was never sent to an officer, so that sending it is the last step of its beginning.
    public boolean isBeginning() {
        return listing.latest().number() == 1 && listing.latest().state() instanceof VersionState.Draft;
    }

    public int stepsCount() {
        return QuestionsView.stepsOf(content().craft());
    }

    /// Who wrote it for her, while it waits for her answer.
    public @Nullable String writtenBy() {
        return listing.latest().state() instanceof VersionState.Offered offered
                ? offered.by().name()
                : null;
    }

    /// Why it will not be sold, when it was declined.
    public @Nullable String declined() {
        return listing.latest().state() instanceof VersionState.Declined declined ? declined.reason() : null;
    }

    public List<CraftAttribute> attributes() {
        return CraftAttributes.of(content().craft());
    }

    public String craft() {
        return content().craft().slug();
    }

    public boolean isFood() {
        return content().craft() == Craft.BAKSO;
    }

    /// What a photo shows, as it is kept or as she typed it.
    public String alt(PhotoTile tile) {
        String field = "alt-" + tile.image();
        return form.values().containsKey(field) ? form.value(field) : tile.alt();
    }

    public int room() {
        return ListingContent.PHOTOS_MAX - photos.size();
    }
}
