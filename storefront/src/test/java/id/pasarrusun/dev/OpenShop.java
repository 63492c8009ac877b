package id.pasarrusun.dev;

import id.pasarrusun.dev.Person.Answer;
import id.pasarrusun.devservers.DevSettings.Pace;
import id.pasarrusun.devservers.midtrans.MidtransStandIn;
import id.pasarrusun.devservers.outbox.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The one open shop that all tests of a JVM visit, with its demo data: whoever needs to be alone makes goods, makers
/// or buyers of her own.
public final class OpenShop {

    public static final String OFFICER_PASSWORD = "pasar-demo-2026";
    private static final String OFFICER_SECRET = "JBSWY3DPEHPK3PXP";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");

    private final EmbeddedShop shop;

    private OpenShop(EmbeddedShop shop) {
        this.shop = shop;
    }

    /// The same shop for every caller in this JVM, opened for the first.
    public static OpenShop visit() {
        return Holder.SHOP;
    }

    /// Where it is, without a slash at the end.
    public URI address() {
        return URI.create("http://localhost:" + shop.port());
    }

    public MidtransStandIn midtrans() {
        return shop.servers().midtrans();
    }

    public <T> T part(Class<T> type) {
        return shop.part(type);
    }

    public MovableClock clock() {
        return shop.clock();
    }

    /// Somebody nobody knows.
    public Person stranger() {
        return new Person(address());
    }

    /// A maker of the demo data, signed in by the code on her phone.
    ///
    /// @param number 1 to 12
    public Person maker(int number) {
        String phone = "08120000%04d".formatted(number);
        Person maker = stranger();
        // a phone gets one code a minute, and two tests of one maker in a minute are nothing unusual
        maker.json("DELETE", "/dev/limits", "");
        maker.get("/masuk");
        Instant asked = shop.clock().instant();
        maker.post("/masuk", "phone", phone);
        maker.post("/masuk", "phone", phone, "code", code(phone, asked));
        return maker;
    }

    /// An officer of the demo data, signed in with her password and second factor.
    ///
    /// @param name the part of the address before `@pasar.test`
    public Person officer(String name) {
        // a code is taken once per step, and two tests in one step are nothing unusual
        shop.clock().advance(Duration.ofSeconds(30));
        Person officer = stranger();
        officer.get("/masuk?staf");
        Answer asked = officer.post("/masuk", "email", name + "@pasar.test", "password", OFFICER_PASSWORD);
        officer.post(
                "/masuk",
                "email",
                name + "@pasar.test",
                "ticket",
                value(asked.body(), "ticket"),
                "totp",
                Totp.code(OFFICER_SECRET, shop.clock().instant()));
        return officer;
    }

    private String code(String phone, Instant since) {
        return until(() -> shop.servers().outbox().to(phone).stream()
                .filter(message -> !message.sentAt().isBefore(since))
                .map(Message::text)
                .flatMap(text -> CODE.matcher(text).results().map(MatchResult::group))
                .findFirst()
                .orElse(""));
    }

    /// Asks again and again until the answer is not empty.
    ///
    /// @throws IllegalStateException when it is still empty after half a minute
    public static String until(Supplier<String> question) {
        Instant end = Instant.now().plus(PATIENCE);
        String answer = question.get();
        while (answer.isEmpty()) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("Nothing came within " + PATIENCE);
            }
            pause();
            answer = question.get();
        }
        return answer;
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /// The value of a hidden field of a page.
    public static String value(String page, String name) {
        return Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElse("");
    }

    private static final class Holder {
        private static final OpenShop SHOP = open();

        private static OpenShop open() {
            try {
                Path data = Files.createTempDirectory("pasar-rusun-shop");
                return new OpenShop(EmbeddedShop.start(
                        data, Pace.HURRIED, Map.of("server.port", "0", "PASAR_DEMO_PICTURES", "false")));
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }
    }
}
