package id.pasarrusun.storefront.joining;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What anybody may know of a certificate.
///
/// @param craft its slug
/// @param revokedAt null while it holds
public record CertificateView(
        String number,
        String name,
        String craft,
        String batch,
        int year,
        @Nullable Instant revokedAt) {}
