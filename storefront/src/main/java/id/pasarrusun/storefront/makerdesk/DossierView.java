package id.pasarrusun.storefront.makerdesk;

import id.pasarrusun.catalog.maker.Certificate;
import id.pasarrusun.catalog.maker.MakerProfile;
import id.pasarrusun.catalog.maker.MakerState;
import id.pasarrusun.catalog.maker.Standing;
import id.pasarrusun.catalog.maker.Stories.Proposed;
import id.pasarrusun.kernel.time.Jakarta;
import id.pasarrusun.storefront.joining.Onboarding;
import id.pasarrusun.storefront.page.Form;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All that officers keep of a maker.
///
/// @param shop her public page; null while nobody may see it
/// @param moves the steps that lead on from where she stands
/// @param missing what her shop needs while she prepares
/// @param story that waits to be read; null when none does
/// @param told the key of what has just happened; null when nothing has
public record DossierView(
        String slug,
        String name,
        String place,
        Standing standing,
        @Nullable String shop,
        List<Past> history,
        List<Move> moves,
        List<Onboarding.Step> missing,
        List<Paper> papers,
        Contact contact,
        @Nullable String story,
        Form form,
        @Nullable String told) {

    public DossierView {
        history = List.copyOf(history);
        moves = List.copyOf(moves);
        missing = List.copyOf(missing);
        papers = List.copyOf(papers);
    }

    /// One step that was taken.
    public record Past(String key, String who, Instant at, String reason) {}

    /// A certificate.
    ///
    /// @param revokedAt null while it holds
    public record Paper(
            UUID id,
            String number,
            String craft,
            String batch,
            String instructor,
            Instant issuedOn,
            @Nullable Instant revokedAt,
            String revokedBy,
            String reason) {

        static Paper of(Certificate certificate) {
            var revoked = Optional.ofNullable(certificate.revoked());
            return new Paper(
                    certificate.id(),
                    certificate.training().number(),
                    certificate.training().craft().slug(),
                    certificate.training().batch(),
                    certificate.instructor(),
                    certificate.issuedOn().atStartOfDay(Jakarta.ZONE).toInstant(),
                    revoked.map(Certificate.Revocation::at).orElse(null),
                    revoked.map(Certificate.Revocation::by).orElse(""),
                    revoked.map(Certificate.Revocation::reason).orElse(""));
        }

        public boolean holds() {
            return revokedAt == null;
        }
    }

    /// An officer's look at her number.
    public record Look(String officer, Instant at) {}

    /// How she is reached.
    ///
    /// @param shown the number in full, for an officer who asked for it
    public record Contact(String masked, @Nullable String shown, List<Look> looks) {

        public Contact {
            looks = List.copyOf(looks);
        }
    }

    /// What was read of her.
    record Read(
            MakerProfile maker,
            List<MakerState> history,
            List<Certificate> certificates,
            List<Onboarding.Step> steps,
            Optional<Proposed> story) {}

    static DossierView of(Read read, Contact contact, Form form, @Nullable String told) {
        MakerProfile maker = read.maker;
        Standing standing = maker.standing();
        return new DossierView(
                maker.card().slug(),
                maker.card().name(),
                maker.card().tower().name(),
                standing,
                standing == Standing.OPEN ? "/pembuat/" + maker.card().slug() : null,
                read.history.stream().map(DossierView::past).toList(),
                Move.from(standing),
                standing.isBeginning() ? read.steps : List.of(),
                read.certificates.stream().map(Paper::of).toList(),
                contact,
                read.story
                        .filter(story -> story.refused() == null)
                        .map(Proposed::text)
                        .orElse(null),
                form,
                told);
    }

    private static Past past(MakerState state) {
        return new Past(
                key(state.standing()),
                state.by().name(),
                state.at(),
                state.why().orElse(""));
    }

    /// Of the words for where she stands.
    public String standingKey() {
        return key(standing);
    }

    public String style() {
        return standing == Standing.OPEN
                ? "siap"
                : standing == Standing.ENDED || standing == Standing.REFUSED ? "habis" : "awas";
    }

    private static String key(Standing standing) {
        return "desk.standing." + standing.name().toLowerCase(Locale.ROOT);
    }
}
