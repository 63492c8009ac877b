package id.pasarrusun.catalog.capacity;

import java.util.Optional;

/// Where and when a piece is made for whoever asks for it.
///
/// @param bench whose, and of which craft: what is ordered of one thing leaves less room for another
public record Making(Bench bench, Workshop workshop, Workshop.Outlook outlook) {

    public int room() {
        return workshop.room(outlook);
    }

    public Optional<Plan> plan(int pieces) {
        return workshop.plan(pieces, outlook);
    }

    /// The same in a workshop that has become busier.
    public Making in(Workshop other) {
        return new Making(bench, other, outlook);
    }
}
