package id.pasarrusun.payments.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Postings that stand or fall together, under one reference.
///
/// @param because the reason of a reversal
record Transaction(
        String reference, List<Posting> postings, @Nullable String because) {

    private static final int REFERENCE_LENGTH_MAX = 140;

    Transaction {
        postings = List.copyOf(postings);
        if (reference.isBlank() || reference.length() > REFERENCE_LENGTH_MAX) {
            throw new IllegalArgumentException("A reference has 1 to 140 characters, not " + reference.length());
        }
        if (postings.isEmpty()) {
            throw new IllegalArgumentException(reference + " posts nothing");
        }
    }
}
