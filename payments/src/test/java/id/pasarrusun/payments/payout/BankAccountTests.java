package id.pasarrusun.payments.payout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
    @CsvSource({"002, ACCOUNT", "015, LIMIT", "005, BANK", "016, OURS", "025, UNKNOWN", ", UNKNOWN"})
    void everyFailureHasSomebodyToMendIt(String code, Mishap expected) {
        assertThat(Mishap.of(code)).isEqualTo(expected);
    }
}
