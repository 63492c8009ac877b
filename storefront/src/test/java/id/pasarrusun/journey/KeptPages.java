package id.pasarrusun.journey;

import com.microsoft.playwright.Page;
import id.pasarrusun.dev.OpenShop;
import java.net.URI;
import java.util.List;

/// What a phone keeps of the shop.
final class KeptPages {

    private KeptPages() {}

    /// The worker takes over once the first page is there.
    static Page phoneWithWorker(Phones phones) {
        Page phone = phones.fresh();
        phone.navigate("/luring");
        phone.waitForFunction("() => navigator.serviceWorker.controller !== null");
        return phone;
    }

    static String opensAProduct(Page phone) {
        phone.locator("main .kartu a").first().click();
        phone.waitForURL("**/produk/*");
        return URI.create(phone.url()).getPath();
    }

    static void awaitKept(Page phone, String path) {
        OpenShop.await(() -> kept(phone).contains(path));
    }

    /// The paths of all that the phone keeps.
    @SuppressWarnings("unchecked")
    static List<String> kept(Page phone) {
        return (List<String>) phone.evaluate("""
            async () => {
              const found = [];
              for (const name of await caches.keys())
                for (const key of await (await caches.open(name)).keys()) found.push(new URL(key.url).pathname);
              return found;
            }
            """);
    }
}
