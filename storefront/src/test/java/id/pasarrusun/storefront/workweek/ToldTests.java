package id.pasarrusun.storefront.workweek;

import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.catalog.capacity.Pause;
import id.pasarrusun.catalog.capacity.Scheduled.Reason;
import id.pasarrusun.catalog.capacity.Stretch;
import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.storefront.page.Form;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.UriComponentsBuilder;

class ToldTests {

    private static final LocalDate EVE = LocalDate.of(2026, 12, 24);
    private static final Pause HOLIDAY =
            new Pause(new UUID(1, 2), Pause.Kind.HOLIDAY, new Stretch(EVE, EVE.plusDays(9)), "Mudik & natal = {libur}");

    @Test
    void theWayBackTravelsInTheAddress() {
        assertThat(told(Told.perWeek(Craft.RAJUT, 4)))
                .isEqualTo(new Told(
                        "workweek.news.per-week", "/sanggar/jadwal/kerajinan/rajut", Map.of("jumlah-rajut", "4")));
        assertThat(told(Told.daysOff(Stream.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY))))
                .isEqualTo(
                        new Told("workweek.news.days", "/sanggar/jadwal/hari", Map.of("hari-1", "ya", "hari-7", "ya")));
        assertThat(told(Told.paused(HOLIDAY)))
                .isEqualTo(new Told(
                        "workweek.news.paused", "/sanggar/jadwal/libur/" + HOLIDAY.id() + "/selesai", Map.of()));
        assertThat(told(Told.ended(HOLIDAY)).fields()).containsAllEntriesOf(PauseForm.fields(HOLIDAY));
        assertThat(told(Told.changed(HOLIDAY)).undo()).isEqualTo("/sanggar/jadwal/libur/" + HOLIDAY.id());
    }

    @Test
    void whatNobodyHereGaveOutTellsNothing() {
        assertThat(Told.read(Map.of())).isEmpty();
        assertThat(Told.read(Map.of("kabar", "kapasitas", "kerajinan", "emas"))).isEmpty();
        assertThat(Told.read(Map.of("kabar", "libur", "id", "bukan"))).isEmpty();
    }

    @Test
    void daysThatDoNotHoldAreSaidBesideTheirFields() {
        assertThat(read("", "2026-12-24").form().fault("dari")).isEqualTo("workweek.fault.date");
        assertThat(read("2026-12-24", "besok").form().fault("sampai")).isEqualTo("workweek.fault.date");
        assertThat(read("2026-12-24", "2026-12-23").form().fault("sampai")).isEqualTo("workweek.fault.order");
        assertThat(read("2026-12-24", "2026-12-24").days()).isEqualTo(new Stretch(EVE, EVE));
        for (Reason reason : Reason.values()) {
            assertThat(read("2026-12-24", "2026-12-24").refused(reason).form().holds())
                    .isFalse();
        }
    }

    private static PauseForm read(String from, String until) {
        return PauseForm.read(Form.of(Map.of("jenis", "sibuk", "dari", from, "sampai", until)));
    }

    private static Told told(String address) {
        Map<String, String> query =
                UriComponentsBuilder.fromUriString(address)
                        .build(true)
                        .getQueryParams()
                        .toSingleValueMap()
                        .entrySet()
                        .stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> URLDecoder.decode(entry.getValue(), StandardCharsets.UTF_8)));
        return Told.read(query).orElseThrow();
    }
}
