package id.pasarrusun.storefront.page;

import org.jspecify.annotations.Nullable;

/// A product as the grid shows it, in ready strings.
///
/// @param english its name in English; empty when it has none
/// @param available pieces that can be bought now
/// @param promisedDays until it is ready to be sent
public record ProductCard(
        String slug,
        String name,
        String english,
        String price,
        String maker,
        String tower,
        @Nullable Picture picture,
        int available,
        int promisedDays,
        Selling selling) {

    /// How pieces can be had.
    public enum Selling {
        /// As its pieces and days say.
        USUAL,
        /// None lies ready: it is made for whoever asks.
        MADE,
        /// Not before its maker is back.
        AWAY
    }

    /// In sight when the page opens, so its picture is fetched at once.
    public ProductCard atOnce() {
        return picture == null ? this : with(picture.atOnce());
    }

    public ProductCard with(Picture other) {
        return new ProductCard(slug, name, english, price, maker, tower, other, available, promisedDays, selling);
    }

    /// Days within which a thing counts as ready.
    public static final int READY_DAYS = 3;

    public String badge() {
        return switch (selling) {
            case USUAL -> usual();
            case MADE -> "badge.made";
            case AWAY -> "badge.away";
        };
    }

    private String usual() {
        return available == 0 ? "badge.gone" : promisedDays > READY_DAYS ? "badge.preorder" : ready();
    }

    /// Only what leaves today is called ready to be sent.
    private String ready() {
        return promisedDays == 0 ? "badge.ready" : "badge.soon";
    }

    public String badgeClass() {
        if (available == 0) {
            return "lencana habis";
        }
        return selling == Selling.MADE || promisedDays > READY_DAYS ? "lencana pesan" : "lencana siap";
    }
}
