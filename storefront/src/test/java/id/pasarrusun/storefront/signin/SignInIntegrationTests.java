package id.pasarrusun.storefront.signin;

import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.dev.ShopDatabase;
import id.pasarrusun.storefront.account.Accounts;
import id.pasarrusun.storefront.account.NewOfficer;
import id.pasarrusun.storefront.account.Role;
import id.pasarrusun.storefront.limit.RateLimits;
import id.pasarrusun.storefront.mail.PhoneNumber;
import id.pasarrusun.storefront.signin.SignInWorld.MovableClock;
import id.pasarrusun.storefront.signin.SignInWorld.Phones;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

@SuppressWarnings("NullAway") // the shop is opened before any test is made
class SignInIntegrationTests {

    private static final String SECRET = "JBSWY3DPEHPK3PXP";
    private static final String PASSWORD = "pasar-demo-2026";
    private static final String MAKER = "081200000001";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Pattern TICKET = Pattern.compile("ticket=([^,]+),");
    private static final Pattern HERE = Pattern.compile("here=SessionId\\[value=([^]]+)]");

    private static ConfigurableApplicationContext shop;

    private MovableClock clock;
    private Phones phones;
    private Browser browser;

    @BeforeAll
    static void opens() {
        shop = new SpringApplicationBuilder(SignInWorld.class)
                .properties(
                        "server.port=0",
                        "spring.config.name=none",
                        "spring.autoconfigure.exclude="
                                + "org.springframework.modulith.runtime.autoconfigure.SpringModulithRuntimeAutoConfiguration,"
                                + "org.springframework.boot.security.autoconfigure.ReactiveUserDetailsServiceAutoConfiguration",
                        "PASAR_POSTGRES_URL="
                                + ShopDatabase.fresh(SignInIntegrationTests.class)
                                        .url(),
                        "PASAR_ELASTICSEARCH_URL=unused",
                        "PASAR_S3_ENDPOINT=unused",
                        "PASAR_S3_ACCESS_KEY=unused",
                        "PASAR_S3_SECRET_KEY=unused",
                        "PASAR_MIDTRANS_SERVER_KEY=unused",
                        "PASAR_MIDTRANS_CLIENT_KEY=unused",
                        "PASAR_MIDTRANS_IRIS_CREATOR_KEY=unused",
                        "PASAR_MIDTRANS_IRIS_APPROVER_KEY=unused",
                        "PASAR_MIDTRANS_IRIS_MERCHANT_KEY=unused",
                        "PASAR_SMTP_URL=unused",
                        "pasar.mail.url=smtp://localhost:9",
                        "management.endpoints.web.exposure.include=*")
                .run();
        Accounts accounts = shop.getBean(Accounts.class);
        accounts.addMaker(PhoneNumber.parse(MAKER).orElseThrow(), new MakerId(new UUID(1, 1)), "Ibu Sari")
                .block(PATIENCE);
        for (Role role : Role.values()) {
            accounts.addOfficer(new NewOfficer(email(role), "Petugas", PASSWORD, SECRET, Set.of(role)))
                    .block(PATIENCE);
        }
    }

    @AfterAll
    static void closes() {
        shop.close();
    }

    @BeforeEach
    void startsAnew() {
        clock = shop.getBean(MovableClock.class);
        phones = shop.getBean(Phones.class);
        browser = browser();
        shop.getBean(RateLimits.class).clear().block(PATIENCE);
        clock.advance(Duration.ofMinutes(2));
    }

    @Test
    void strangersGetNoCookie() {
        assertThat(browser.get("/masuk").body()).contains("PHONE").contains("_csrf=");
        assertThat(browser.get("/").body()).isEqualTo("Guest");

        assertThat(browser.cookies()).isEmpty();
    }

