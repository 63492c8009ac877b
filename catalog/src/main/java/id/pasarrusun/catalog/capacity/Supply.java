package id.pasarrusun.catalog.capacity;

import id.pasarrusun.catalog.stock.Shelf;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How pieces of one variant can be had now: off the shelf, or made for whoever asks once the shelf has too few.
///
/// @param making null when it is not made to order, or its maker has not said how much she makes
/// @param backOn the day on which its maker sells again; null while she sells
public record Supply(
        Shelf shelf, @Nullable Making making, @Nullable LocalDate backOn) {

    /// Of so many pieces, with nothing more to be had.
    public static Supply of(int pieces) {
        return of(new Shelf(pieces, 0, false));
    }

    /// Of what lies on the shelf and nothing more.
    public static Supply of(Shelf shelf) {
        return new Supply(shelf, null, null);
    }

    /// Pieces that can be bought now.
    public int available() {
        return Math.max(onShelf(), room());
    }

    /// Pieces that can be made.
    public int room() {
        return backOn != null || making == null ? 0 : making.room();
    }

    /// Pieces that lie ready.
    public int onShelf() {
        return backOn == null ? shelf.free() : 0;
    }

    /// Whether even one piece has to be made first.
    public boolean isMade() {
        return onShelf() == 0 && room() > 0;
    }

    /// By when so many pieces are made; nothing when they lie on the shelf, or cannot be had.
    public Optional<LocalDate> madeBy(int pieces) {
        return backOn != null || making == null || pieces <= shelf.free()
                ? Optional.empty()
                : making.plan(pieces).map(Plan::readyBy);
    }
}
