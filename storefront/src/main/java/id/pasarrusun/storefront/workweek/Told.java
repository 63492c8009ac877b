package id.pasarrusun.storefront.workweek;

import id.pasarrusun.catalog.capacity.Pause;
import id.pasarrusun.catalog.maker.Craft;
import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/// What has just happened, told on the page that follows together with the way back; both travel in the address.
///
/// @param undo where the way back is sent to; null when there is none
/// @param fields what is sent along
public record Told(String key, @Nullable String undo, Map<String, String> fields) {

    private static final String NEWS = "kabar";

    public Told {
        fields = Map.copyOf(fields);
    }

    static String perWeek(Craft craft, int before) {
        return address("kapasitas", Map.of("kerajinan", craft.slug(), "dulu", String.valueOf(before)));
    }

    static String daysOff(Stream<DayOfWeek> before) {
        String days = before.map(day -> String.valueOf(day.getValue())).sorted().collect(Collectors.joining());
        return address("hari", Map.of("dulu", days));
    }

    static String paused(Pause pause) {
        return address("libur", Map.of("id", pause.id().toString()));
    }

    static String changed(Pause before) {
        Map<String, String> fields = new LinkedHashMap<>(PauseForm.fields(before));
        fields.put("id", before.id().toString());
        return address("ubah", fields);
    }

    static String ended(Pause before) {
        return address("selesai", PauseForm.fields(before));
    }

    private static String address(String news, Map<String, String> fields) {
        UriComponentsBuilder address =
                UriComponentsBuilder.fromPath(WorkweekPages.PAGE).queryParam(NEWS, news);
        fields.forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(fields).toUriString();
    }

    /// Nothing for news that nobody here gave out.
    static Optional<Told> read(Map<String, String> query) {
        return switch (query.getOrDefault(NEWS, "")) {
            case "kapasitas" ->
                Craft.findBySlug(query.getOrDefault("kerajinan", ""))
                        .map(craft -> new Told(
                                "workweek.news.per-week",
                                WorkweekPages.PAGE + "/kerajinan/" + craft.slug(),
                                Map.of("jumlah-" + craft.slug(), query.getOrDefault("dulu", "0"))));
            case "hari" ->
                Optional.of(new Told(
                        "workweek.news.days",
                        WorkweekPages.PAGE + "/hari",
                        query.getOrDefault("dulu", "")
                                .chars()
                                .filter(digit -> digit >= '1' && digit <= '7')
                                .mapToObj(digit -> "hari-" + (char) digit)
                                .distinct()
                                .collect(Collectors.toMap(name -> name, _ -> "ya"))));
            case "libur" -> pause(query).map(path -> new Told("workweek.news.paused", path + "/selesai", Map.of()));
            case "ubah" -> pause(query).map(path -> new Told("workweek.news.changed", path, PauseForm.fields(query)));
            case "selesai" -> Optional.of(new Told("workweek.news.ended", PausePages.PAGE, PauseForm.fields(query)));
            default -> Optional.empty();
        };
    }

    private static Optional<String> pause(Map<String, String> query) {
        try {
            return Optional.of(PausePages.PAGE + "/" + UUID.fromString(query.getOrDefault("id", "")));
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }
}
