package id.pasarrusun.storefront.joining;

import id.pasarrusun.catalog.maker.MakerId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Somebody who waits for an answer.
///
/// @param tower its name
/// @param craft slug of what she says that she learnt; null when none
public record Applicant(
        MakerId maker,
        String slug,
        String name,
        String tower,
        @Nullable String craft,
        String batch,
        Instant askedAt) {}
