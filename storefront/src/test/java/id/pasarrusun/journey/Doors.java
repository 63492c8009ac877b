package id.pasarrusun.journey;

import com.microsoft.playwright.Page;
import id.pasarrusun.dev.OpenShop;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How people come in on a phone.
final class Doors {

    private final OpenShop shop;

    Doors(OpenShop shop) {
        this.shop = shop;
    }

    /// A maker or buyer types her number and the code that comes to it.
    void signIn(Page phone, String number) {
        phone.navigate("/masuk");
        OpenShop.Mailbox mailbox = shop.mailbox(number);
        phone.fill("input[name=phone]", number);
        phone.click("main form[action='/masuk'] button");
        phone.fill("input[name=code]", mailbox.nextCode());
        phone.click("main form[action='/masuk'] button");
        phone.waitForURL(Pattern.compile(".*/(sanggar|akun).*"));
    }

    /// An officer types her password and the code of the app on her own phone.
    void signInOfficer(Page screen, String name) {
        screen.navigate("/masuk?staf");
        screen.fill("input[name=email]", name + "@pasar.test");
        screen.fill("input[name=password]", OpenShop.OFFICER_PASSWORD);
        screen.click("main form[action='/masuk'] button");
        screen.fill("input[name=totp]", shop.nextTotp());
        screen.click("main form[action='/masuk'] button");
        screen.waitForURL(Pattern.compile(".*/(meja|akun).*"));
    }

    /// The part of the address behind `before`.
    static String rest(Page page, String before) {
        String path = URI.create(page.url()).getPath();
        Matcher found = Pattern.compile(Pattern.quote(before) + "([^/]+).*").matcher(path);
        if (!found.matches()) {
            throw new IllegalStateException(path + " does not begin with " + before);
        }
        return found.group(1);
    }
}
