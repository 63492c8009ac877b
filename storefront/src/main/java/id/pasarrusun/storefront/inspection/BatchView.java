package id.pasarrusun.storefront.inspection;

import java.util.List;

/// Versions that are approved together: before that, or what became of each.
///
/// @param limit how many may be chosen at most
public record BatchView(List<Entry> entries, int limit) {

    public BatchView {
        entries = List.copyOf(entries);
    }

    /// One version.
    ///
    /// @param value under which the form names it
    /// @param key of the words for what is or became of it
    /// @param by whose decision counts; empty when nobody has decided
    /// @param ready whether it can be approved, or was
    public record Entry(String href, String value, String name, int version, String key, String by, boolean ready) {}

    public List<Entry> ready() {
        return entries.stream().filter(Entry::ready).toList();
    }

    public List<Entry> others() {
        return entries.stream().filter(entry -> !entry.ready()).toList();
    }
}
