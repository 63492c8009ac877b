package id.pasarrusun.catalog.food;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.jspecify.annotations.Nullable;

/// How a food is kept until it is eaten.
public enum Keeping {
    ROOM,
    CHILLED,
    FROZEN;

    /// Versions from before there were questions say a kind in its place; what says nothing is asked again.
    @JsonCreator
    static @Nullable Keeping read(String written) {
        return switch (written) {
            case "ROOM", "dry" -> ROOM;
            case "CHILLED", "fresh" -> CHILLED;
            case "FROZEN", "frozen" -> FROZEN;
            default -> null;
        };
    }
}
