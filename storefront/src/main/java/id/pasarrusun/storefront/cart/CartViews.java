package id.pasarrusun.storefront.cart;

import id.pasarrusun.catalog.listing.Photo;
import id.pasarrusun.storefront.cart.CartView.GroupView;
import id.pasarrusun.storefront.cart.CartView.LineView;
import id.pasarrusun.storefront.cart.CartView.NoticeView;
import id.pasarrusun.storefront.page.Formats;
import id.pasarrusun.storefront.page.Picture;
import id.pasarrusun.storefront.page.Said;
import id.pasarrusun.storefront.page.Words;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Draws a cart up for its page.
final class CartViews {

    private final CartSettings settings;

    CartViews(CartSettings settings) {
        this.settings = settings;
    }

    CartView view(@Nullable Cart cart, @Nullable NoticeView notice, Words words) {
        if (cart == null || cart.closed()) {
            return new CartView(List.of(), "", 0, notice, false);
        }
        return new CartView(
                cart.groups().stream().map(group -> group(group, words)).toList(),
                Formats.rupiah(cart.total()),
                cart.pieces(),
                notice,
                cart.lines().stream().allMatch(Cart.Line::isAvailable));
    }

    private GroupView group(Cart.Group group, Words words) {
        return new GroupView(
                group.maker().slug(),
                group.maker().name(),
                group.maker().tower().name(),
                group.lines().stream().map(line -> line(line, words)).toList(),
                Formats.rupiah(group.subtotal()),
                group.isNearby());
    }

    private LineView line(Cart.Line line, Words words) {
        Said name = words.said(line.name(), line.english());
        return new LineView(
                line.variant().value().toString(),
                line.slug(),
                name.text(),
                name.lang(),
                line.quantity(),
                Formats.rupiah(line.price()),
                Formats.rupiah(line.total()),
                picture(line.photo()),
                made(line, words),
                line.warnings().stream().map(warning -> warning.message(words)).toList(),
                line.available() < line.quantity() ? line.available() : 0,
                line.quantity() < Math.min(line.available(), settings.quantity()));
    }

    private static @Nullable String made(Cart.Line line, Words words) {
        LocalDate by = line.by();
        return by == null ? null : words.word("cart.made", Formats.date(by, words.language()));
    }

    private static @Nullable Picture picture(@Nullable Photo photo) {
        return photo == null ? null : Picture.thumb(photo.image(), photo.alt(), photo.width(), photo.height());
    }
}
