package id.pasarrusun.catalog.search;

import co.elastic.clients.elasticsearch.indices.IndexState;
import co.elastic.clients.json.JsonData;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An index as it stands on the server, with what it says of itself.
///
/// @param definition the mark of the definition that it was made by; null when it does not say
/// @param began what the database's version was before it was filled, for as long as the follower has not been sent
/// back to there
record MadeIndex(
        String name, @Nullable String definition, @Nullable Long began) {

    private static final String DEFINITION = "definition";
    private static final String BEGAN = "began";

    static MadeIndex of(String name, IndexState state) {
        Map<String, JsonData> meta =
                state.mappings() == null ? Map.of() : state.mappings().meta();
        JsonData definition = meta.get(DEFINITION);
        JsonData began = meta.get(BEGAN);
        return new MadeIndex(
                name,
                definition == null ? null : definition.to(String.class),
                began == null ? null : Long.valueOf(began.to(String.class)));
    }

    MadeIndex settled() {
        return new MadeIndex(name, definition, null);
    }

    /// What it is to say of itself.
    Map<String, JsonData> meta() {
        Map<String, JsonData> meta = new HashMap<>();
        if (definition != null) {
            meta.put(DEFINITION, JsonData.of(definition));
        }
        if (began != null) {
            meta.put(BEGAN, JsonData.of(began.toString()));
        }
        return meta;
    }
}
