package id.pasarrusun.storefront.table;

import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.storefront.mail.PhoneNumber;
import id.pasarrusun.storefront.table.Reading.Doubt;
import id.pasarrusun.storefront.table.Reading.Doubtful;
import id.pasarrusun.storefront.table.Reading.Understood;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Numbers, telephones and days as they are typed, and those that could mean anything.
class ReadingsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "25000",
                "25.000",
                "Rp 25.000",
                "Rp25.000,00",
                "rp. 25.000,-",
                "25.000,00",
                "25000,00",
                "25000.00",
                "25,000.00",
                "25 000",
                "IDR 25000",
                "\u00A025.000 "
            })
    void understandsAPriceInEveryHand(String typed) {
        assertThat(Readings.whole(typed.replace('\u00A0', ' '))).isEqualTo(new Understood<>(25_000L));
    }

    @ParameterizedTest
    @CsvSource({"0,0", "3,3", "1.250.000,1250000", "'1,250,000',1250000", "'5,0',5"})
    void understandsSmallAndLargeNumbers(String typed, long meant) {
        assertThat(Readings.whole(typed)).isEqualTo(new Understood<>(meant));
    }

    @ParameterizedTest
    @CsvSource({
        "'1,5',FRACTION",
        "1.5,FRACTION",
        "'25.000,50',FRACTION",
        "'25,000',TWO_MEANINGS",
        "25.00,TWO_MEANINGS",
        "25rb,SHORTENED",
        "'1,5 juta',SHORTENED",
        "'2,5E+04',SCIENTIFIC",
        "-3,NEGATIVE",
        "murah,NOT_A_NUMBER",
        "3 buah,NOT_A_NUMBER",
        "'',NOT_A_NUMBER"
    })
    void doubtsWhatCouldMeanAnything(String typed, Doubt doubt) {
        assertThat(Readings.whole(typed)).isEqualTo(new Doubtful<>(doubt));
    }

    @ParameterizedTest
    @ValueSource(strings = {"081234567890", "0812-3456-7890", "62812 3456 7890", "+6281234567890", "81234567890"})
    void understandsATelephoneAlsoWithoutItsFirstZero(String typed) {
        assertThat(Readings.phone(typed)).isEqualTo(new Understood<>(new PhoneNumber("+6281234567890")));
    }

    @ParameterizedTest
    @CsvSource({"'6,28E+12',SCIENTIFIC", "6.28123E+12,SCIENTIFIC", "021-555123,NOT_A_PHONE", "12,NOT_A_PHONE"})
    void doubtsATelephoneThatTheSpreadsheetSpoilt(String typed, Doubt doubt) {
        assertThat(Readings.phone(typed)).isEqualTo(new Doubtful<>(doubt));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "24/11/2026",
                "2026-11-24",
                "24 November 2026",
                "24-11-2026",
                "24.11.2026",
                "24 Nop 2026",
                "24-Nov-2026"
            })
    void understandsADay(String typed) {
        assertThat(Readings.date(typed)).isEqualTo(new Understood<>(LocalDate.of(2026, 11, 24)));
    }

    @ParameterizedTest
    @CsvSource({
        "11/24/2026,MONTH_FIRST",
        "24/11/26,SHORT_YEAR",
        "46350,SERIAL_DATE",
        "31/02/2026,NOT_A_DATE",
        "24 Brumaire 2026,NOT_A_DATE",
        "besok,NOT_A_DATE"
    })
    void doubtsADayThatIsNone(String typed, Doubt doubt) {
        assertThat(Readings.date(typed)).isEqualTo(new Doubtful<>(doubt));
    }
}
