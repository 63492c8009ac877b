package id.pasarrusun.storefront.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AreasTests {

    private final Areas areas = new Areas();

    @Test
    void holdsEveryKelurahanOfJakartaOnce() {
        assertThat(areas.all()).hasSize(267);
        assertThat(areas.all()).extracting(Area::code).doesNotHaveDuplicates();
        assertThat(areas.all().stream().map(Area::kecamatan).distinct()).hasSize(44);
        assertThat(areas.all().stream().collect(Collectors.groupingBy(Area::city, Collectors.counting())))
                .containsEntry("Kepulauan Seribu", 6L)
                .containsEntry("Jakarta Pusat", 44L)
                .containsEntry("Jakarta Utara", 31L)
                .containsEntry("Jakarta Barat", 56L)
                .containsEntry("Jakarta Selatan", 65L)
                .containsEntry("Jakarta Timur", 65L);
    }

    @Test
    void writesCodesAndPostcodesInTheirOfficialForm() {
        assertThat(areas.all()).allSatisfy(area -> {
            assertThat(area.code()).matches("31\\.\\d{2}\\.\\d{2}\\.1\\d{3}");
            assertThat(area.postcode()).matches("1[0-4]\\d{2}0");
            assertThat(area.province()).isEqualTo("DKI Jakarta");
        });
    }

    @Test
    void findsPenggilinganByItsCode() {
        assertThat(areas.find("31.75.06.1003")).hasValueSatisfying(area -> {
            assertThat(area.label()).isEqualTo("Penggilingan, Cakung, Jakarta Timur");
            assertThat(area.postcode()).isEqualTo("13940");
        });
        assertThat(areas.find("31.75.06.1099")).isEmpty();
    }

    @Test
    void offersPenggilinganAfterThreeKeystrokes() {
        assertThat(areas.search("pen", 10)).extracting(Area::kelurahan).contains("Penggilingan");
    }

    @Test
    void findsNothingForAQuestionWithoutALetter() {
        assertThat(areas.search("!", 10)).isEmpty();
        assertThat(areas.search(" ", 10)).isEmpty();
    }

    @Test
    void putsTheKelurahanOfThatNameBeforeItsNeighbours() {
        assertThat(areas.search("Jatinegara", 3).getFirst().kelurahan()).isEqualTo("Jatinegara");
        assertThat(areas.search("penggilingan cakung", 3))
                .singleElement()
                .satisfies(area -> assertThat(area.city()).isEqualTo("Jakarta Timur"));
        assertThat(areas.search("pulogebang", 3)).extracting(Area::kelurahan).containsExactly("Pulo Gebang");
        assertThat(areas.search("14150", 3)).extracting(Area::kelurahan).containsExactly("Marunda");
    }
}
