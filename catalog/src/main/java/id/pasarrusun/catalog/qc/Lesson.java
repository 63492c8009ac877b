package id.pasarrusun.catalog.qc;

import id.pasarrusun.catalog.listing.ListingVersion;
import id.pasarrusun.catalog.listing.Photo;
import id.pasarrusun.catalog.listing.VersionState;
import id.pasarrusun.catalog.listing.VersionState.Remark;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What an officer said of a version that did not pass, and the photos on which she drew.
///
/// @param remarks what is to be mended, and what is good already
public record Lesson(int version, List<Photo> photos, List<Remark> remarks) {

    public Lesson {
        photos = List.copyOf(photos);
        remarks = List.copyOf(remarks);
    }

    /// Of the version before the latest, as long as nobody has judged the latest; of the latest itself when it came
    /// back.
    ///
    /// @param before the version before; null when there is none
    static @Nullable Lesson of(ListingVersion latest, @Nullable ListingVersion before) {
        Lesson own = of(latest);
        return own != null || before == null || isOver(latest.state()) ? own : of(before);
    }

    private static boolean isOver(VersionState state) {
        return state instanceof VersionState.Approved
                || state instanceof VersionState.Checked
                || state instanceof VersionState.Withdrawn;
    }

    static @Nullable Lesson of(ListingVersion version) {
        List<Remark> remarks = switch (version.state()) {
            case VersionState.Returned returned -> returned.remarks();
            case VersionState.Declined declined -> declined.remarks();
            case VersionState.Draft _,
                    VersionState.Offered _,
                    VersionState.Submitted _,
                    VersionState.Checked _,
                    VersionState.Approved _,
                    VersionState.Withdrawn _ -> List.of();
        };
        return remarks.isEmpty()
                ? null
                : new Lesson(version.number(), version.content().photos(), remarks);
    }

    /// What is to be mended, in the order in which it is numbered on the photos.
    public List<Remark> toMend() {
        return remarks.stream().filter(remark -> !remark.praises()).toList();
    }

    /// What is good already, in the officer's words.
    public Optional<String> praise() {
        return remarks.stream().filter(Remark::praises).map(Remark::note).findFirst();
    }
}
