package id.pasarrusun.storefront.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.dev.OpenShop;
import id.pasarrusun.dev.Person;
import id.pasarrusun.payments.charge.Charges;
import id.pasarrusun.payments.order.PurchaseNumber;
import id.pasarrusun.payments.order.Purchases;
import id.pasarrusun.storefront.page.Formats;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.r2dbc.core.DatabaseClient;

class TasksIntegrationTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String MARK = "many-flagged-";

    private final OpenShop shop = OpenShop.visit();
    private final DatabaseClient database = shop.part(DatabaseClient.class);

    @AfterEach
    void clear() {
        database.sql("delete from payments.purchase where link_hash like :mark")
                .bind("mark", MARK + "%")
                .then()
                .block(PATIENCE);
    }

    @Test
    void everyFlaggedPaymentIsCountedAndTheListSaysThatItIsCut() {
        flag(numbers());
        long flagged = Objects.requireNonNull(
                        shop.part(Purchases.class).countFlagged().block(PATIENCE))
                + Objects.requireNonNull(shop.part(Charges.class).countFlagged().block(PATIENCE));
        Person admin = shop.officer("admin");

        assertThat(flagged).isGreaterThan(200);
        assertThat(admin.get("/meja").body()).contains(">" + Formats.number(flagged) + "<");
        assertThat(admin.get("/meja/pesanan").body()).contains("Ditampilkan 50 yang terbaru saja");
    }

    private void flag(List<String> numbers) {
        database.sql("""
            insert into payments.purchase (id, number, cart, link_hash, state, payer_name, payer_phone, total, placed_at,
                                           pay_before, flagged)
            select gen_random_uuid(), n, gen_random_uuid(), :mark || n, 'expired', 'Bu Wati', '+6281234567890', 1000,
                   now(), now(), true
            from unnest(:numbers) n
            """)
                .bind("mark", MARK)
                .bind("numbers", numbers.toArray(String[]::new))
                .then()
                .block(PATIENCE);
    }

    private static List<String> numbers() {
        List<String> letters = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"
                .chars()
                .mapToObj(Character::toString)
                .toList();
        return letters.stream()
                .flatMap(one -> letters.stream().map(two -> "ZZZZZ" + one + two))
                .flatMap(payload -> letters.stream().map(check -> payload + check))
                .filter(PurchaseNumber::isValid)
                .limit(201)
                .toList();
    }
}
