package id.pasarrusun.catalog.qc;

import static id.pasarrusun.catalog.CatalogWorld.await;
import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.catalog.CatalogWorld;
import id.pasarrusun.catalog.listing.Drafting;
import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.listing.Listings;
import id.pasarrusun.catalog.listing.Revoking;
import id.pasarrusun.catalog.listing.StudioListing;
import id.pasarrusun.catalog.listing.Submission;
import id.pasarrusun.catalog.listing.VersionState;
import id.pasarrusun.catalog.listing.Versions;
import id.pasarrusun.catalog.listing.Workbench;
import id.pasarrusun.catalog.maker.Certificate;
import id.pasarrusun.catalog.maker.Certificate.Issue;
import id.pasarrusun.catalog.maker.Certificate.Issued;
import id.pasarrusun.catalog.maker.Certificates;
import id.pasarrusun.catalog.maker.Craft;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class CertificatesIntegrationTests {

    private static final String WHY = "Karya orang lain dipajang.";

    private final CatalogWorld world = CatalogWorld.fresh(CertificatesIntegrationTests.class);
    private final Certificates certificates = world.the(Certificates.class);
    private final Revoking revoking = world.the(Revoking.class);
    private final Approving approving = world.the(Approving.class);
    private final Bags bags = new Bags(world);

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void sendsNothingToReviewWithoutACertificateOfItsCraft() {
        ListingId bag = bags.aBag("Tas anyaman bambu");
        await(revoking.revoke(Bags.ADMIN, hers().id(), WHY));

        assertThat(bags.submit(bag)).isEqualTo(new Submission.Incomplete(List.of(Submission.Missing.NOT_TRAINED)));
    }

    @Test
    void approvesNothingWhoseCertificateWasRevokedWhileItWaited() {
        ListingId bag = checked("Tas anyaman bambu");
        await(revoking.revoke(Bags.ADMIN, hers().id(), WHY));

        assertThat(await(approving.approve(Bags.ADMIN, bag, 1))).isEqualTo(new Decision.NotTrained());
        assertThat(isLive("tas-anyaman-bambu")).isFalse();

        await(certificates.issue(world.ratmi, issue("")));
        assertThat(await(approving.approve(Bags.ADMIN, bag, 1))).isEqualTo(new Decision.Done());
    }

    @Test
    void sendsWhatIsLiveBackToReviewInHerName() {
        ListingId bag = bags.approved("Tas anyaman bambu");

        await(revoking.revoke(Bags.ADMIN, hers().id(), WHY));

        assertThat(isLive("tas-anyaman-bambu")).isFalse();
        StudioListing sent = listing(bag);
        assertThat(sent.approved()).isNull();
        assertThat(sent.latest().number()).isEqualTo(2);
        assertThat(sent.latest().state()).isInstanceOf(VersionState.Submitted.class);
        assertThat(await(world.the(Versions.class).get(bag, 1)).state())
                .isInstanceOfSatisfying(
                        VersionState.Withdrawn.class,
                        withdrawn -> assertThat(withdrawn.reason()).isEqualTo(WHY));
        assertThat(await(world.the(Queue.class).waiting(Bags.CHECKER, QueueFilter.ALL, null))
                        .items())
                .hasSize(1);
    }

    @Test
    void leavesANewerVersionOnItsWay() {
        ListingId bag = bags.approved("Tas anyaman bambu");
        CatalogWorld.done(world.the(Drafting.class).revise(world.ratmi, bag, bags.content("Tas anyaman rotan"), 1));

        await(revoking.revoke(Bags.ADMIN, hers().id(), WHY));

        assertThat(isLive("tas-anyaman-bambu")).isFalse();
        assertThat(listing(bag).latest().number()).isEqualTo(2);
        assertThat(listing(bag).latest().state()).isEqualTo(new VersionState.Draft());
    }

    @Test
    void revokesOnce() {
        UUID id = hers().id();

        assertThat(await(revoking.revoke(Bags.ADMIN, id, WHY)).holds()).isFalse();
        assertThat(revoking.revoke(Bags.ADMIN, id, "Lagi.").blockOptional()).isEmpty();
        assertThat(await(certificates.find(id)).revoked())
                .isNotNull()
                .extracting(Certificate.Revocation::reason)
                .isEqualTo(WHY);
    }

    @Test
    void letsNoApprovalSlipPastARevocationOfTheSameMoment() {
        for (int round = 1; round <= 12; round++) {
            String name = "Tas ke " + round;
            ListingId bag = checked(name);
            UUID id = hers().id();

            await(Mono.zip(
                    approving.approve(Bags.ADMIN, bag, 1),
                    revoking.revoke(Bags.ADMIN, id, WHY).hasElement(),
                    (decision, revoked) -> decision));

            assertThat(listing(bag).approved()).isNull();
            await(certificates.issue(world.ratmi, issue("")));
        }
    }

    @Test
    void letsOneCertificateOfACraftHoldAndEveryNumberStandForOne() {
        assertThat(await(certificates.issue(world.ratmi, issue("")))).isEqualTo(new Issued.Held());

        await(revoking.revoke(Bags.ADMIN, hers().id(), WHY));
        assertThat(await(certificates.issue(world.ratmi, issue("PR-ANY-7")))).isInstanceOf(Issued.Done.class);
        assertThat(await(certificates.issue(world.enrol("wati"), batik("PR-ANY-7"))))
                .isEqualTo(new Issued.NumberTaken());
    }

    private ListingId checked(String name) {
        ListingId bag = bags.aBag(name);
        bags.submit(bag);
        await(world.the(Reviewing.class).decide(Bags.CHECKER, bag, 1, new Verdict.Passed()));
        return bag;
    }

    private Certificate hers() {
        return await(certificates.of(world.ratmi).filter(Certificate::holds).next());
    }

    private StudioListing listing(ListingId id) {
        return await(world.the(Workbench.class).get(id));
    }

    private boolean isLive(String slug) {
        return Boolean.TRUE.equals(
                world.the(Listings.class).findLive(slug).hasElement().block());
    }

    private static Issue issue(String number) {
        return new Issue(Craft.ANYAMAN, "2026-2", "Bu Narti", LocalDate.of(2026, 8, 1), number);
    }

    private static Issue batik(String number) {
        return new Issue(Craft.BATIK, "2026-2", "Bu Narti", LocalDate.of(2026, 8, 1), number);
    }
}
