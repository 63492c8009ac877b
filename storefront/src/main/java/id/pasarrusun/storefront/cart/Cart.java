package id.pasarrusun.storefront.cart;

import id.pasarrusun.catalog.listing.Photo;
import id.pasarrusun.catalog.maker.MakerCard;
import id.pasarrusun.catalog.stock.VariantId;
import id.pasarrusun.kernel.money.Rupiah;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A cart at today's prices, maker by maker, in the order in which it was filled.
///
/// @param version counts the changes, so that what is bought is what was looked at
/// @param closed whether it was bought
public record Cart(CartId id, int version, List<Group> groups, Rupiah total, boolean closed) {

    public Cart {
        groups = List.copyOf(groups);
    }

    public List<Line> lines() {
        return groups.stream().flatMap(group -> group.lines().stream()).toList();
    }

    public boolean isEmpty() {
        return groups.isEmpty();
    }

    /// How many pieces lie in it.
    public int pieces() {
        return lines().stream().mapToInt(Line::quantity).sum();
    }

    /// What is bought of one maker.
    public record Group(MakerCard maker, List<Line> lines, Rupiah subtotal) {

        public Group {
            lines = List.copyOf(lines);
        }

        /// Until the last of it is ready to be sent.
        public int promisedDays() {
            return lines.stream().mapToInt(Line::promisedDays).max().orElse(0);
        }
    }

    /// So many of one thing.
    ///
    /// @param english its name in English; empty when it has none
    /// @param price of one piece today
    /// @param seenPrice of one piece as the buyer was last told
    /// @param available pieces that can be bought now
    public record Line(
            VariantId variant,
            String slug,
            String name,
            String english,
            int quantity,
            Rupiah price,
            Rupiah seenPrice,
            int available,
            int promisedDays,
            @Nullable Photo photo,
            List<Warning> warnings) {

        public Line {
            warnings = List.copyOf(warnings);
        }

        public Rupiah total() {
            return price.times(quantity);
        }

        /// Whether it can be had in this quantity, at whatever price.
        public boolean isAvailable() {
            return warnings.stream().allMatch(warning -> warning.kind() == Warning.Kind.PRICE_CHANGED);
        }
    }
}
