package id.pasarrusun.storefront.overview;

import id.pasarrusun.catalog.listing.StudioListing;
import id.pasarrusun.catalog.listing.Tally;
import id.pasarrusun.catalog.listing.VersionState;
import id.pasarrusun.catalog.listing.VersionState.Remark;
import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.catalog.maker.MakerProfile;
import id.pasarrusun.catalog.maker.Standing;
import id.pasarrusun.payments.order.MakerOrder;
import id.pasarrusun.payments.payout.Earnings;
import id.pasarrusun.storefront.income.IncomeView;
import id.pasarrusun.storefront.offering.ProductListView;
import id.pasarrusun.storefront.page.Formats;
import id.pasarrusun.storefront.page.Picture;
import id.pasarrusun.storefront.sending.Due;
import id.pasarrusun.storefront.sending.OrderListView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What waits for a maker, in one look.
///
/// @param open whether she may sell
/// @param food whether she may sell food, so that there are papers and batches
/// @param portrait that stands beside her goods; nothing while she has none
/// @param toSend how many orders wait for her
/// @param since when the most urgent of them was paid
/// @param due by when the most urgent of them must be sent
/// @param agreed whether she agreed to the terms as they stand now
/// @param returned listings that came back with remarks, the newest of them
public record HomeView(
        String name,
        String shop,
        boolean open,
        boolean food,
        boolean agreed,
        @Nullable Picture portrait,
        long toSend,
        @Nullable Instant since,
        @Nullable Due due,
        Goods goods,
        List<Returned> returned,
        Money money) {

    static final int RETURNED_SHOWN = 20;

    public HomeView {
        returned = List.copyOf(returned);
    }

    /// How many listings she has, by how far they are.
    ///
    /// @param returned came back with remarks
    /// @param drafts were begun and not sent yet
    /// @param inReview are with an officer
    /// @param live are in the shop window
    public record Goods(int all, int returned, int drafts, int inReview, int live) {

        private static Goods of(Tally tally, boolean open) {
            return new Goods(
                    tally.all(), tally.returned(), tally.drafts(), tally.inReview(), open ? tally.approved() : 0);
        }
    }

    /// A listing with what is good already and the first thing to be mended.
    public record Returned(UUID id, String name, @Nullable String praise, String note) {}

    /// @param months what she earned by month
    public record Money(String held, String payable, String inTransit, boolean nothingYet, IncomeView months) {}

    /// What she earned: where it lies, and by month.
    record Earned(Earnings earnings, IncomeView months) {}

    /// What she offers.
    ///
    /// @param first those that wait for her before the others
    record Offered(Tally tally, List<StudioListing> first) {}

    /// What was ordered from her and she has not sent.
    ///
    /// @param first the most urgent
    /// @param now by when something is late
    record Waiting(long count, Optional<MakerOrder> first, Instant now) {

        private @Nullable Due due() {
            return first.map(order -> Due.of(order, now)).orElse(null);
        }
    }

    static HomeView of(MakerProfile maker, Offered offered, Waiting waiting, Earned earned, boolean agreed) {
        Earnings earnings = earned.earnings;
        boolean open = maker.standing() == Standing.OPEN;
        return new HomeView(
                maker.card().name(),
                "/pembuat/" + maker.card().slug(),
                open,
                maker.isTrainedIn(Craft.BAKSO),
                agreed,
                maker.portrait() == null ? null : Picture.face(maker.portrait()),
                waiting.count,
                waiting.first.flatMap(OrderListView::paidAt).orElse(null),
                waiting.due(),
                Goods.of(offered.tally, open),
                offered.first.stream()
                        .filter(listing -> listing.latest().state() instanceof VersionState.Returned)
                        .map(HomeView::returned)
                        .toList(),
                new Money(
                        Formats.rupiah(earnings.held()),
                        Formats.rupiah(earnings.payable()),
                        Formats.rupiah(earnings.inTransit()),
                        MoneyView.isNothing(earnings),
                        earned.months));
    }

    private static Returned returned(StudioListing listing) {
        return new Returned(
                listing.id().value(),
                listing.latest().content().name(),
                ProductListView.praise(listing.latest()),
                ProductListView.toMend(listing.latest()).stream()
                        .map(Remark::note)
                        .findFirst()
                        .orElse(""));
    }

    /// Whether she has begun nothing yet.
    public boolean isNew() {
        return goods.all == 0;
    }

    public boolean hasMoreReturned() {
        return goods.returned > returned.size();
    }

    public boolean isQuiet() {
        return toSend == 0 && returned.isEmpty();
    }
}
