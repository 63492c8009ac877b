package id.pasarrusun.catalog.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pasarrusun.catalog.listing.VersionState.Approved;
import id.pasarrusun.catalog.listing.VersionState.Checked;
import id.pasarrusun.catalog.listing.VersionState.Declined;
import id.pasarrusun.catalog.listing.VersionState.Draft;
import id.pasarrusun.catalog.listing.VersionState.Offered;
import id.pasarrusun.catalog.listing.VersionState.Officer;
import id.pasarrusun.catalog.listing.VersionState.Point;
import id.pasarrusun.catalog.listing.VersionState.Remark;
import id.pasarrusun.catalog.listing.VersionState.Result;
import id.pasarrusun.catalog.listing.VersionState.Returned;
import id.pasarrusun.catalog.listing.VersionState.Submitted;
import id.pasarrusun.catalog.listing.VersionState.Withdrawn;
import java.lang.reflect.Method;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VersionStateTests {

    private static final Instant THEN = Instant.parse("2026-11-24T01:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    private static final Officer SARI = new Officer(new UUID(0, 1), "Bu Sari");
    private static final List<Point> POINTS = List.of(new Point("bibir-rapi", Result.FAIL));
    private static final List<Remark> REMARKS =
            List.of(new Remark(Remark.PRAISE, "Rapi."), new Remark("bibir-rapi", "Bibirnya masih tajam."));

    /// The refusals: any other step does not compile.
    @Test
    void eachStateOffersItsOwnStepsAndNoOthers() {
        Map<String, Set<String>> steps = Stream.of(VersionState.class.getPermittedSubclasses())
                .collect(Collectors.toMap(Class::getSimpleName, VersionStateTests::steps));

        assertThat(steps)
                .isEqualTo(Map.of(
                        "Draft", Set.of("submit", "offer"),
                        "Offered", Set.of("agree", "takeBack"),
                        "Submitted", Set.of("pass", "sendBack", "decline", "approveByPolicy"),
                        "Returned", Set.of(),
                        "Declined", Set.of(),
                        "Checked", Set.of("approve", "sendBack"),
                        "Approved", Set.of("withdraw"),
                        "Withdrawn", Set.of()));
    }

    private static Set<String> steps(Class<?> state) {
        return Stream.of(state.getDeclaredMethods())
                .filter(method -> VersionState.class.isAssignableFrom(method.getReturnType()))
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void aDraftIsSubmitted() {
        assertThat(new Draft().submit(NOW)).isEqualTo(new Submitted(NOW));
    }

    @Test
    void aDraftIsOfferedToItsMakerByWhoWroteIt() {
        assertThat(new Draft().offer(SARI, NOW)).isEqualTo(new Offered(NOW, SARI));
    }

    @Test
    void whatWasOfferedIsSubmittedWhenItsMakerAgrees() {
        assertThat(new Offered(THEN, SARI).agree(NOW)).isEqualTo(new Submitted(NOW));
    }

    @Test
    void whatWasOfferedIsADraftAgainWhenItIsTakenBack() {
        assertThat(new Offered(THEN, SARI).takeBack()).isEqualTo(new Draft());
    }

    @Test
    void whatWasSubmittedPasses() {
        assertThat(new Submitted(THEN).pass(SARI, NOW, POINTS)).isEqualTo(new Checked(NOW, SARI, POINTS));
    }

    @Test
    void whatWasSubmittedComesBackWithWhatIsGoodAndWhatIsToBeMended() {
        Returned returned = new Submitted(THEN).sendBack(SARI, NOW, REMARKS, POINTS);

        assertThat(returned).isEqualTo(new Returned(NOW, SARI, REMARKS, POINTS));
        assertThat(returned.praise()).contains("Rapi.");
        assertThat(returned.toMend()).extracting(Remark::item).containsExactly("bibir-rapi");
    }

    @Test
    void whatWasSubmittedIsDeclinedWithAReason() {
        assertThat(new Submitted(THEN).decline(SARI, NOW, "Bukan buatan sendiri.", REMARKS, POINTS))
                .isEqualTo(new Declined(NOW, SARI, "Bukan buatan sendiri.", REMARKS, POINTS));
    }

    @Test
    void whatWasSubmittedIsApprovedByTheRuleAlone() {
        Approved approved = new Submitted(THEN).approveByPolicy(NOW);

        assertThat(approved).isEqualTo(new Approved(NOW, Officer.POLICY));
    }

    @Test
    void whatPassedIsApproved() {
        assertThat(new Checked(THEN, SARI, POINTS).approve(SARI, NOW)).isEqualTo(new Approved(NOW, SARI));
    }

    @Test
    void whatPassedComesBackAllTheSame() {
        assertThat(new Checked(THEN, SARI, POINTS).sendBack(SARI, NOW, REMARKS))
                .isEqualTo(new Returned(NOW, SARI, REMARKS, POINTS));
    }

    @Test
    void whatWasApprovedIsWithdrawnWithAReason() {
        assertThat(new Approved(THEN, SARI).withdraw(SARI, NOW, "Talinya putus."))
                .isEqualTo(new Withdrawn(NOW, SARI, "Talinya putus."));
    }

    @Test
    void nothingComesBackWithoutAWord() {
        assertThatThrownBy(() -> new Submitted(THEN).sendBack(SARI, NOW, List.of(), POINTS))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Remark("bibir-rapi", " ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Remark("bibir-rapi", "x".repeat(Remark.NOTE_MAX + 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
