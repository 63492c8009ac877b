package id.pasarrusun.payments.order;

import id.pasarrusun.kernel.money.Rupiah;

/// So many of one item at the price of the day on which it was bought.
///
/// @param description the item's name as the buyer saw it
/// @param price of one piece
public record OrderLine(ItemRef item, String description, int quantity, Rupiah price) {

    public OrderLine {
        if (quantity < 1) {
            throw new IllegalArgumentException("A line is for at least one piece, not " + quantity);
        }
        if (description.isBlank()) {
            throw new IllegalArgumentException("A line says what was bought");
        }
    }

    public Rupiah total() {
        return price.times(quantity);
    }
}
