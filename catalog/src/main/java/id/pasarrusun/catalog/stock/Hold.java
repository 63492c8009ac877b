package id.pasarrusun.catalog.stock;

import java.util.List;

/// Whether pieces could be held back.
public sealed interface Hold {

    /// All of them.
    record Held() implements Hold {}

    /// Not all: the lines that fall short, and how many pieces each still has. Whoever asked must roll back.
    record TooFew(List<ShortLine> lines) implements Hold {

        public TooFew {
            lines = List.copyOf(lines);
        }
    }

    /// A variant with fewer free pieces than were asked for.
    record ShortLine(VariantId variant, int available) {}
}
