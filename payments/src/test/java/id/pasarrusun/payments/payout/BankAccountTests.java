package id.pasarrusun.payments.payout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BankAccountTests {

    @Test
    void showsOnlyItsLastDigits() {
        BankAccount account = new BankAccount("bca", "0011223344", "RATMI SUHARTI");

        assertThat(account.masked()).isEqualTo("•••• 3344");
        assertThat(account.toString()).doesNotContain("0011223344");
    }

    @ParameterizedTest
    @CsvSource({
        "BCA, 0011223344, RATMI",
        "../x, 0011223344, RATMI",
        "bca, 12345, RATMI",
        "bca, 001122334a, RATMI",
        "bca, 123456789012345678901, RATMI",
        "bca, 0011223344, ' '"
    })
    void refusesWhatNoBankWouldKnow(String bank, String number, String holder) {
        assertThatThrownBy(() -> new BankAccount(bank, number, holder)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"002, ACCOUNT", "025, ACCOUNT", "015, LIMIT", "005, BANK", "016, OURS", "027, UNKNOWN", ", UNKNOWN"})
    void tellsWhoMustMendAFailure(String code, Mishap expected) {
        assertThat(Mishap.of(code)).isEqualTo(expected);
    }

    @Test
    void everyFailureThatTheBankPublishesHasSomebodyToMendIt() {
        assertThat(IntStream.rangeClosed(1, 26).mapToObj(code -> Mishap.of(String.format(Locale.ROOT, "%03d", code))))
                .hasSize(26)
                .doesNotContain(Mishap.UNKNOWN);
    }
}
