package id.pasarrusun.catalog.food;

import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.media.image.ImageId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A paper as a maker sends it.
///
/// @param id chosen by the sender, so that a form sent twice brings it once
/// @param number as [Paper#read] gives it
/// @param scope for which of her goods it was given; empty when for all
/// @param expiresOn the last day on which it holds; null when it holds until it is withdrawn
/// @param image a photo of it, kept from everybody but her and officers
public record NewPermit(
        PermitId id,
        MakerId maker,
        Paper paper,
        String number,
        String issuer,
        String scope,
        LocalDate issuedOn,
        @Nullable LocalDate expiresOn,
        @Nullable ImageId image) {

    public static final int TEXT_MAX = 120;

    public NewPermit {
        if (paper.read(number).filter(number::equals).isEmpty()) {
            throw new IllegalArgumentException("A " + paper + " has no number like " + number);
        }
        if (issuer.length() > TEXT_MAX || scope.length() > TEXT_MAX) {
            throw new IllegalArgumentException("What is said of a paper is longer than it may be");
        }
        if (expiresOn != null && expiresOn.isBefore(issuedOn)) {
            throw new IllegalArgumentException("No paper ends before it begins");
        }
    }
}
