package id.pasarrusun.catalog.capacity;

import id.pasarrusun.catalog.stock.Hold;
import id.pasarrusun.catalog.stock.VariantId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Whether pieces could be put by for somebody.
public sealed interface Reservation {

    /// All of them.
    ///
    /// @param made by when those are ready that are made first
    record Reserved(Map<VariantId, LocalDate> made) implements Reservation {

        public Reserved {
            made = Map.copyOf(made);
        }
    }

    /// Not all as they were wanted, and so none of them; nothing was written.
    ///
    /// @param few   those of which there are fewer, and cannot be made in time
    /// @param later those that can be made, but are ready later than was said
    record Refused(List<Hold.ShortLine> few, Map<VariantId, LocalDate> later) implements Reservation {

        public Refused {
            few = List.copyOf(few);
            later = Map.copyOf(later);
        }
    }
}
