package id.pasarrusun.payments.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pasarrusun.kernel.money.Rupiah;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class PostingTests {

    private static final Account RATMI = Account.held(new UUID(5, 5));

    @Test
    void leavesOneAccountForAnother() {
        assertThatThrownBy(() -> new Posting(RATMI, RATMI, Rupiah.of(1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Posting(Account.BANK, RATMI, Rupiah.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void reversedTwiceIsWhatItWas() {
        Posting posting = new Posting(Account.MIDTRANS, RATMI, Rupiah.of(81_250));

        assertThat(posting.reversed()).isEqualTo(new Posting(RATMI, Account.MIDTRANS, Rupiah.of(81_250)));
        assertThat(posting.reversed().reversed()).isEqualTo(posting);
    }

    @Test
    void aTransactionPostsSomething() {
        assertThatThrownBy(() -> new Transaction("sale:1", List.of(), null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"maker", "MAKER:a", "maker:", "maker:a b", "a:b:c:d:e", "maker:%:held", ""})
    void noAccountHasSuchAName(String path) {
        assertThatThrownBy(() -> new Account(path)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isProvedAfterTwoAtNightUnlessToldOtherwise() {
        LedgerSettings defaults = new Binder(new MapConfigurationPropertySource(Map.of()))
                .bindOrCreate("pasar.payments.ledger", LedgerSettings.class);

        assertThat(defaults).isEqualTo(new LedgerSettings(2, 5, Duration.ofMinutes(10), Duration.ofMinutes(10), 100));
        assertThat(defaults.isNight(1)).isFalse();
        assertThat(defaults.isNight(2)).isTrue();
        assertThat(defaults.isNight(5)).isFalse();
        assertThatThrownBy(() -> new LedgerSettings(5, 5, Duration.ofMinutes(1), Duration.ofMinutes(1), 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LedgerSettings(2, 5, Duration.ZERO, Duration.ofMinutes(1), 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