    @Test
    void makersComeInWithTheCodeOnTheirPhone() {
        assertThat(browser.get("/sanggar/pesanan?hal=2").location())
                .isEqualTo("/masuk?lanjut=%2Fsanggar%2Fpesanan%3Fhal%3D2");

        Browser.Answer entered = enter(browser, MAKER);

        assertThat(entered.status()).isEqualTo(303);
        assertThat(entered.location()).isEqualTo("/sanggar");
        assertThat(browser.get("/sanggar").body()).isEqualTo("MakerVisitor");
        assertThat(browser.get("/meja").status()).isEqualTo(403);
        assertThat(browser.get("/akun").body()).contains("here=");
    }

    @Test
    void aNewNumberBecomesABuyer() {
        assertThat(enter(browser, "081399900001").location()).isEqualTo("/akun");
        assertThat(browser.get("/").body()).isEqualTo("BuyerVisitor");
        assertThat(browser.get("/sanggar").status()).isEqualTo(403);
    }

    @Test
    void aCodeIsOverAfterFiveWrongTries() {
        String phone = "081399900002";
        browser.get("/masuk");
        browser.post("/masuk", "phone", phone);
        String code = phones.code(phone);
        String wrong = "000000".equals(code) ? "111111" : "000000";
        for (int i = 0; i < 5; i++) {
            assertThat(browser.post("/masuk", "code", wrong).status()).isEqualTo(422);
        }

        assertThat(browser.post("/masuk", "code", code).status()).isEqualTo(422);
    }

    @Test
    void aCodeWorksOnceAndOnlyForTheBrowserThatAsked() {
        String phone = "081399900003";
        browser.get("/masuk");
        String ticket = found(TICKET, browser.post("/masuk", "phone", phone));
        String code = phones.code(phone);
        Browser other = browser();
        other.get("/masuk");

        assertThat(other.post("/masuk", "phone", phone, "code", code).status()).isEqualTo(422);
        assertThat(browser.post("/masuk", "code", code, "ticket", ticket).status())
                .isEqualTo(303);
        assertThat(other.post("/masuk", "code", code, "ticket", ticket).status())
                .isEqualTo(422);
    }

    @Test
    void aBrowserThatSignsInAnewHoldsNoOlderSession() {
        String phone = "081399900008";
        enter(browser, phone);
        String held = browser.cookies().getFirst().toString();

        Browser.Answer again = enter(browser, "081399900009");

        assertThat(again.status()).isEqualTo(303);
        assertThat(browser.get("/").body()).isEqualTo("BuyerVisitor");
        assertThat(browser().from("Cookie", held).get("/").body()).isEqualTo("Guest");
    }

    @Test
    void nobodyEndsTheSessionOfAnother() {
        enter(browser, "081399900010");
        String session = found(HERE, browser.get("/akun"));
        Browser other = browser();
        enter(other, "081399900011");

        other.post("/akun/perangkat/" + session + "/keluar");

        assertThat(browser.get("/").body()).isEqualTo("BuyerVisitor");
        browser.get("/akun");
        browser.post("/akun/perangkat/" + session + "/keluar");
        assertThat(browser.get("/").body()).isEqualTo("Guest");
    }

    @Test
    void aCodeGrowsOld() {
        String phone = "081399900004";
        browser.get("/masuk");
        browser.post("/masuk", "phone", phone);
        clock.advance(Duration.ofMinutes(5).plusSeconds(1));

        assertThat(browser.post("/masuk", "code", phones.code(phone)).status()).isEqualTo(422);
    }

    @Test
    void aNumberGetsOneCodeAMinute() {
        String phone = "081399900005";
        browser.get("/masuk");
        browser.post("/masuk", "phone", phone);
        Browser.Answer again = browser.post("/masuk", "phone", phone);

        assertThat(again.status()).isEqualTo(429);
        assertThat(again.header("Retry-After")).isEqualTo("60");
    }

