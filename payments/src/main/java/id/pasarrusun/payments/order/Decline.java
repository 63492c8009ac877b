package id.pasarrusun.payments.order;

import java.util.UUID;

/// Why a maker cannot make what was paid.
///
/// @param reason as its buyer reads it
/// @param account of whoever said so
public record Decline(String reason, UUID account) {

    public static final int REASON_LENGTH_MAX = 500;

    public Decline {
        reason = reason.strip();
        if (reason.isEmpty() || reason.length() > REASON_LENGTH_MAX) {
            throw new IllegalArgumentException("A reason has 1 to 500 characters, not " + reason.length());
        }
    }
}
