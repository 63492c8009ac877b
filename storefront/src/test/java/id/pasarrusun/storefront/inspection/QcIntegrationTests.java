package id.pasarrusun.storefront.inspection;

import static id.pasarrusun.storefront.desk.DeskWorld.await;
import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.listing.Listings;
import id.pasarrusun.catalog.listing.LiveListing;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.dev.OpenShop;
import id.pasarrusun.dev.Person;
import id.pasarrusun.dev.Person.Answer;
import id.pasarrusun.storefront.desk.DeskWorld;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A listing's way over the desk, in the officers' browsers.
class QcIntegrationTests {

    private static final List<String> POINTS = List.of("bibir-rapi", "pegangan-kuat", "foto-jelas", "deskripsi-jujur");

    private final OpenShop shop = OpenShop.visit();
    private final DeskWorld world = new DeskWorld(shop);
    private final MakerId ratmi = world.maker("ratmi-meja", "Ratmi Suharti");

    @Test
    void keepsEveryNoteWhenAFailedPointHasNone() {
        String sheet = "/meja/qc/" + world.submitted(ratmi, "Keranjang catatan").value() + "/1";
        Person sari = shop.officer("qc");

        Answer answer = sari.fillIn(
                sheet,
                sheet,
                marks("bibir-rapi", "pegangan-kuat")
                        .with("catatan-bibir-rapi", "Lipat tepinya <sekali> lagi.", "putusan", "perbaiki"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Lipat tepinya &lt;sekali&gt; lagi.</textarea>")
                .contains("id=\"catatan-pegangan-kuat-salah\"")
                .contains("Tulis apa yang perlu diperbaiki, atau tandai di foto.");
        assertThat(sari.get("/meja/qc").body()).contains("Keranjang catatan");
    }

    @Test
    void namesEachPointThatWasNotMarked() {
        String sheet =
                "/meja/qc/" + world.submitted(ratmi, "Keranjang belum ditandai").value() + "/1";

        Answer answer = shop.officer("qc").fillIn(sheet, sheet, "putusan", "lolos");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains("<a href=\"#nilai-bibir-rapi\"><strong>Bibir anyaman rapi.</strong> Pilih dulu")
                .contains("<a href=\"#nilai-foto-jelas\"><strong>Foto jelas.</strong> Pilih dulu");
    }

    @Test
    void bringsAListingOverBothDesksIntoTheShopWindow() {
        ListingId listing = world.submitted(ratmi, "Keranjang dua meja");
        String qc = "/meja/qc/" + listing.value() + "/1";
        String approval = "/meja/persetujuan/" + listing.value() + "/1";

        Answer passed = shop.officer("qc").fillIn(qc, qc, marks().with("putusan", "lolos"));
        Answer approved = shop.officer("admin").fillIn(approval, approval, "putusan", "setujui");

        assertThat(passed.status()).isEqualTo(303);
        assertThat(passed.location()).startsWith("/meja/qc").endsWith("kabar=lolos");
        assertThat(approved.location()).startsWith("/meja/persetujuan").endsWith("kabar=disetujui");
        LiveListing live = await(shop.part(Listings.class)
                .liveOf(ratmi, 0, 100)
                .filter(each -> each.id().equals(listing))
                .next());
        assertThat(live.content().name()).isEqualTo("Keranjang dua meja");
        assertThat(shop.officer("admin").get(approval).body()).contains("Lolos pemeriksaan", "Disetujui dan dijual");
    }

    @Test
    void saysWhichVerdictCountsWhenOneComesTooLate() {
        String sheet =
                "/meja/qc/" + world.submitted(ratmi, "Keranjang terlambat").value() + "/1";
        Person sari = shop.officer("qc");
        sari.fillIn(sheet, sheet, "putusan", "tolak", "alasan", "Bukan anyaman sendiri.");

        Answer late = sari.post(sheet, marks().with("putusan", "lolos"));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("Sudah diputuskan lebih dulu", "Ditolak, ", "Bukan anyaman sendiri.");
    }

    @Test
    void sendsBackFromTheLastDeskOnlyWithANote() {
        ListingId listing = world.submitted(ratmi, "Keranjang kembali");
        String qc = "/meja/qc/" + listing.value() + "/1";
        String approval = "/meja/persetujuan/" + listing.value() + "/1";
        shop.officer("qc").fillIn(qc, qc, marks().with("putusan", "lolos"));
        Person admin = shop.officer("admin");

        Answer silent = admin.fillIn(approval, approval, "putusan", "kembalikan");
        Answer told = admin.post(approval, "putusan", "kembalikan", "catatan", "Ganti foto pertamanya.");

        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.body()).contains("id=\"catatan-salah\"");
        assertThat(told.location()).endsWith("kabar=dikembalikan");
    }

    @Test
    void showsAFinanceOfficerNoListingAndNobodyASheetThatIsNone() {
        String sheet =
                "/meja/qc/" + world.submitted(ratmi, "Keranjang tertutup").value() + "/1";

        assertThat(shop.officer("keuangan1").get(sheet).status()).isEqualTo(403);
        assertThat(shop.officer("qc")
                        .get("/meja/qc/00000000-0000-7000-8000-000000000000/1")
                        .status())
                .isEqualTo(404);
    }

    private static Marks marks(String... failed) {
        return new Marks(List.of(failed));
    }

    /// A checklist filled in.
    private record Marks(List<String> failed) {

        String[] with(String... more) {
            List<String> fields = new ArrayList<>();
            for (String point : POINTS) {
                fields.add("nilai-" + point);
                fields.add(failed.contains(point) ? "perbaiki" : "baik");
            }
            fields.addAll(Arrays.asList(more));
            return fields.toArray(String[]::new);
        }
    }
}
