package id.pasarrusun.catalog.capacity;

import java.util.UUID;

/// Days that a maker crossed out, and what for in her own words.
public record Pause(UUID id, Kind kind, Stretch days, String occasion) {

    public static final int OCCASION_MAX = 60;

    /// What it means for buyers.
    public enum Kind {
        /// She sells nothing: her goods stay in sight and leave search and lists.
        HOLIDAY("away", "reason"),
        /// She makes nothing, and sells what is there or what is made later.
        BLACKOUT("blackout", "occasion");

        private final String table;
        private final String words;

        Kind(String table, String words) {
            this.table = table;
            this.words = words;
        }

        String table() {
            return "catalog." + table;
        }

        /// The column of the occasion.
        String words() {
            return words;
        }
    }
}
