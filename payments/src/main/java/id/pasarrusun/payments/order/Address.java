package id.pasarrusun.payments.order;

import org.jspecify.annotations.Nullable;

/// Where a courier brings the goods.
///
/// @param kelurahanCode as the ministry writes it, such as `31.75.06.1001`
public record Address(
        String recipient,
        String phone,
        String kelurahanCode,
        String street,
        @Nullable String rt,
        @Nullable String rw,
        String postcode,
        @Nullable String landmark) {}
