package id.pasarrusun.storefront.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pasarrusun.storefront.cart.Cart;
import id.pasarrusun.storefront.page.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A cart as the API shows it: at today's prices, maker by maker.
record CartAnswer(UUID id, List<Group> groups, long totalRupiah) {

    /// What is bought of one maker.
    record Group(Named maker, List<Line> lines, long subtotalRupiah) {}

    /// So many of one variant.
    ///
    /// @param priceRupiah of one piece
    /// @param promisedBy the day on which it is ready, when it must be made first
    record Line(
            UUID variantId,
            String slug,
            String name,
            int quantity,
            long priceRupiah,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            LocalDate promisedBy,

            List<Warning> warnings) {}

    /// What changed about a line since it was put into the cart.
    record Warning(String code, String message) {}

    static CartAnswer of(Cart cart, Words words) {
        return new CartAnswer(
                cart.id().value(),
                cart.groups().stream().map(group -> group(group, words)).toList(),
                cart.total().amount());
    }

    private static Group group(Cart.Group group, Words words) {
        return new Group(
                Named.of(group.maker()),
                group.lines().stream().map(line -> line(line, words)).toList(),
                group.subtotal().amount());
    }

    private static Line line(Cart.Line line, Words words) {
        return new Line(
                line.variant().value(),
                line.slug(),
                line.name(),
                line.quantity(),
                line.price().amount(),
                line.by(),
                line.warnings().stream()
                        .map(warning -> new Warning(warning.code(), warning.message(words)))
                        .toList());
    }
}
