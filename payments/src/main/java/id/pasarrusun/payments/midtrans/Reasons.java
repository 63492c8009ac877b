package id.pasarrusun.payments.midtrans;

import java.util.ArrayList;
import java.util.List;
import org.json.JSONArray;
import org.json.JSONException;
import org.json.JSONObject;
import org.jspecify.annotations.Nullable;

/// Finds the words in an error of Midtrans, which come in many shapes: a text, a list, a list of lists, an
/// object of lists, or no JSON at all.
final class Reasons {

    private static final int LENGTH_MAX = 300;
    private static final List<String> PLACES =
            List.of("error_messages", "errors", "validation_messages", "error_message", "status_message");

    private Reasons() {}

    static String of(@Nullable String body, String otherwise) {
        if (body == null || body.isBlank()) {
            return shortened(otherwise);
        }
        List<String> words = new ArrayList<>();
        try {
            JSONObject json = new JSONObject(body);
            PLACES.stream()
                    .map(json::opt)
                    .filter(place -> place != null)
                    .findFirst()
                    .ifPresent(place -> {
                        collect(place, words);
                    });
        } catch (JSONException noObject) {
            words.add(body);
        }
        return shortened(words.isEmpty() ? otherwise : String.join("; ", words));
    }

    private static void collect(Object place, List<String> words) {
        switch (place) {
            case JSONArray list -> list.forEach(item -> collect(item, words));
            case JSONObject fields ->
                fields.keySet().stream().sorted().forEach(field -> {
                    collect(fields.get(field), words);
                });
            default -> words.add(place.toString().strip());
        }
    }

    private static String shortened(String text) {
        return text.length() <= LENGTH_MAX ? text : text.substring(0, LENGTH_MAX) + "…";
    }
}