    @Test
    void officersNeedBothFactorsAndACodeWorksOnce() {
        browser.get("/masuk?staf");
        assertThat(browser.post("/masuk", "email", email(Role.QC), "password", "wrong")
                        .status())
                .isEqualTo(422);
        browser.post("/masuk", "email", "QC@pasar.test", "password", PASSWORD);
        assertThat(browser.get("/meja").status()).isEqualTo(303);
        String code = totp();

        assertThat(browser.post("/masuk", "totp", code).location()).isEqualTo("/meja");
        assertThat(browser.get("/meja").body()).isEqualTo("StaffVisitor");
        Browser second = browser();
        second.get("/masuk?staf");
        second.post("/masuk", "email", email(Role.QC), "password", PASSWORD);
        assertThat(second.post("/masuk", "totp", code).status()).isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource({"QC, 200 200 403 403 403", "ADMIN, 200 200 200 403 403", "FINANCE, 200 403 403 200 200"})
    void officersSeeOnlyTheirDesks(Role role, String answers) {
        browser.get("/masuk?staf");
        browser.post("/masuk", "email", email(role), "password", PASSWORD);
        browser.post("/masuk", "totp", totp());

        assertThat(Stream.of("/meja", "/meja/qc/1", "/meja/persetujuan", "/meja/pencairan", "/meja/buku-besar")
                        .map(path -> String.valueOf(browser.get(path).status())))
                .containsExactly(answers.split(" "));
        assertThat(browser.get("/sanggar").status()).isEqualTo(403);
    }

    @Test
    void theGateStands() {
        assertThat(browser.get("/sanggar/produk").status()).isEqualTo(303);
        assertThat(browser.post("/sanggar/produk").status()).isEqualTo(403);
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        assertThat(browser.forget().post("/masuk", "phone", MAKER).status()).isEqualTo(403);
        assertThat(browser.post("/hooks/x").status()).isEqualTo(200);
        assertThat(browser.post("/api/v1/x").status()).isEqualTo(200);
    }

    @Test
    void aFormFromAnotherSiteIsRefused() {
        browser.get("/masuk");

        assertThat(browser.from("Sec-Fetch-Site", "cross-site")
                        .post("/masuk", "phone", MAKER)
                        .status())
                .isEqualTo(403);
        assertThat(browser.from("Origin", "https://evil.example")
                        .post("/masuk", "phone", MAKER)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aStrangersTokenDoesNotServeASignedInBrowser() {
        browser.get("/masuk");
        String strangers = browser.token();
        enter(browser, "081399900006");

        assertThat(browser.forget().post("/keluar", "_csrf", strangers).status())
                .isEqualTo(403);
    }

    @Test
    void aRevokedSessionIsOverAtOnce() {
        enter(browser, "081399900007");
        clock.advance(Duration.ofMinutes(2));
        Browser second = browser();
        enter(second, "081399900007");
        assertThat(second.get("/").body()).isEqualTo("BuyerVisitor");

        browser.get("/akun");
        browser.post("/akun/keluar-semua");

        assertThat(second.get("/").body()).isEqualTo("Guest");
        assertThat(browser.get("/akun").status()).isEqualTo(303);
    }

    @Test
    void officersAreSignedOutWhenIdle() {
        browser.get("/masuk?staf");
        browser.post("/masuk", "email", email(Role.ADMIN), "password", PASSWORD);
        browser.post("/masuk", "totp", totp());
        clock.advance(Duration.ofMinutes(31));

        assertThat(browser.get("/meja").status()).isEqualTo(303);
    }

    @Test
    void onlyHealthIsSeenFromOutside() {
        assertThat(browser.get("/actuator/env").status()).isIn(303, 403);
    }

    private Browser.Answer enter(Browser who, String phone) {
        who.get("/masuk");
        who.post("/masuk", "phone", phone);
        Browser.Answer entered = who.post("/masuk", "code", phones.code(phone));
        who.get("/keluar");
        return entered;
    }

    private static String found(Pattern pattern, Browser.Answer answer) {
        Matcher matcher = pattern.matcher(answer.body());
        assertThat(matcher.find()).as(answer.body()).isTrue();
        return matcher.group(1);
    }

    private String totp() {
        return Totp.ofBase32(SECRET).code(Totp.step(clock.instant()));
    }

    private static String email(Role role) {
        return role.name().toLowerCase(Locale.ROOT) + "@pasar.test";
    }

    private static Browser browser() {
        return new Browser(Integer.parseInt(shop.getEnvironment().getRequiredProperty("local.server.port")));
    }
}
