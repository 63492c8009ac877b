package id.pasarrusun.storefront.cart;

import id.pasarrusun.catalog.listing.Photo;
import id.pasarrusun.catalog.maker.MakerCard;
import id.pasarrusun.catalog.stock.VariantId;
import id.pasarrusun.kernel.money.Rupiah;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

        /// The day on which the last of what must be made first is ready; nothing when nothing must.
        public Optional<LocalDate> readyBy() {
            return lines.stream().flatMap(line -> Stream.ofNullable(line.by())).max(Comparator.naturalOrder());
        }

        /// Whether something among it must not go far; what goes together goes as far as that.
        public boolean isNearby() {
            return lines.stream().anyMatch(Line::nearby);
        }
    }

    /// So many of one thing.
    ///
    /// @param english its name in English; empty when it has none
    /// @param price of one piece today
    /// @param seenPrice of one piece as the buyer was last told
    /// @param available pieces that can be bought now
    /// @param by the day on which they are ready when made first; null when they lie ready or not at all
    /// @param seenBy the same as the buyer was last told
    /// @param nearby whether it spoils on a long way
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
            @Nullable LocalDate by,
            @Nullable LocalDate seenBy,
            boolean nearby,
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
            return warnings.stream().allMatch(Warning::isBearable);
        }

        /// Whether it is ready later than somebody was told; of what lies on the shelf nobody is told a day.
        public boolean isLaterThan(@Nullable LocalDate told) {
            return by != null && (told == null || by.isAfter(told));
        }
    }
}
