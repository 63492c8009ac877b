package id.pasarrusun.catalog.stock;

/// The pieces of one variant that are there.
///
/// @param onHand  all of them
/// @param held    those put by for somebody who has yet to pay
/// @param toOrder whether more are made for whoever asks once too few are free
public record Shelf(int onHand, int held, boolean toOrder) {

    /// Those that can be bought now.
    public int free() {
        return onHand - held;
    }
}
