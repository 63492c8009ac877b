package id.pasarrusun.dev;

import id.pasarrusun.dev.Person.Answer;
import id.pasarrusun.devservers.DevSettings.Pace;
import id.pasarrusun.devservers.midtrans.MidtransStandIn;
import id.pasarrusun.devservers.outbox.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.util.FileSystemUtils;

/// The one open shop that all tests of a JVM visit, with its demo data: whoever needs to be alone makes goods, makers
/// or buyers of her own.
public final class OpenShop {

    public static final String OFFICER_PASSWORD = "pasar-demo-2026";
    private static final String OFFICER_SECRET = "JBSWY3DPEHPK3PXP";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern REFERENCE = Pattern.compile("\"reference\":\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");

    private static final Path DATA = Path.of("target", "open-shop").toAbsolutePath();

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

    public <T> Collection<T> parts(Class<T> type) {
        return shop.parts(type);
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
        return buyer("08120000%04d".formatted(number));
    }

    /// Whoever answers a number, signed in by the code that comes to it.
    public Person buyer(String phone) {
        Person buyer = stranger();
        buyer.get("/masuk");
        Mailbox mailbox = mailbox(phone);
        buyer.post("/masuk", "phone", phone);
        buyer.post("/masuk", "phone", phone, "code", mailbox.nextCode());
        return buyer;
    }

    /// An officer of the demo data, signed in with her password and second factor.
    ///
    /// @param name the part of the address before `@pasar.test`
    public Person officer(String name) {
        Person officer = stranger();
        officer.get("/masuk?staf");
        Answer asked = officer.post("/masuk", "email", name + "@pasar.test", "password", OFFICER_PASSWORD);
        officer.post(
                "/masuk", "email", name + "@pasar.test", "ticket", value(asked.body(), "ticket"), "totp", nextTotp());
        return officer;
    }

    /// A second factor of the demo officers that nobody has used.
    public String nextTotp() {
        // a code is taken once per step of 30 seconds, and two tests in one step are nothing unusual
        shop.clock().advance(Duration.ofSeconds(30));
        return Totp.code(OFFICER_SECRET, shop.clock().instant());
    }

    /// The letters that come to somebody from now on.
    ///
    /// @param recipient an e-mail address or a phone number
    public Mailbox mailbox(String recipient) {
        // a new code is sent once a minute
        shop.clock().advance(Duration.ofMinutes(1));
        return new Mailbox(recipient, shop.clock().instant());
    }

    /// Completes every payout that the bank works on just now.
    public void completePayouts() {
        Person bank = new Person(midtrans().baseUrl());
        REFERENCE
                .matcher(bank.get("/_control/payouts").body())
                .results()
                .map(found -> found.group(1))
                .forEach(reference -> bank.json("POST", "/_control/payouts/" + reference + "/complete", ""));
    }

    /// Asks again and again until the answer is not empty, and gives it.
    ///
    /// @throws IllegalStateException when it is still empty after half a minute
    public static String until(Supplier<String> question) {
        AtomicReference<String> answer = new AtomicReference<>("");
        await(() -> !answer.updateAndGet(before -> question.get()).isEmpty());
        return answer.get();
    }

    /// Asks again and again until it is so.
    ///
    /// @throws IllegalStateException when it is not so after half a minute
    public static void await(BooleanSupplier question) {
        await(PATIENCE, question);
    }

    /// Asks again and again until it is so.
    ///
    /// @throws IllegalStateException when it is not so after `patience`
    public static void await(Duration patience, BooleanSupplier question) {
        Instant end = Instant.now().plus(patience);
        while (!question.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("It did not become so within " + patience);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /// Letters to one recipient since a moment.
    public final class Mailbox {

        private final String recipient;
        private final Instant since;

        private Mailbox(String recipient, Instant since) {
            this.recipient = recipient;
            this.since = since;
        }

        public List<Message> letters() {
            return shop.servers().outbox().to(recipient).stream()
                    .filter(letter -> !letter.sentAt().isBefore(since))
                    .toList();
        }

        /// The one-time code that came, once it has come.
        public String nextCode() {
            return until(() -> code().orElse(""));
        }

        private Optional<String> code() {
            return letters().stream()
                    .flatMap(letter -> CODE.matcher(letter.text()).results())
                    .map(MatchResult::group)
                    .findFirst();
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
                FileSystemUtils.deleteRecursively(DATA);
                int port = freePort();
                Map<String, Object> settings = Map.of(
                        "server.port",
                        port,
                        "PASAR_SHOP_URL",
                        "http://localhost:" + port,
                        "PASAR_DEMO_PICTURES",
                        "false",
                        // a test on a busy machine wants the page as it is now, however long it takes
                        "pasar.offline.patience",
                        "30s");
                return new OpenShop(EmbeddedShop.start(DATA, Pace.HURRIED, settings));
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }

        /// Known before the shop is open, since its letters and the gateway lead back to it.
        private static int freePort() throws IOException {
            try (ServerSocket free = new ServerSocket(0)) {
                return free.getLocalPort();
            }
        }
    }
}
