package id.pasarrusun.storefront.cashdesk;

import id.pasarrusun.catalog.maker.MakerCard;
import id.pasarrusun.payments.payout.Doubt;
import id.pasarrusun.storefront.page.Formats;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/// A payout that somebody must look at.
///
/// @param text key of the words for what is wrong
/// @param run address of its run
/// @param judge address of the verdicts; empty when there is nothing to judge
public record DoubtLine(
        String maker, String amount, Destination account, Instant since, String text, String run, String judge) {

    static DoubtLine of(Doubt doubt, Map<UUID, MakerCard> makers) {
        return new DoubtLine(
                PayoutsView.name(makers, doubt.payout().payee().value()),
                Formats.rupiah(doubt.payout().amount()),
                Destination.masked(doubt.payout().account()),
                doubt.since(),
                text(doubt.kind()),
                PayoutPages.address(doubt.run()),
                doubt.kind() == Doubt.Kind.ARRIVED_AFTER_ALL
                        ? DoubtPages.address(doubt.payout().id())
                        : "");
    }

    private static String text(Doubt.Kind kind) {
        return switch (kind) {
            case ARRIVED_AFTER_ALL -> "cashdesk.doubts.arrived";
            case STUCK -> "cashdesk.doubts.stuck";
        };
    }
}
