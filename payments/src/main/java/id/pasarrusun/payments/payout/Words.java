package id.pasarrusun.payments.payout;

import org.jspecify.annotations.Nullable;

/// Why a payout failed, as the bank puts it.
///
/// @param code one of the bank's numbers, if it gave one
record Words(@Nullable String code, @Nullable String message) {

    /// As it is kept with the payout.
    String text(String otherwise) {
        String words = message == null || message.isBlank() ? otherwise : message;
        return code == null ? words : code + " " + words;
    }

    Mishap mishap() {
        return Mishap.of(code);
    }
}
