package id.pasarrusun.storefront.studio;

import id.pasarrusun.catalog.listing.StudioListing;
import id.pasarrusun.catalog.listing.VersionState;
import id.pasarrusun.catalog.maker.MakerProfile;
import id.pasarrusun.catalog.maker.Standing;
import id.pasarrusun.payments.order.MakerOrder;
import id.pasarrusun.payments.payout.Earnings;
import id.pasarrusun.storefront.page.Formats;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What waits for a maker, in one look.
///
/// @param open whether she may sell
/// @param toSend how many orders wait for her
/// @param oldest since when the first of them waits
/// @param returned listings that came back with remarks
/// @param drafts how many were begun and not sent yet
/// @param inReview how many are with an officer
/// @param live how many are in the shop window
/// @param isNew whether she has begun nothing yet
public record HomeView(
        String name,
        String shop,
        boolean open,
        int toSend,
        @Nullable String oldest,
        List<Returned> returned,
        int drafts,
        int inReview,
        int live,
        boolean isNew,
        Money money) {

    public HomeView {
        returned = List.copyOf(returned);
    }

    /// A listing with its first remark.
    public record Returned(UUID id, String name, String note) {}

    public record Money(String held, String payable, String inTransit, boolean nothingYet) {}

    static HomeView of(MakerProfile maker, List<MakerOrder> waiting, List<StudioListing> listings, Earnings earnings) {
        return new HomeView(
                maker.card().name(),
                "/pembuat/" + maker.card().slug(),
                maker.standing() == Standing.OPEN,
                waiting.size(),
                waiting.stream()
                        .findFirst()
                        .flatMap(OrderListView::paidAt)
                        .map(Formats::day)
                        .orElse(null),
                listings.stream()
                        .filter(listing -> listing.latest().state() instanceof VersionState.Returned)
                        .map(HomeView::returned)
                        .toList(),
                count(listings, VersionState.Draft.class),
                count(listings, VersionState.Submitted.class) + count(listings, VersionState.Checked.class),
                maker.standing() == Standing.OPEN ? approved(listings) : 0,
                listings.isEmpty(),
                new Money(
                        Formats.rupiah(earnings.held()),
                        Formats.rupiah(earnings.payable()),
                        Formats.rupiah(earnings.inTransit()),
                        MoneyView.isNothing(earnings)));
    }

    private static int approved(List<StudioListing> listings) {
        return Math.toIntExact(
                listings.stream().filter(listing -> listing.approved() != null).count());
    }

    private static Returned returned(StudioListing listing) {
        return new Returned(
                listing.id().value(),
                listing.latest().content().name(),
                ProductListView.remarks(listing.latest()).getFirst().note());
    }

    private static int count(List<StudioListing> listings, Class<? extends VersionState> state) {
        return Math.toIntExact(listings.stream()
                .filter(listing -> state.isInstance(listing.latest().state()))
                .count());
    }

    public boolean isQuiet() {
        return toSend == 0 && returned.isEmpty();
    }
}
