package id.pasarrusun.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.pasarrusun.dev.OpenShop;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A stored copy never stands in anybody's way, and does not outlast what it is a copy of.
class StoredCopyJourneyTests {

    @RegisterExtension
    static final Outing OUTING = new Outing();

    /// She buys only.
    private static final String BUYER = "081200000911";

    @Test
    void whoIsSignedInBuysFromACopyOnceThereIsALinkAgain() {
        Page phone = KeptPages.phoneWithWorker(OUTING.phones());
        new Doors(OUTING.shop()).signIn(phone, BUYER);
        phone.navigate("/");
        String product = KeptPages.opensAProduct(phone);
        KeptPages.awaitKept(phone, product);
        phone.context().setOffline(true);
        phone.reload();
        assertThat(phone.locator(".kepala a[href='/masuk']")).hasCount(1);

        phone.context().setOffline(false);
        phone.locator("button[form=beli]").click();

        phone.waitForURL(Pattern.compile(".*/keranjang.*"));
        assertThat(phone.locator("main a[href='" + product + "']").first()).isVisible();
        assertThat(phone.locator(".kepala a[href='/masuk']")).hasCount(0);
    }

    @Test
    void aFormOfACopyStaysWhenThePageCannotBeFetchedAnew() {
        Page phone = KeptPages.phoneWithWorker(OUTING.phones());
        phone.navigate("/");
        String product = KeptPages.opensAProduct(phone);
        KeptPages.awaitKept(phone, product);
        phone.context().setOffline(true);
        phone.reload();

        // the phone takes itself to have a link
        phone.evaluate("() => Object.defineProperty(navigator, 'onLine', { get: () => true })");
        phone.locator("button[form=beli]").click();

        assertThat(phone.locator("#toast [role=status]")).containsText("Belum terkirim");
        assertThat(phone).hasURL(Pattern.compile(".*" + product));
    }

    @Test
    void aPageThatIsNoLongerThereIsKeptNoLonger() {
        Page phone = KeptPages.phoneWithWorker(OUTING.phones());
        pretendKept(phone, "/produk/habis-sudah");
        pretendKept(phone, "/produk/ganti-nama");
        pretendKept(phone, "/produk/sedang-rusak");

        phone.navigate("/produk/habis-sudah");
        OpenShop.await(() -> !KeptPages.kept(phone).contains("/produk/habis-sudah"));
        asWorker(phone, false, "keep('/produk/ganti-nama', { type: 'opaqueredirect', status: 0 })");
        asWorker(phone, false, "keep('/produk/sedang-rusak', new Response('', { status: 503 }))");

        assertThat(KeptPages.kept(phone)).doesNotContain("/produk/ganti-nama").contains("/produk/sedang-rusak");
    }

    @Test
    void picturesOfWhoeverSavesDataAreNotKept() {
        Page phone = KeptPages.phoneWithWorker(OUTING.phones());
        String picture = "/gambar/contoh/640.webp";
        String fetched = "lasting({ request: new Request('" + picture + "'), waitUntil: work => works.push(work) },"
                + " PICTURES, 9)";

        asWorker(phone, true, fetched);
        assertThat(KeptPages.kept(phone)).doesNotContain(picture);
        asWorker(phone, false, fetched);
        assertThat(KeptPages.kept(phone)).contains(picture);
    }

    private static void pretendKept(Page phone, String path) {
        phone.evaluate("async path => (await caches.open('pages-1')).put(path, new Response('a copy'))", path);
    }

    /// Runs `call` with the worker's own functions, on a page; all that is fetched is there, and never changes.
    ///
    /// @param thrifty whether the phone saves data
    private static void asWorker(Page phone, boolean thrifty, String call) {
        String worker = phone.context().request().get("/sw.js").text();
        phone.evaluate("async () => { const addEventListener = () => {}, works = [],"
                + " fetch = async () => new Response('', { headers: { 'Cache-Control': 'immutable' } }),"
                + " navigator = { connection: { saveData: " + thrifty + " } };\n"
                + worker + "\nawait " + call + "; await Promise.all(works); }");
    }
}
